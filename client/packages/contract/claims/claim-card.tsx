import { View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import type { ClaimView } from '../../../../types/views-contract';
import { ClauseChip, OwnerTile, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Press } from '../../../components/press';
import { open } from '../../../routes';
import { arithmeticWords, CLAIM_STATUS, CLAIM_STEP, claimSides } from '../../../wording/claim';
import { yuan } from '../../../wording/money';
import { dateOf, dayWords } from '../../../wording/time';
import type { Contract } from '../contract';
import { ClaimForm } from './claim-form';

interface Props {
	claim: ClaimView;
	contract: Contract;
	reader: Side;
	nowMs: number;
	opened: boolean;
	onOpen: () => void;
}

function Steps({ claim, nowMs }: { claim: ClaimView; nowMs: number }) {
	if (claim.steps.length === 0) return null;
	return (
		<View className="steps gap-3">
			{claim.steps.map(({ status, amountFen, reason, atMs, byName }) => (
				<View className="steps__item" key={`${status}-${atMs}`}>
					<View className="sub">
						{`${CLAIM_STEP[status]}${status === 'givenUp' ? '' : ` ${yuan(amountFen)}`}：${reason}`}
					</View>
					<View className="note">
						{dayWords(dateOf(atMs), nowMs)} · {byName}
					</View>
				</View>
			))}
		</View>
	);
}

/** One claim: who pays whom, what for, how it is counted, what was said, and what this person may do. */
export function ClaimCard({ claim, contract, reader, nowMs, opened, onOpen }: Props) {
	const contractId = contract.card.id;
	// Staff have a screen of their own for it.
	const acts = reader === 'customer' && claim.actions.length > 0 && contract.actions.includes('assertClaim');
	return (
		<View className="card claim" id={`claim-${claim.key}`}>
			<View className="claim__head">
				<OwnerTile owner={claim.owner} reader={reader} />
				<View className="grow">
					<View>{claim.title}</View>
					<View className="note">{claimSides(claim, reader)}</View>
				</View>
			</View>
			<View className="claim__amount">
				<Money fen={claim.amountFen} size="figure" />
				{claim.status === 'possible' ? null : <StatusTag tag={CLAIM_STATUS[claim.status]} />}
			</View>
			<View className="claim__sum">
				<View className="grow">{arithmeticWords(claim)}</View>
				<ClauseChip
					label={claim.clause.label}
					onPress={() => open('contract', { contractId, clauseId: claim.clause.id })}
				/>
			</View>
			<Steps claim={claim} nowMs={nowMs} />
			{acts && !opened ? (
				<Press id={`open-${claim.key}`} className="btn btn--line btn--small gap-3" onPress={onOpen}>
					{claim.status === 'possible' ? '主张' : '减少或放弃'}
				</Press>
			) : null}
			{acts && opened ? <ClaimForm claim={claim} contractId={contractId} nowMs={nowMs} onDone={onOpen} /> : null}
		</View>
	);
}
