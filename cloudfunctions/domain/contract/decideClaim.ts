import type { Side } from '../../../types/codes';
import type { Fen } from '../../../types/units';
import type { DecisionContext, Fact } from '../event';
import type { PossibleClaim } from '../money/claims';
import { refuse } from '../refusal';
import type { ContractEvent } from './events';
import type { Claim } from './records';
import type { Contract } from './state';

interface SetClaim {
	key: string;
	amountFen: Fen;
	reason: string;
}

const creditorOf = (claim: { owner: Side }): Side => (claim.owner === 'agency' ? 'customer' : 'agency');

/**
 * A person asserts what the contract makes possible, up to what it comes to now, with a reason. Only the side to which
 * it would be paid; each claim once.
 */
export function decideAssertClaim(
	contract: Contract,
	{ key, amountFen, reason }: SetClaim,
	possible: readonly PossibleClaim[],
	{ nowMs, actor }: DecisionContext,
) {
	if (contract.claims.some((claim) => claim.key === key)) return refuse('ALREADY_RECORDED');
	const claim = possible.find((one) => one.key === key);
	if (!claim) return refuse('NOT_FOUND');
	if (actor.side !== creditorOf(claim)) return refuse('NOT_ALLOWED');
	if (amountFen > claim.computedFen) {
		// What the client is not shown as it runs is not told by a refusal either.
		const told = actor.side === 'agency' || contract.claimsVisible;
		return refuse('AMOUNT_TOO_LARGE', told ? { remainingFen: claim.computedFen } : undefined);
	}
	const { owner, status: _status, amountFen: _amountFen, steps: _steps, key: _key, ...basis } = claim;
	return [
		{ type: 'claimAsserted', key, owner, amountFen, reason, basis, occurredAtMs: nowMs },
	] satisfies Fact<ContractEvent>[];
}

function findAsserted(contract: Contract, key: string, side: string) {
	const claim = contract.claims.find((one) => one.key === key);
	if (!claim) return refuse('NOT_FOUND');
	if (side !== creditorOf(claim)) return refuse('NOT_ALLOWED');
	return claim.status === 'givenUp' || claim.status === 'conceded' ? refuse('CLAIM_NOT_ASSERTED') : claim;
}

/** Reduces an asserted claim, with a reason; never raises it. */
export function decideReduceClaim(contract: Contract, command: SetClaim, { nowMs, actor }: DecisionContext) {
	const claim = findAsserted(contract, command.key, actor.side);
	if ('refused' in claim) return claim;
	const { amountFen } = claim as Claim;
	if (command.amountFen >= amountFen) return refuse('AMOUNT_TOO_LARGE', { remainingFen: amountFen });
	return [{ type: 'claimReduced', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** Gives an asserted claim up, with a reason. */
export function decideGiveUpClaim(
	contract: Contract,
	command: { key: string; reason: string },
	{ nowMs, actor }: DecisionContext,
) {
	const claim = findAsserted(contract, command.key, actor.side);
	if ('refused' in claim) return claim;
	return [{ type: 'claimGivenUp', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** Whether the client sees what a miss costs as it runs; set as it is already, nothing happens. */
export function decideShowClaims(contract: Contract, visible: boolean, { nowMs }: DecisionContext) {
	const facts: Fact<ContractEvent>[] = [{ type: 'claimsShown', visible, occurredAtMs: nowMs }];
	return contract.claimsVisible === visible ? [] : facts;
}
