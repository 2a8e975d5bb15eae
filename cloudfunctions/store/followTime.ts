import type { AsOf } from '../domain/calendar/calendar';
import type { DutyDocument } from '../domain/duty/document';
import type { Actor } from '../domain/event';
import { command } from './database';
import { findDocument, type Stored } from './documents';
import { contracts, faults } from './kinds';
import { append, type Head, readHead, type StreamKind } from './stream';
import { transact } from './transaction';
import { walk } from './walk';

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

type Stream = Pick<DutyDocument, 'contractId' | 'faultId'>;

/** Lets time act on contracts and faults, each once in a run. */
function follower(asOf: AsOf): (streams: readonly Stream[]) => Promise<void> {
	const done = new Set<string>();
	return async (streams) => {
		for (const { faultId, contractId } of streams) {
			const id = faultId ?? contractId;
			if (done.has(id)) continue;
			done.add(id);
			if (faultId === null) await letTimeAct(contracts, contractId, asOf);
			else await letTimeAct(faults, faultId, asOf);
		}
	};
}

/**
 * Lets time act where something is due: verdicts, silence that accepts, the next period; a supplement whose day has
 * come, a year of a fee, the end of a term.
 */
export async function followDue(asOf: AsOf, limit?: number): Promise<void> {
	const follow = follower(asOf);
	const where = { nextActionAtMs: command.gt(0).and(command.lte(asOf.nowMs)) };
	const order = { field: 'nextActionAtMs', limit };
	await walk<DutyDocument>('duties', where, asOf.nowMs, follow, order);
	await walk<object>('contractCards', where, asOf.nowMs, (cards) => follow(cards.map(streamOf)), order);
}

/** The stream of a contract's card. */
const streamOf = ({ _id }: { _id: string }): Stream => ({ contractId: _id, faultId: null });

/**
 * Counts open duties anew that were counted by an older calendar than the present one: a published year settles what
 * waited for it, a later notice moves what is still open, and what was judged stays.
 */
export async function recountDuties(asOf: AsOf, limit?: number): Promise<void> {
	const older = { calendarNumber: command.lt(asOf.calendar.number) };
	const follow = follower(asOf);
	const order = { field: 'calendarNumber', limit };
	await walk<DutyDocument>('duties', older, asOf.nowMs, follow, order);
	await walk<object>('contractCards', older, asOf.nowMs, (cards) => follow(cards.map(streamOf)), order);
}

/** Lets time act on one stream by the name of its head, and gives that head; kinds on which time does not act stay as they are. */
export async function letTimeActOn(name: string, asOf: AsOf): Promise<Stored<Head<object>> | null> {
	const [kind, id] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
	if (kind === contracts.name) await letTimeAct(contracts, id, asOf);
	if (kind === faults.name) await letTimeAct(faults, id, asOf);
	return findDocument<Head<object>>('heads', name);
}

/** One that fails leaves the others alone; it is there again at the next run. */
async function letTimeAct<State extends object, E>(kind: StreamKind<State, E>, id: string, asOf: AsOf): Promise<void> {
	try {
		await transact(async (tx) => {
			const head = await readHead(tx, kind, id);
			if (head) await append(tx, kind, id, head, { events: [], actor: TIMER, ...asOf });
		});
	} catch (error) {
		console.error('Time could not act on', kind.name, id, error);
	}
}
