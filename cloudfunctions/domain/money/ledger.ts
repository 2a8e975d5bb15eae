import { DEBIT_ACCOUNTS, type LedgerAccount } from '../../../types/codes';
import type { Fen } from '../../../types/units';
import type { ContractEvent } from '../contract/events';
import type { Contract } from '../contract/state';
import type { Recorded } from '../event';
import { positionOf } from './position';
import type { LedgerEntry, LedgerLine } from './records';

/** Enters what an event did to the books: the difference between the accounts before and after it. No change, no entry. */
export function post(before: Contract | null, after: Contract, recorded: Recorded<ContractEvent>): Contract {
	const lines = differences(before ? positionOf(before) : [], positionOf(after));
	if (lines.length === 0) return after;
	const { event, recordedAtMs, actor } = recorded;
	const entry: LedgerEntry = {
		number: after.ledger.length + 1,
		...{ type: event.type, atMs: event.occurredAtMs, recordedAtMs, byName: actor.name, ref: refOf(event), lines },
	};
	return { ...after, ledger: [...after.ledger, entry] };
}

function differences(before: readonly LedgerLine[], after: readonly LedgerLine[]): LedgerLine[] {
	const all = new Map<string, LedgerLine>();
	for (const line of after) all.set(keyOf(line), line);
	for (const { amountFen, ...line } of before) {
		const now = all.get(keyOf(line))?.amountFen ?? 0;
		all.set(keyOf(line), { ...line, amountFen: now - amountFen });
	}
	return [...all.values()].filter(({ amountFen }) => amountFen !== 0);
}

const keyOf = ({ account, stageId }: Pick<LedgerLine, 'account' | 'stageId'>) => `${account}/${stageId ?? ''}`;

/** What an event is about, for the statement: the id of the payment, refund, invoice … */
function refOf(event: Recorded<ContractEvent>['event']): string | null {
	for (const name of REFS) if (name in event) return String((event as Record<string, unknown>)[name]);
	return null;
}
const REFS = ['paymentId', 'refundId', 'waiverId', 'creditId', 'useId', 'surchargeId', 'invoiceId', 'key', 'stageId'];

/** What an account stands at by the entries, of one stage or of all. On its own side: below 0 it is on the other. */
export function balanceOf(entries: readonly LedgerEntry[], account: LedgerAccount, stageId?: string): Fen {
	let sumFen: Fen = 0;
	for (const { lines } of entries) {
		for (const line of lines) {
			if (line.account === account && (stageId === undefined || line.stageId === stageId)) sumFen += line.amountFen;
		}
	}
	return sumFen;
}

/** Debits less credits of some lines: 0 when they balance. */
export const imbalanceOf = (lines: readonly LedgerLine[]): Fen =>
	lines.reduce((sum, { account, amountFen }) => sum + (DEBIT_ACCOUNTS.includes(account) ? amountFen : -amountFen), 0);
