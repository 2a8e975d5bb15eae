import { type Refused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { faults } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import type { Transaction } from '../../store/transaction';

/**
 * In the transaction of a surcharge: the fault it is for is one of this contract, and its work is not done. The head of
 * the fault is written too, so that it can't be solved at the same moment. Null: no fault is named, or all is well.
 */
export const beforeTheWork =
	(faultId: string | null, contractId: string, { actor, nowMs, calendar }: CallContext) =>
	async (tx: Transaction): Promise<Refused<'NOT_FOUND'> | Refused<'FAULT_SOLVED'> | null> => {
		if (faultId === null) return null;
		const head = await readHead(tx, faults, faultId);
		if (head?.state.contractId !== contractId) return refuse('NOT_FOUND');
		if (head.state.status === 'solved' || head.state.status === 'closed') return refuse('FAULT_SOLVED');
		await append(tx, faults, faultId, head, { events: [], actor, nowMs, calendar });
		return null;
	};
