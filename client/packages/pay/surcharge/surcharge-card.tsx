import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SurchargeView } from '../../../../types/views-books';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';
import { ClauseChip, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { answerWords, byWords, SURCHARGE_STATUS, surchargeSum } from '../../../wording/credit';
import { yuan } from '../../../wording/money';

const NOTE_MAX = 500;

interface Props {
	surcharge: SurchargeView;
	contractId: string;
	/** Whether this person may answer it now. */
	answers: boolean;
	/** The one whose answer is the next thing to do: its button is the green one. */
	first: boolean;
	nowMs: number;
}

/** Agrees or declines, with a word where there is one to say. */
function Answer({ surcharge, contractId, first, nowMs }: Omit<Props, 'answers'>) {
	const [note, setNote] = useState('');
	const { id, amountFen } = surcharge;
	const command = useCommand('account.answerSurcharge', 'identified');
	const answer = (agreed: boolean) => void command.run({ contractId, surchargeId: id, agreed, note: note.trim() });
	return (
		<View className="gap-4">
			<TextArea id={`note-${id}`} label="说明（可以不写）" value={note} max={NOTE_MAX} onChange={setNote} />
			<View className="actions">
				<Button id={`decline-${id}`} pending={command.pending} onPress={() => answer(false)}>
					不同意
				</Button>
				<Button
					id={`agree-${id}`}
					look={first ? 'main' : 'line'}
					size="grow"
					pending={command.pending}
					onPress={() => answer(true)}
				>
					{`同意加收 ${yuan(amountFen)}`}
				</Button>
				<ProblemNote id={`problem-${id}`} problem={command.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

/** One surcharge: the reason, how it is counted, by which clause, and the answer. */
export function SurchargeCard(props: Props) {
	const { surcharge, contractId, answers, nowMs } = props;
	const { id, reason, amountFen, clause, status } = surcharge;
	return (
		<View className="card" id={`surcharge-${id}`}>
			<View className="card__head">
				<View className="note">{byWords(surcharge, nowMs)}提出</View>
				<StatusTag tag={SURCHARGE_STATUS[status]} />
			</View>
			<View className="card__title gap-2">{reason}</View>
			<View className="gap-2">
				<Money fen={amountFen} size="figure" />
			</View>
			<View className="claim__sum">
				<View className="grow">{surchargeSum(surcharge)}</View>
				<ClauseChip label={clause.label} onPress={() => open('contract', { contractId, clauseId: clause.id })} />
			</View>
			{status === 'proposed' ? (
				<View className="sub gap-3">您同意以后我们才动手，也才要付。不同意就不收，这一项我们不做。</View>
			) : (
				<View className="sub gap-3">{answerWords(surcharge, nowMs)}</View>
			)}
			{answers ? <Answer {...props} /> : null}
		</View>
	);
}
