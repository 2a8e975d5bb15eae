import type { Fen, RateBp } from '../../../types/units';
import type { ContractEvent } from '../contract/events';
import { type Contract, isInForce, termsOf } from '../contract/state';
import { shareOf } from '../duty/cost';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';

/** What a fault of the client's own making adds to the fee, where the contract says so; null where it names nothing. */
export function surchargeOf(
	contract: Contract,
): { rateBp: RateBp; baseFen: Fen; amountFen: Fen; clauseId: string } | null {
	const { surcharge, total } = termsOf(contract);
	if (!surcharge || total.amountFen === null) return null;
	const { shareBp: rateBp, clauseId } = surcharge;
	return { rateBp, baseFen: total.amountFen, amountFen: shareOf(total.amountFen, rateBp), clauseId };
}

/**
 * Tells the client reason and rate of a surcharge, before the work: whoever calls has seen that the fault is not solved.
 * The amount follows from the contract. One fault has one surcharge, unless the client declined it.
 */
export function decideProposeSurcharge(
	contract: Contract,
	command: { surchargeId: string; faultId: string | null; reason: string },
	{ nowMs }: DecisionContext,
) {
	if (!isInForce(contract)) return refuse('CONTRACT_NOT_ACTIVE');
	const surcharge = surchargeOf(contract);
	if (!surcharge) return refuse('NO_SURCHARGE');
	const { faultId } = command;
	const isTold = contract.surcharges.some((one) => one.faultId === faultId && one.status !== 'declined');
	if (faultId !== null && isTold) return refuse('ALREADY_RECORDED');
	return [{ type: 'surchargeProposed', ...command, ...surcharge, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** The client agrees, and owes it from now on, or declines; once. */
export function decideAnswerSurcharge(
	contract: Contract,
	command: { surchargeId: string; agreed: boolean; note: string },
	{ nowMs }: DecisionContext,
) {
	const surcharge = contract.surcharges.find(({ id }) => id === command.surchargeId);
	if (!surcharge) return refuse('NOT_FOUND');
	if (surcharge.status !== 'proposed') return refuse('ALREADY_RECORDED');
	return [{ type: 'surchargeAnswered', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}
