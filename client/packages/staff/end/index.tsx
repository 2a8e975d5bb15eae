import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { Button } from '../../../components/button';
import { DatePick } from '../../../components/fields';
import { OwnerTile, StatusTag } from '../../../components/marks';
import { Chips } from '../../../components/segmented';
import { goBack, open } from '../../../routes';
import { proposalNext, proposalTag } from '../../../wording/life';
import { dateOf, dayWords } from '../../../wording/time';
import { type Contract, ContractScreen } from '../record/contract-screen';
import { RecordForm } from '../record/record-form';

type Proposal = Contract['endProposals'][number];
interface Props {
	contract: Contract;
	nowMs: number;
}

function ProposeForm({ contract, nowMs }: Props) {
	const [endsOn, setEndsOn] = useState('');
	const propose = useCommand('record.proposeEnd', 'identified');
	const day = endsOn || dateOf(nowMs);
	const send = async (reason: string) => {
		if (await propose.run({ contractId: contract.card.id, endsOn: day, reason })) goBack();
	};
	return (
		<RecordForm
			verb={`提出 ${day} 结束`}
			noteLabel="为什么"
			placeholder="客户会看到"
			command={propose}
			nowMs={nowMs}
			onSend={(reason) => void send(reason)}
		>
			<DatePick
				id="ends-on"
				label="哪一天结束"
				mode="date"
				value={day}
				start={contract.card.from}
				shown={`${day} · ${dayWords(day, nowMs)}`}
				onChange={setEndsOn}
			/>
			<View className="note">客户也同意，双方签字盖章的原件到了，合同才提前结束。在那以前照常履行。</View>
		</RecordForm>
	);
}

function AnswerForm({ contract, proposal, nowMs }: Props & { proposal: Proposal }) {
	const [agreed, setAgreed] = useState<'yes' | 'no'>('yes');
	const answer = useCommand('record.answerEnd', 'plain');
	const send = async (note: string) => {
		const said = { contractId: contract.card.id, proposalId: proposal.id, agreed: agreed === 'yes', note };
		if (await answer.run(said)) goBack();
	};
	const items = [
		{ value: 'yes', words: '同意' },
		{ value: 'no', words: '不同意' },
	] as const;
	return (
		<RecordForm
			verb={agreed === 'yes' ? '答复同意' : '答复不同意'}
			noteLabel="答复"
			command={answer}
			nowMs={nowMs}
			onSend={(note) => void send(note)}
		>
			<Chips id="end-agreed" items={items} value={agreed} onChange={setAgreed} />
		</RecordForm>
	);
}

function ProposalCard({ contract, proposal, nowMs }: Props & { proposal: Proposal }) {
	const ended = contract.card.status === 'endedByConsent';
	return (
		<View className="card" id={`proposal-${proposal.id}`}>
			<View className="party">
				<OwnerTile owner={proposal.side} reader="agency" />
				<View className="grow">
					<View>提出 {proposal.endsOn} 结束</View>
					<View className="note">
						{proposal.byName} · {dayWords(dateOf(proposal.proposedAtMs), nowMs)}
					</View>
				</View>
				<StatusTag tag={proposalTag(proposal, ended)} />
			</View>
			<View className="sub gap-2">{proposal.reason}</View>
			{proposal.answer?.note ? <View className="sub gap-1">答复：{proposal.answer.note}</View> : null}
			<View className="note gap-1">{proposalNext(proposal, 'agency', ended)}</View>
		</View>
	);
}

function End({ contract, nowMs }: Props) {
	const { actions, endProposals, card } = contract;
	const waiting = endProposals.find(({ answer, side }) => !answer && side === 'customer');
	return (
		<>
			{endProposals.map((proposal) => (
				<ProposalCard key={proposal.id} contract={contract} proposal={proposal} nowMs={nowMs} />
			))}
			{actions.includes('answerEnd') && waiting ? (
				<AnswerForm contract={contract} proposal={waiting} nowMs={nowMs} />
			) : null}
			{actions.includes('proposeEnd') ? <ProposeForm contract={contract} nowMs={nowMs} /> : null}
			{actions.includes('sealEnd') ? (
				<Button id="to-seal-end" look="main" size="wide" onPress={() => open('seal', { contractId: card.id })}>
					上传原件，结束合同
				</Button>
			) : null}
		</>
	);
}

/** 提前结束: proposed, answered, sealed. */
export default function EndByConsent() {
	return (
		<ContractScreen title="提前结束">{(contract, nowMs) => <End contract={contract} nowMs={nowMs} />}</ContractScreen>
	);
}
