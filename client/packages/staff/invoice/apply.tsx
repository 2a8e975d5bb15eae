import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Field, TextLine } from '../../../components/fields';
import { Chips } from '../../../components/segmented';
import { clockWords } from '../../../wording/invoice';
import { yuan } from '../../../wording/money';

interface Props {
	papers: OutputOf<'finance.getInvoices'>;
	nowMs: number;
}

const NOTE_MAX = 200;

/** Stages that still need money and for which nothing of the same amount was applied for. */
const waitingStages = ({ stages, applications }: Props['papers']) =>
	stages.filter(({ id, remainingFen, opensOnInvoice, openedAtMs }) => {
		const current = applications.find((one) => one.stageId === id && !one.replaced);
		// Application and invoice on paper were recorded by hand: both are there.
		const isOpenByHand = !current && opensOnInvoice && openedAtMs !== null;
		const isApplied = current && (current.amountFen === remainingFen || current.uninvoicedFen < current.amountFen);
		return remainingFen !== null && remainingFen > 0 && !isOpenByHand && !isApplied;
	});

/** 申请付款: for what remains of a stage by our own records; nobody types an amount. */
export function Apply({ papers, nowMs }: Props) {
	const [chosen, choose] = useState('');
	const [note, setNote] = useState('');
	const apply = useCommand('finance.submitApplication', 'identified');
	const stages = waitingStages(papers);
	const stage = stages.find(({ id }) => id === chosen) ?? stages[0];
	if (!stage) return null;
	const clock = clockWords(stage);
	const send = async () => {
		const input = { contractId: papers.contract.id, stageId: stage.id, note: note.trim() };
		if (await apply.run(input)) setNote('');
	};
	return (
		<>
			<SectionTitle title="申请付款" />
			<View className="card" id="apply-form">
				<Field label="哪一期" note={`余款 ${yuan(stage.remainingFen ?? 0)}`}>
					<Chips
						id="apply-stage"
						items={stages.map(({ id, title: words }) => ({ value: id, words }))}
						value={stage.id}
						onChange={choose}
					/>
				</Field>
				{clock ? <View className="note">{clock}</View> : null}
				<TextLine id="apply-note" label="附言" note="可以不填" value={note} max={NOTE_MAX} onChange={setNote} />
				<View className="actions">
					<Button id="apply" size="grow" pending={apply.pending} onPress={() => void send()}>
						申请付款 {yuan(stage.remainingFen ?? 0)}
					</Button>
					<ProblemNote id="apply-problem" problem={apply.problem} nowMs={nowMs} />
				</View>
			</View>
		</>
	);
}
