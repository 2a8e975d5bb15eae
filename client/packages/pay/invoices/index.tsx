import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { InvoiceCard } from '../../../components/invoice-card';
import { InvoiceApplications, InvoiceAsks } from '../../../components/invoice-papers';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { ConsentRow } from '../../../sheets/consent-row';
import { AskInvoice } from './ask';

type Papers = OutputOf<'account.getInvoices'>;

function Links({ contract }: { contract: Papers['contract'] }) {
	return (
		<View className="card card--flush gap-2">
			<LinkCell
				id="to-titles"
				icon="file"
				title="发票抬头"
				note={contract.companyName}
				onPress={() => open('titles', { companyId: contract.companyId })}
			/>
			<ConsentRow
				id="remind-invoice"
				title="发票和付款申请有消息时通知我"
				note="各发一次微信通知"
				templates={['invoiceIssued', 'invoiceChanged', 'paymentApplied']}
			/>
		</View>
	);
}

/** 发票: payment applications and invoices of a contract, with their files; and the way to ask for one. */
export default function Invoices() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('account.getInvoices', contractId ? { contractId } : null);
	const papers = query.data;
	return (
		<Screen title="发票">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{papers ? (
				<>
					<View className="card">
						<View className="note num">{papers.contract.number}</View>
						<View className="card__title">{papers.contract.title}</View>
					</View>
					<InvoiceApplications applications={papers.applications} stages={papers.stages} nowMs={nowMs} />
					<SectionTitle title="发票" note={papers.invoices.length > 0 ? `${papers.invoices.length} 张` : ''} />
					{papers.invoices.length === 0 ? <Empty words="还没有开过发票" /> : null}
					{papers.invoices.map((invoice) => (
						<InvoiceCard key={invoice.id} invoice={invoice} nowMs={nowMs} />
					))}
					<InvoiceAsks asks={papers.asks} nowMs={nowMs} />
					{papers.mayAsk ? <AskInvoice papers={papers} nowMs={nowMs} /> : null}
					<Links contract={papers.contract} />
				</>
			) : null}
		</Screen>
	);
}
