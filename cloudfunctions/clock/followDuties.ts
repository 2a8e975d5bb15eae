import type { AsOf } from '../domain/calendar/calendar';
import type { DutyDocument } from '../domain/duty/document';
import type { Actor } from '../domain/event';
import { command } from '../store/database';
import { contracts, faults } from '../store/kinds';
import { append, readHead, type StreamKind } from '../store/stream';
import { transact } from '../store/transaction';
import { walk } from './walk';

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

type Stream = Pick<DutyDocument, 'contractId' | 'faultId'>;

/**
 * Lets time act on the contracts and faults that ask for it: verdicts, silence that accepts, the next period, a
 * supplement whose day has come, the end of a term; and on those whose open duties were counted by an older calendar
 * than the present one: a published year settles what waited for it.
 */
export async function followDuties(asOf: AsOf, limit?: number): Promise<void> {
	const done = new Set<string>();
	const follow = async (streams: readonly Stream[]) => {
		for (const { faultId, contractId } of streams) {
			const id = faultId ?? contractId;
			if (done.has(id)) continue;
			done.add(id);
			if (faultId === null) await letTimeAct(contracts, contractId, asOf);
			else await letTimeAct(faults, faultId, asOf);
		}
	};
	const due = { nextActionAtMs: command.gt(0).and(command.lte(asOf.nowMs)) };
	const order = { field: 'nextActionAtMs', limit };
	await walk<DutyDocument>('duties', due, asOf.nowMs, follow, order);
	await walk<object>(
		'contractCards',
		due,
		asOf.nowMs,
		(cards) => follow(cards.map((card) => ({ contractId: card._id, faultId: null }))),
		order,
	);
	const older = { calendarNumber: command.lt(asOf.calendar.number) };
	await walk<DutyDocument>('duties', older, asOf.nowMs, follow, { field: 'calendarNumber', limit });
}

/** One that fails leaves the others alone; it is there again at the next run. */
async function letTimeAct<State extends object, E>(kind: StreamKind<State, E>, id: string, asOf: AsOf): Promise<void> {
	try {
		await transact(async (tx) => {
			const head = await readHead(tx, kind, id);
			if (head) await append(tx, kind, id, head, { events: [], actor: TIMER, ...asOf });
		});
	} catch (error) {
		console.error('The clock could not follow', kind.name, id, error);
	}
}
