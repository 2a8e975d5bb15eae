import type { DutyDocument } from '../domain/duty/document';
import type { Actor } from '../domain/event';
import type { Stored } from '../store/documents';
import { contracts, faults } from '../store/kinds';
import { append, readHead, type StreamKind } from '../store/stream';
import { transact } from '../store/transaction';
import { walkDue } from './walk';

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

/** Lets time act on the contracts and faults whose duties ask for it: verdicts, silence that accepts, the next period. */
export async function followDuties(nowMs: number, limit?: number): Promise<void> {
	const done = new Set<string>();
	const handle = async (due: Stored<DutyDocument>[]) => {
		for (const { faultId, contractId } of due) {
			const id = faultId ?? contractId;
			if (done.has(id)) continue;
			done.add(id);
			if (faultId === null) await follow(contracts, contractId, nowMs);
			else await follow(faults, faultId, nowMs);
		}
	};
	await walkDue('duties', nowMs, handle, limit);
}

/** One that fails leaves the others alone; it is there again at the next run. */
async function follow<State extends object, E>(kind: StreamKind<State, E>, id: string, nowMs: number): Promise<void> {
	try {
		await transact(async (tx) => {
			const head = await readHead(tx, kind, id);
			if (head) await append(tx, kind, id, head, { events: [], actor: TIMER, nowMs });
		});
	} catch (error) {
		console.error('The clock could not follow', kind.name, id, error);
	}
}
