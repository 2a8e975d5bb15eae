import type { EpochMs, Fen } from '../../../types/units';
import type { ContractEvent } from '../contract/events';
import { findStage } from '../contract/stages';
import { type Attempt, type Contract, termsOf } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { type Refused, refuse } from '../refusal';

/** WeChat refuses to close an order before this has passed since it was created. */
export const CLOSABLE_AFTER_MS = 5 * 60_000;
/** After this the clock asks WeChat itself, in case no notification came. */
const FIRST_LOOK_AFTER_MS = 60_000;
/** Orders are given this long to be paid; then the clock closes them. */
export const ORDER_LIFE_MS = 30 * 60_000;

export const closableFrom = (openedAtMs: EpochMs): EpochMs => openedAtMs + CLOSABLE_AFTER_MS;
export const nextLookAt = (openedAtMs: EpochMs): EpochMs => openedAtMs + FIRST_LOOK_AFTER_MS;

export const findOpenAttempt = (contract: Contract, stageId: string): Attempt | null =>
	contract.attempts.find((attempt) => attempt.stageId === stageId && attempt.status === 'open') ?? null;

interface OpenAttempt {
	attemptId: string;
	orderNumber: string;
	stageId: string;
	amountFen: Fen;
	requestId: string;
}

/** Whether a request of a person was paid: asked again, it must not be paid again. One that was closed may be. */
export const isPaidRequest = (contract: Contract, openid: string, requestId: string): boolean =>
	contract.attempts.some((one) => one.openid === openid && one.requestId === requestId && one.status === 'paid');

/**
 * Opens an attempt to pay a stage, whole or part. Refuses an amount above what remains, a stage that is not open or is
 * paid, and a second attempt while one is open: it blocks until it is closed or settled by query.
 */
export function decideOpenAttempt(contract: Contract, command: OpenAttempt, context: DecisionContext) {
	const payable = checkAmount(contract, command);
	if ('refused' in payable) return payable;
	const open = findOpenAttempt(contract, command.stageId);
	if (open) return refuse('ATTEMPT_OPEN', { byName: open.byName, closableFromMs: closableFrom(open.openedAtMs) });
	return [{ type: 'attemptOpened', ...command, occurredAtMs: context.nowMs }] satisfies Fact<ContractEvent>[];
}

/** Whether this much of a stage can be paid now: also asked when an attempt that is open already goes on. */
export function checkAmount(contract: Contract, { stageId, amountFen }: { stageId: string; amountFen: Fen }) {
	const payable = checkPayable(contract, stageId);
	if ('refused' in payable || amountFen <= payable.remainingFen) return payable;
	return refuse('AMOUNT_TOO_LARGE', { remainingFen: payable.remainingFen });
}

/** What of a stage can be paid now. */
export function checkPayable(
	contract: Contract,
	stageId: string,
): { remainingFen: Fen } | Refused<'NOT_FOUND' | 'STAGE_NOT_OPEN' | 'STAGE_PAID'> {
	const stage = findStage(contract, termsOf(contract), stageId);
	if (!stage) return refuse('NOT_FOUND');
	if (stage.status === 'paid' || stage.status === 'waived') return refuse('STAGE_PAID');
	// A stage without an agreed amount (未约定) can't be paid either.
	if (stage.openedAtMs === null || stage.remainingFen === null) return refuse('STAGE_NOT_OPEN');
	return { remainingFen: stage.remainingFen };
}

/** Closes an open attempt; nothing happens to one that is paid or closed already. */
export function decideCloseAttempt(
	contract: Contract,
	attemptId: string,
	reason: 'refusedByWeChat' | 'closed' | 'expired',
	{ nowMs }: DecisionContext,
): Fact<ContractEvent>[] {
	const attempt = contract.attempts.find((one) => one.id === attemptId);
	return attempt?.status === 'open' ? [{ type: 'attemptClosed', attemptId, reason, occurredAtMs: nowMs }] : [];
}
