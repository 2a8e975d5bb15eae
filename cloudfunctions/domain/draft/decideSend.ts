import type { DecisionContext, Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import type { DraftEvent } from './events';
import { type DraftContext, findingsOf, refuseOpen } from './findings';
import { type Draft, isOpen } from './state';

type Facts = Fact<DraftEvent>[];

/** Sends it to the client, once no error stands and every warning was answered for. */
export function decideSend(
	draft: Draft,
	{ revision }: { revision: number },
	context: DraftContext,
): Facts | Refused<'DRAFT_NOT_OPEN' | 'DRAFT_CHANGED' | 'CHECKS_OPEN'> {
	if (draft.status !== 'draft') return refuse('DRAFT_NOT_OPEN');
	if (draft.revision !== revision) return refuse('DRAFT_CHANGED');
	return refuseOpen(draft, findingsOf(draft, context)) ?? [{ type: 'draftSent', occurredAtMs: context.nowMs }];
}

/** Takes a sent draft back to change it. */
export function decideTakeBack(
	draft: Draft,
	{ reason }: { reason: string },
	{ nowMs }: DecisionContext,
): Facts | Refused<'DRAFT_NOT_SENT'> {
	if (draft.status !== 'sent') return refuse('DRAFT_NOT_SENT');
	return [{ type: 'draftTakenBack', reason, occurredAtMs: nowMs }];
}

/** The client wants something different: it goes back to the staff. */
export function decideObject(
	draft: Draft,
	{ text }: { text: string },
	{ nowMs }: DecisionContext,
): Facts | Refused<'DRAFT_NOT_SENT'> {
	if (draft.status !== 'sent') return refuse('DRAFT_NOT_SENT');
	return [{ type: 'draftObjected', text, occurredAtMs: nowMs }];
}

/** Gives it up. What became a contract cannot be given up. */
export function decideDrop(
	draft: Draft,
	{ reason }: { reason: string },
	{ nowMs }: DecisionContext,
): Facts | Refused<'DRAFT_NOT_OPEN'> {
	if (!isOpen(draft)) return refuse('DRAFT_NOT_OPEN');
	return [{ type: 'draftDropped', reason, occurredAtMs: nowMs }];
}
