import type { Fact } from '../domain/event';
import { isRefused, type Refused, refuse } from '../domain/refusal';
import type { CallContext } from '../door/context';
import { claimFact } from '../store/facts';
import { deliverMessages, type Message, putMessages } from '../store/outbox';
import { append, readHead, type StreamKind, stateAt } from '../store/stream';
import { type Transaction, transact } from '../store/transaction';

interface Change<State, E, Code extends Refused, Also extends Refused> {
	/** The client's own request or another fact from outside: what was done for it is not done again. */
	fact?: string;
	/** Whether the caller may touch it at all; a no answers like a missing record. */
	sees(state: State): boolean;
	decide(state: State): Fact<E>[] | Code;
	/** What else happens in the same transaction. */
	also?(tx: Transaction): Promise<Also | null>;
	/** What people are told, put down in the same transaction and sent after it. */
	messages?(state: State): Message[];
}

type Who = Pick<CallContext, 'actor' | 'nowMs' | 'calendar'>;

/**
 * One verb on one stream: read the head, decide, append, all in one transaction, then send what it put into the
 * outbox. Gives the state it left; done before, the state as it is.
 */
export async function change<State extends object, E, Code extends Refused, Also extends Refused = never>(
	kind: StreamKind<State, E>,
	id: string,
	{ actor, nowMs, calendar }: Who,
	plan: Change<State, E, Code, Also>,
): Promise<State | Code | Also | Refused<'NOT_FOUND'>> {
	const done = await transact(async (tx) => {
		const head = await readHead(tx, kind, id);
		if (!head || !plan.sees(head.state)) return refuse('NOT_FOUND');
		if (plan.fact && !(await claimFact(tx, plan.fact))) return { state: head.state, messages: [] };
		const events = plan.decide(stateAt(kind, head.state, { nowMs, calendar }));
		if (isRefused(events)) return events as Code;
		const also = await plan.also?.(tx);
		if (also) return also;
		const state =
			events.length > 0
				? await append(tx, kind, id, head, { events: events as Fact<E>[], actor, nowMs, calendar })
				: head.state;
		const messages = plan.messages?.(state) ?? [];
		await putMessages(tx, messages, nowMs);
		return { state, messages };
	});
	if (isRefused(done)) return done as Code | Refused<'NOT_FOUND'>;
	const { state, messages } = done as { state: State; messages: Message[] };
	await deliverMessages(
		messages.map((message) => message.id),
		nowMs,
	);
	return state;
}
