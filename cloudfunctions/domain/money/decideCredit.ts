/** What we give up or give away, and what the client does with what is its own. */
import type { Fen } from '../../../types/units';
import type { ContractEvent } from '../contract/events';
import { findStage } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { isRefused, refuse } from '../refusal';
import { checkPayable } from './attempt';
import { creditOf } from './credit';

/** We no longer ask for part or all of what remains of a stage, open or not. Refuses a stage without an agreed amount. */
export function decideWaiveStage(
	contract: Contract,
	command: { waiverId: string; stageId: string; amountFen: Fen; reason: string },
	{ nowMs }: DecisionContext,
) {
	const stage = findStage(contract, termsOf(contract), command.stageId);
	if (!stage) return refuse('NOT_FOUND');
	if (stage.remainingFen === null) return refuse('STAGE_NOT_OPEN');
	if (stage.remainingFen === 0) return refuse('STAGE_PAID');
	if (command.amountFen > stage.remainingFen) return refuse('AMOUNT_TOO_LARGE', { remainingFen: stage.remainingFen });
	return [{ type: 'stageWaived', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** We grant the client credit: for goodwill, or as the ground on which something paid goes back. */
export function decideGrantCredit(
	_contract: Contract,
	command: { creditId: string; amountFen: Fen; reason: string },
	{ nowMs }: DecisionContext,
): Fact<ContractEvent>[] {
	return [{ type: 'creditGranted', ...command, occurredAtMs: nowMs }];
}

/** The client pays an open stage, whole or part, out of its credit. */
export function decideApplyCredit(
	contract: Contract,
	command: { useId: string; stageId: string; amountFen: Fen },
	{ nowMs }: DecisionContext,
) {
	const payable = checkPayable(contract, command.stageId);
	if (isRefused(payable)) return payable;
	const { remainingFen } = payable as { remainingFen: Fen };
	if (command.amountFen > remainingFen) return refuse('AMOUNT_TOO_LARGE', { remainingFen });
	const creditFen = creditOf(contract);
	if (command.amountFen > creditFen) return refuse('CREDIT_TOO_SMALL', { creditFen });
	return [{ type: 'creditApplied', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/**
 * We grant what the client claims, whole or part, with a reason: it becomes the client's credit. Once; the reason says
 * why it is less than was claimed.
 */
export function decideConcedeClaim(
	contract: Contract,
	command: { key: string; amountFen: Fen; reason: string },
	{ nowMs }: DecisionContext,
) {
	const claim = contract.claims.find(({ key }) => key === command.key);
	if (claim?.owner !== 'agency') return refuse('NOT_FOUND');
	if (claim.status === 'conceded' || claim.status === 'givenUp') return refuse('CLAIM_NOT_ASSERTED');
	if (command.amountFen > claim.amountFen) return refuse('AMOUNT_TOO_LARGE', { remainingFen: claim.amountFen });
	return [{ type: 'claimConceded', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}
