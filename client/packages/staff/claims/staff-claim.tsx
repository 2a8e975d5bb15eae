import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimView } from '../../../../types/views-contract';
import { useCommand } from '../../../cloud/use-command';
import { AskReason } from '../../../components/ask-reason';
import { Button } from '../../../components/button';
import { TextLine } from '../../../components/fields';
import { ClauseChip, OwnerTile, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { arithmeticWords, CLAIM_STATUS, CLAIM_STEP, claimSides } from '../../../wording/claim';
import { fenOfTyped, typedOfFen, yuan } from '../../../wording/money';
import { dateOf, dayWords } from '../../../wording/time';
import type { Contract } from '../record/contract-screen';
import { RecordForm } from '../record/record-form';

const AMOUNT_MAX = 12;

interface Props {
	claim: ClaimView;
	contract: Contract;
	nowMs: number;
	opened: boolean;
	onOpen: () => void;
}

/** How much is asserted, or what it is reduced to, and why. */
function AmountForm({ claim, contract, nowMs, onOpen }: Omit<Props, 'opened'>) {
	const asserts = claim.actions.includes('assert');
	const maxFen = asserts ? claim.computedFen : claim.amountFen;
	const [typed, setTyped] = useState(typedOfFen(maxFen));
	const assert = useCommand('record.assertClaim', 'plain');
	const reduce = useCommand('record.reduceClaim', 'plain');
	const command = asserts ? assert : reduce;
	const amountFen = fenOfTyped(typed);
	const fits = amountFen !== undefined && amountFen > 0 && amountFen <= maxFen;
	const send = async (reason: string) => {
		if (fits && (await command.run({ contractId: contract.card.id, key: claim.key, amountFen, reason }))) onOpen();
	};
	return (
		<RecordForm
			verb={`${asserts ? '主张' : '减少到'}${fits ? ` ${yuan(amountFen)}` : ''}`}
			noteLabel="原因"
			placeholder="客户会看到"
			ready={fits}
			inside
			command={command}
			nowMs={nowMs}
			onSend={(reason) => void send(reason)}
		>
			<TextLine
				id="claim-amount"
				label={asserts ? '主张多少' : '减少到'}
				kind="digit"
				note={`最多 ${yuan(maxFen)}`}
				value={typed}
				max={AMOUNT_MAX}
				onChange={setTyped}
			/>
		</RecordForm>
	);
}

function GiveUp({ claim, contract, nowMs }: Pick<Props, 'claim' | 'contract' | 'nowMs'>) {
	const giveUp = useCommand('record.giveUpClaim', 'plain');
	return (
		<AskReason
			id={`give-up-${claim.key}`}
			verb="放弃"
			does="放弃这一笔"
			label="为什么放弃"
			pending={giveUp.pending}
			problem={giveUp.problem}
			nowMs={nowMs}
			onDo={(reason) => giveUp.run({ contractId: contract.card.id, key: claim.key, reason })}
		/>
	);
}

function Steps({ claim, nowMs }: Pick<Props, 'claim' | 'nowMs'>) {
	return claim.steps.map(({ status, amountFen, reason, atMs, byName }) => (
		<View className="note gap-1" key={`${status}-${atMs}`}>
			{dayWords(dateOf(atMs), nowMs)} {byName} {CLAIM_STEP[status]}
			{status === 'givenUp' ? '' : ` ${yuan(amountFen)}`}：{reason}
		</View>
	));
}

/** One claim with its arithmetic, its story, and what this person may do with it. */
export function StaffClaim(props: Props) {
	const { claim, contract, nowMs, opened, onOpen } = props;
	const { actions } = claim;
	const amount = actions.includes('assert') || actions.includes('reduce');
	return (
		<View className="card" id={`claim-${claim.key}`}>
			<View className="party">
				<OwnerTile owner={claim.owner} reader="agency" />
				<View className="grow">
					<View>{claim.title}</View>
					<View className="note">{claimSides(claim, 'agency')}</View>
				</View>
				<StatusTag tag={CLAIM_STATUS[claim.status]} />
			</View>
			<View className="gap-2">
				<Money fen={claim.amountFen} size="figure" />
			</View>
			<View className="sub gap-1">{arithmeticWords(claim)}</View>
			<Steps claim={claim} nowMs={nowMs} />
			<View className="actions">
				<ClauseChip
					label={claim.clause.label}
					onPress={() => open('contract', { contractId: contract.card.id, clauseId: claim.clause.id })}
				/>
				<View className="grow" />
				{amount && !opened ? (
					<Button id={`open-${claim.key}`} size="small" onPress={onOpen}>
						{actions.includes('assert') ? '主张' : '减少'}
					</Button>
				) : null}
				{actions.includes('giveUp') ? <GiveUp claim={claim} contract={contract} nowMs={nowMs} /> : null}
			</View>
			{opened ? (
				<View className="claim-form">
					<AmountForm {...props} />
				</View>
			) : null}
		</View>
	);
}
