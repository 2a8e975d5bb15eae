import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InvoiceKind } from '../../../../types/codes';
import type { OutputOf } from '../../../../types/endpoints';
import type { EpochMs } from '../../../../types/units';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Field } from '../../../components/fields';
import { Chips, Segmented } from '../../../components/segmented';
import { Empty } from '../../../components/states';
import { open } from '../../../routes';
import { INVOICE_KINDS } from '../../../wording/invoice';
import { yuan } from '../../../wording/money';

interface Props {
	papers: OutputOf<'account.getInvoices'>;
	nowMs: EpochMs;
}

/** For which stage, of which kind, to whom. */
function useAsk({ papers }: Props) {
	const { id: contractId, companyId } = papers.contract;
	const titles = useQuery('account.listTitles', { companyId }).data?.titles;
	const [chosenStage, setStage] = useState('');
	const [chosenTitle, setTitle] = useState('');
	const [kind, setKind] = useState<InvoiceKind>('ordinary');
	const ask = useCommand('account.askInvoice', 'identified');
	const asked = papers.asks.filter(({ status }) => status === 'open').map(({ stageId }) => stageId);
	const stages = papers.stages.filter(({ id, invoiceableFen }) => invoiceableFen > 0 && !asked.includes(id));
	const stage = stages.find(({ id }) => id === chosenStage) ?? stages[0];
	const title = titles?.find(({ id }) => id === chosenTitle) ?? titles?.[0];
	const send = async () => {
		if (stage && title) await ask.run({ contractId, stageId: stage.id, kind, titleId: title.id });
	};
	return { companyId, titles, stages, stage, setStage, title, setTitle, kind, setKind, ask, send };
}

function NoTitle({ companyId }: { companyId: string }) {
	return (
		<Empty words="开票先要有抬头。">
			<Button id="first-title" look="main" onPress={() => open('titles', { companyId })}>
				加一个抬头
			</Button>
		</Empty>
	);
}

/** 要一张发票: nothing is shown when everything is invoiced or asked for. */
export function AskInvoice(props: Props) {
	const form = useAsk(props);
	const { companyId, titles, stages, stage, setStage, title, setTitle, kind, setKind, ask, send } = form;
	if (!stage || !titles) return null;
	return (
		<>
			<SectionTitle title="要一张发票" />
			{!title ? (
				<NoTitle companyId={companyId} />
			) : (
				<View className="card" id="ask-form">
					<Field label="哪一期" note={`还可开 ${yuan(stage.invoiceableFen)}`}>
						<Chips
							id="ask-stage"
							items={stages.map(({ id, title: words }) => ({ value: id, words }))}
							value={stage.id}
							onChange={setStage}
						/>
					</Field>
					<Field label="哪一种">
						<Segmented id="ask-kind" items={INVOICE_KINDS} value={kind} onChange={setKind} />
					</Field>
					<Field label="抬头">
						<Chips
							id="ask-title"
							items={titles.map(({ id, buyerName: words }) => ({ value: id, words }))}
							value={title.id}
							onChange={setTitle}
						/>
					</Field>
					<View className="actions">
						<Button
							{...{ id: 'ask-invoice', look: 'main', size: 'grow', pending: ask.pending }}
							onPress={() => void send()}
						>
							要这张发票
						</Button>
						<ProblemNote id="ask-problem" problem={ask.problem} nowMs={props.nowMs} />
					</View>
				</View>
			)}
		</>
	);
}
