import type { ChinaDate, EpochMs } from '../../../types/units';
import { chinaDateOf } from '../calendar/chinaDate';
import type { DecisionContext, Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import { checkOriginal } from './checkOriginal';
import type { ContractEvent } from './events';
import { openTalks } from './oneOffDuties';
import type { SealedOriginal } from './original';
import type { EndProposal } from './records';
import { type Contract, isInForce, termsOf } from './state';

/** One side wants to go on: with that, whichever side it is, the talk about renewal that the contract asks for is held. */
export function decideProposeRenewal(contract: Contract, note: string, { nowMs }: DecisionContext) {
	if (!isInForce(contract)) return refuse('CONTRACT_NOT_ACTIVE');
	const talks = openTalks(contract, termsOf(contract));
	return [
		{ type: 'renewalProposed' as const, note, occurredAtMs: nowMs },
		...talks.map((key) => ({ type: 'dutyDone' as const, key, note, occurredAtMs: nowMs })),
	] satisfies Fact<ContractEvent>[];
}

/** The proposal that waits for its answer or its paper; one whose day has passed without them stands in nobody's way. */
export const openEndProposal = (contract: Contract, nowMs: EpochMs): EndProposal | null =>
	contract.endProposals.find((one) => one.answer?.agreed !== false && one.endsOn >= chinaDateOf(nowMs)) ?? null;

/** One side proposes to end the contract early, on a day that is not past; one proposal at a time waits for its answer. */
export function decideProposeEnd(
	contract: Contract,
	command: { proposalId: string; endsOn: ChinaDate; reason: string },
	{ nowMs }: DecisionContext,
) {
	if (!isInForce(contract)) return refuse('CONTRACT_NOT_ACTIVE');
	if (openEndProposal(contract, nowMs)) return refuse('END_PROPOSED');
	const earliest = [termsOf(contract).signedOn, chinaDateOf(nowMs)].sort().at(-1) as ChinaDate;
	if (command.endsOn < earliest) return refuse('DATE_BEFORE_CONTRACT');
	return [{ type: 'endProposed', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** The other side agrees or not. */
export function decideAnswerEnd(
	contract: Contract,
	command: { proposalId: string; agreed: boolean; note: string },
	{ nowMs, actor }: DecisionContext,
) {
	const proposal = contract.endProposals.find((one) => one.id === command.proposalId);
	if (!proposal) return refuse('NOT_FOUND');
	if (!isInForce(contract)) return refuse('CONTRACT_NOT_ACTIVE');
	if (proposal.side === actor.side) return refuse('NOT_ALLOWED');
	if (proposal.answer !== null) return refuse('ALREADY_RECORDED');
	return [{ type: 'endAnswered', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** Both agreed, and the paper with both signatures and seals is here: the contract ends on the day they agreed on. */
export function decideSealEnd(
	contract: Contract,
	{ proposalId, original }: { proposalId: string; original: SealedOriginal },
	{ nowMs }: DecisionContext,
):
	| Fact<ContractEvent>[]
	| Refused<
			| 'NOT_FOUND'
			| 'CONTRACT_NOT_ACTIVE'
			| 'END_NOT_AGREED'
			| 'ORIGINAL_INCOMPLETE'
			| 'DATE_IN_FUTURE'
			| 'DATE_BEFORE_CONTRACT'
	  > {
	const proposal = contract.endProposals.find((one) => one.id === proposalId);
	if (!proposal) return refuse('NOT_FOUND');
	if (!isInForce(contract)) return refuse('CONTRACT_NOT_ACTIVE');
	if (!proposal.answer?.agreed || contract.sealedEnd) return refuse('END_NOT_AGREED');
	const incomplete = checkOriginal(original, nowMs);
	if (incomplete) return incomplete;
	if (original.signedOn < termsOf(contract).signedOn) return refuse('DATE_BEFORE_CONTRACT');
	return [{ type: 'endSealed', proposalId, on: proposal.endsOn, original, occurredAtMs: nowMs }];
}
