import type { EpochMs } from '../../../types/units';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { FaultEvent } from './events';
import type { Fault } from './state';

type Facts = Fact<FaultEvent>[];

/** The client adds something. */
export function decideAddNote(fault: Fault, text: string, { nowMs }: DecisionContext) {
	if (fault.status === 'closed') return refuse('FAULT_CLOSED');
	return [{ type: 'noteAdded', text, occurredAtMs: nowMs }] satisfies Facts;
}

/** A member of staff answers and takes it on: the response clock stops. */
export function decideRespond(fault: Fault, text: string, { nowMs }: DecisionContext) {
	if (fault.status === 'closed') return refuse('FAULT_CLOSED');
	if (fault.respondedAtMs !== null) return refuse('ALREADY_RESPONDED', { byName: fault.assignee?.name ?? '' });
	return [{ type: 'responded', text, occurredAtMs: nowMs }] satisfies Facts;
}

/** Somebody came. Recorded afterwards, it counts from when it happened. */
export function decideArrive(fault: Fault, occurredAtMs: EpochMs, { nowMs }: DecisionContext) {
	if (fault.status === 'closed') return refuse('FAULT_CLOSED');
	if (!fault.onSiteAsked) return refuse('ON_SITE_NOT_ASKED');
	if (fault.arrivedAtMs !== null) return refuse('ALREADY_ARRIVED');
	if (occurredAtMs > nowMs) return refuse('DATE_IN_FUTURE');
	if (occurredAtMs < fault.reportedAtMs) return refuse('DATE_BEFORE_DUTY');
	return [{ type: 'arrived', occurredAtMs }] satisfies Facts;
}

/** Names the time by which it will be solved. */
export function decidePromise(
	fault: Fault,
	command: { promisedAtMs: EpochMs; text: string },
	{ nowMs }: DecisionContext,
) {
	const refused = checkWorking(fault);
	if (refused) return refused;
	if (command.promisedAtMs <= nowMs) return refuse('PROMISE_IN_PAST');
	return [{ type: 'solutionPromised', ...command, occurredAtMs: nowMs }] satisfies Facts;
}

/** Says that it is solved; the client confirms, reopens, or is silent. */
export function decideSolve(fault: Fault, text: string, { nowMs }: DecisionContext) {
	const refused = checkWorking(fault);
	if (refused) return refused;
	return [{ type: 'solved', text, occurredAtMs: nowMs }] satisfies Facts;
}

export function decideConfirm(fault: Fault, { nowMs }: DecisionContext) {
	if (fault.status !== 'solved') return refuse('FAULT_NOT_SOLVED');
	return [{ type: 'confirmed', occurredAtMs: nowMs }] satisfies Facts;
}

/** It is not solved after all. What was judged stays judged. */
export function decideReopen(fault: Fault, reason: string, { nowMs }: DecisionContext) {
	if (fault.status !== 'solved') return refuse('FAULT_NOT_SOLVED');
	return [{ type: 'reopened', reason, occurredAtMs: nowMs }] satisfies Facts;
}

function checkWorking(fault: Fault) {
	if (fault.status === 'closed') return refuse('FAULT_CLOSED');
	if (fault.status === 'solved') return refuse('FAULT_SOLVED');
	return fault.respondedAtMs === null ? refuse('NOT_RESPONDED') : null;
}
