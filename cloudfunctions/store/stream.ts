import { createHash } from 'node:crypto';
import type { AsOf } from '../domain/calendar/calendar';
import type { Actor, Fact, Recorded, ViewDocument } from '../domain/event';
import { findDocument, type Stored } from './documents';
import type { Transaction } from './transaction';

/** A kind of stream: how its state follows from its events, and its views from its state. */
export interface StreamKind<State, E> {
	name: string;
	evolve(state: State | null, recorded: Recorded<E>): State;
	/** What follows from the state by then without anybody deciding it: verdicts, a silence that counts as accepted. */
	settle?(state: State, asOf: AsOf): Fact<E>[];
	/** The views of the state then: recurring duties appear as time passes, due times follow the calendar. */
	project(state: State, asOf: AsOf): ViewDocument[];
}

/** The head of a stream: state after `version` events. It can be rebuilt from the events. */
export interface Head<State> {
	kind: string;
	version: number;
	state: State;
	/** Which view documents stand, by `<collection>/<id>`, each with a fingerprint: what did not change is not written. */
	views: Record<string, string>;
}

export interface Appending<E> extends AsOf {
	events: readonly Fact<E>[];
	actor: Actor;
}

/** The `_id` of a stream's head. */
export const headId = (kind: { name: string }, id: string) => `${kind.name}:${id}`;
const eventId = (stream: string, number: number) => `${stream}:${String(number).padStart(6, '0')}`;
/** A short mark of a view's content: what did not change is not written. */
export const fingerprint = (data: object) =>
	createHash('sha1').update(JSON.stringify(data)).digest('base64').slice(0, 12);

/** The state of a stream outside transactions, for reading; null when there is no such stream. One database request. */
export async function readState<State>(
	kind: Pick<StreamKind<State, never>, 'name' | 'project'>,
	id: string,
): Promise<State | null> {
	const head = await findDocument<Head<State>>('heads', headId(kind, id));
	return head?.state ?? null;
}

/** The head of a stream inside a transaction, to decide on; null when there is no such stream. */
export async function readHead<State, E>(
	tx: Transaction,
	kind: StreamKind<State, E>,
	id: string,
): Promise<Stored<Head<State>> | null> {
	return tx.find<Head<State>>('heads', headId(kind, id));
}

/** What time has made of a state that nobody touched since: what a decision is given, whenever the clock ran last. */
export function stateAt<State extends object, E>(kind: StreamKind<State, E>, state: State, asOf: AsOf): State {
	const { nowMs } = asOf;
	return (kind.settle?.(state, asOf) ?? []).reduce<State>(
		(before, event) => kind.evolve(before, { number: 0, recordedAtMs: nowMs, actor: TIME, event }),
		state,
	);
}

/**
 * Appends what time has done, then the events, then what follows from them, and brings head and views up to date. No
 * event: head and views alone follow the time.
 */
export async function append<State extends object, E>(
	tx: Transaction,
	kind: StreamKind<State, E>,
	id: string,
	head: Head<State> | null,
	{ events, actor, nowMs, calendar }: Appending<E>,
): Promise<State> {
	const log = new Log(kind, id, head, nowMs);
	const asOf = { nowMs, calendar };
	if (head) await letTimeAct(tx, kind, log, asOf);
	for (const event of events) await log.add(tx, event, actor);
	await letTimeAct(tx, kind, log, asOf);
	const { state, version } = log;
	const views = await writeViews(tx, kind.project(state, asOf), head?.views ?? {});
	await tx.set('heads', headId(kind, id), { kind: kind.name, version, state, views });
	return state;
}

/** Nobody decides a verdict or a silence, so nobody's name stands under it. */
const TIME: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

async function letTimeAct<State extends object, E>(
	tx: Transaction,
	kind: StreamKind<State, E>,
	log: Log<State, E>,
	asOf: AsOf,
): Promise<void> {
	for (const event of kind.settle?.(log.state, asOf) ?? []) await log.add(tx, event, TIME);
}

/** The events of one append, with the state they leave. */
class Log<State extends object, E> {
	private current: State | null;
	version: number;

	constructor(
		private readonly kind: StreamKind<State, E>,
		private readonly id: string,
		head: Head<State> | null,
		private readonly nowMs: number,
	) {
		this.current = head?.state ?? null;
		this.version = head?.version ?? 0;
	}

	get state(): State {
		if (this.current === null) throw new Error(`Nothing to append to ${headId(this.kind, this.id)}`);
		return this.current;
	}

	async add(tx: Transaction, event: Fact<E>, actor: Actor): Promise<void> {
		const recorded: Recorded<E> = { number: this.version + 1, recordedAtMs: this.nowMs, actor, event };
		const stream = headId(this.kind, this.id);
		await tx.add('events', eventId(stream, recorded.number), { stream, ...recorded });
		this.current = this.kind.evolve(this.current, recorded);
		this.version = recorded.number;
	}
}

async function writeViews(
	tx: Transaction,
	documents: ViewDocument[],
	before: Record<string, string>,
): Promise<Record<string, string>> {
	const after: Record<string, string> = {};
	for (const { collection, id, data } of documents) {
		const key = `${collection}/${id}`;
		after[key] = fingerprint(data);
		if (before[key] !== after[key]) await tx.set(collection, id, data);
	}
	for (const key of Object.keys(before)) {
		if (key in after) continue;
		const slash = key.indexOf('/');
		await tx.remove(key.slice(0, slash), key.slice(slash + 1));
	}
	return after;
}
