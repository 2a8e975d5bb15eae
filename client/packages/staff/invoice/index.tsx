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
import { Apply } from './apply';
import { Decline } from './decline';
import { Issue } from './issue';
import { Reverse } from './reverse';

type Papers = OutputOf<'finance.getInvoices'>;

function Issued({ papers, nowMs }: { papers: Papers; nowMs: number }) {
	const { invoices, contract, mayIssue } = papers;
	return (
		<>
			<SectionTitle title="开过的发票" note={invoices.length > 0 ? `${invoices.length} 张` : ''} />
			{invoices.length === 0 ? <Empty words="还没有开过发票" /> : null}
			{invoices.map((invoice) => (
				<InvoiceCard key={invoice.id} invoice={invoice} nowMs={nowMs}>
					{mayIssue && !invoice.reversal ? <Reverse contractId={contract.id} invoice={invoice} nowMs={nowMs} /> : null}
				</InvoiceCard>
			))}
		</>
	);
}

/** 申请付款与开票: what was asked for, applications, invoices, red-letter ones; of one contract. */
export default function StaffInvoice() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('finance.getInvoices', contractId ? { contractId } : null);
	const papers = query.data;
	return (
		<Screen title="申请付款与开票">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{papers ? (
				<>
					<View className="card">
						<View className="note">
							{papers.contract.companyName} · {papers.contract.number}
						</View>
						<View className="card__title">{papers.contract.title}</View>
					</View>
					<InvoiceAsks
						asks={papers.asks}
						nowMs={nowMs}
						actions={(ask) =>
							papers.mayIssue ? <Decline contractId={papers.contract.id} askId={ask.id} nowMs={nowMs} /> : null
						}
					/>
					<InvoiceApplications applications={papers.applications} stages={papers.stages} nowMs={nowMs} />
					{papers.mayIssue ? (
						<>
							<Apply papers={papers} nowMs={nowMs} />
							<Issue papers={papers} nowMs={nowMs} />
						</>
					) : (
						<View className="note">收款人员可以申请和开票。</View>
					)}
					<Issued papers={papers} nowMs={nowMs} />
					<View className="card card--flush gap-2">
						<LinkCell
							id="to-titles"
							icon="file"
							title="发票抬头"
							note={papers.contract.companyName}
							onPress={() => open('titles', { companyId: papers.contract.companyId, side: 'agency' })}
						/>
					</View>
				</>
			) : null}
		</Screen>
	);
}
