import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Side } from '../../../../types/codes';
import type { EndProposalView } from '../../../../types/views-contract';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';
import { OwnerTile, StatusTag } from '../../../components/marks';
import { sideWords } from '../../../wording/duty';
import { proposalNext, proposalTag } from '../../../wording/life';
import { dateOf, dayWords } from '../../../wording/time';
import type { Contract } from '../contract';

interface Props {
	proposal: EndProposalView;
	contract: Contract;
	reader: Side;
	answers: boolean;
	nowMs: number;
}

const NOTE_MAX = 500;

function Answer({ proposal, contract, nowMs }: Pick<Props, 'proposal' | 'contract' | 'nowMs'>) {
	const [note, setNote] = useState('');
	const answer = useCommand('contract.answerEnd', 'plain');
	const send = (agreed: boolean) =>
		void answer.run({ contractId: contract.card.id, proposalId: proposal.id, agreed, note: note.trim() });
	return (
		<View className="gap-4" id="answer-end">
			<TextArea id="answer-note" label="答复（可以不写）" value={note} max={NOTE_MAX} onChange={setNote} />
			<View className="actions">
				<Button id="refuse-end" pending={answer.pending} onPress={() => send(false)}>
					不同意
				</Button>
				<Button id="agree-end" look="main" size="grow" pending={answer.pending} onPress={() => send(true)}>
					同意提前结束
				</Button>
				<ProblemNote problem={answer.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

/** A proposal to end early: who, when, why, what the other side said, what is missing. */
export function Proposal({ proposal, contract, reader, answers, nowMs }: Props) {
	const ended = contract.ending?.how === 'consent' && proposal.answer?.agreed === true;
	const next = proposalNext(proposal, reader, ended && contract.card.status === 'endedByConsent');
	const { answer } = proposal;
	const other: Side = proposal.side === 'customer' ? 'agency' : 'customer';
	return (
		<View className="card" id={`proposal-${proposal.id}`}>
			<View className="claim__head">
				<OwnerTile owner={proposal.side} reader={reader} />
				<View className="grow">
					<View>{`提出在 ${proposal.endsOn} 结束`}</View>
					<View className="note">
						{proposal.byName} · {dayWords(dateOf(proposal.proposedAtMs), nowMs)}
					</View>
				</View>
				<StatusTag tag={proposalTag(proposal, contract.card.status === 'endedByConsent')} />
			</View>
			<View className="sub gap-3">{proposal.reason}</View>
			{answer ? (
				<View className="steps gap-3">
					<View className="steps__item">
						<View className="sub">
							{`${sideWords(other, reader)}${answer.agreed ? '同意' : '没有同意'}${answer.note ? `：${answer.note}` : ''}`}
						</View>
						<View className="note">
							{answer.byName} · {dayWords(dateOf(answer.atMs), nowMs)}
						</View>
					</View>
				</View>
			) : null}
			{next ? <View className="note gap-3">{next}</View> : null}
			{answers && !answer && proposal.side !== reader ? (
				<Answer proposal={proposal} contract={contract} nowMs={nowMs} />
			) : null}
		</View>
	);
}
