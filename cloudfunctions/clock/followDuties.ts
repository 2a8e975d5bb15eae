import type { DutyDocument } from '../domain/duty/document';
import type { Actor } from '../domain/event';
import { command } from '../store/database';
import { listDocuments } from '../store/documents';
import { contracts, faults } from '../store/kinds';
import { append, readHead, type StreamKind } from '../store/stream';
import { transact } from '../store/transaction';

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

/** Lets time act on the contracts and faults whose duties ask for it: verdicts, silence that accepts, the next period. */
export async function followDuties(nowMs: number, limit: number): Promise<void> {
	const due = await listDocuments<DutyDocument>('duties', {
		where: { nextActionAtMs: command.gt(0).and(command.lte(nowMs)) },
		orderBy: [['nextActionAtMs', 'asc']],
		limit,
	});
	const faultIds = new Set(due.flatMap((duty) => duty.faultId ?? []));
	const contractIds = new Set(due.filter((duty) => duty.faultId === null).map((duty) => duty.contractId));
	for (const id of faultIds) await follow(faults, id, nowMs);
	for (const id of contractIds) await follow(contracts, id, nowMs);
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
