import type { ChinaDate, EpochMs, Fen } from '../../../types/units';
import { chinaDateOf } from '../calendar/chinaDate';
import type { Contract } from '../contract/state';
import { type Refused, refuse } from '../refusal';
import type { LedgerEntry } from './records';

/** One row as the client reads it: what it was charged, what came off, and what it then owed (below 0: we owe it). */
export interface StatementRow {
	number: number;
	/** The type of the event; the client words it. */
	type: string;
	ref: string | null;
	stageIds: string[];
	onDate: ChinaDate;
	/** Where it was recorded on a later day. */
	recordedOn: ChinaDate | null;
	byName: string;
	chargedFen: Fen;
	creditedFen: Fen;
	balanceFen: Fen;
}

export interface Statement {
	from: ChinaDate;
	to: ChinaDate;
	openingFen: Fen;
	rows: StatementRow[];
	chargedFen: Fen;
	creditedFen: Fen;
	closingFen: Fen;
}

/** More rows than one paper holds. */
const ROWS_MAX = 200;

/** The same as an answer. Refuses days in the wrong order, and more entries than a paper holds. */
export function decideStatement(
	contract: Pick<Contract, 'ledger'>,
	{ from, to }: { from: ChinaDate; to: ChinaDate },
): Statement | Refused<'DATES_REVERSED'> | Refused<'STATEMENT_TOO_LONG'> {
	if (from > to) return refuse('DATES_REVERSED');
	const statement = statementOf(contract, from, to);
	return statement.rows.length > ROWS_MAX ? refuse('STATEMENT_TOO_LONG') : statement;
}

/** What a client owes rises by these and falls by those: its receivable less what is its own. */
const OWN_ACCOUNTS = ['credit', 'advance', 'refunding'];

const movedBy = ({ lines }: LedgerEntry): Fen =>
	lines.reduce((sum, { account, amountFen }) => {
		if (account === 'receivable') return sum + amountFen;
		return OWN_ACCOUNTS.includes(account) ? sum - amountFen : sum;
	}, 0);

/**
 * The statement of a contract for the days from … to, both included, by when things count: a transfer by its value date,
 * however late it was recorded. Opening and rows give the closing balance.
 */
export function statementOf({ ledger }: Pick<Contract, 'ledger'>, from: ChinaDate, to: ChinaDate): Statement {
	const inOrder = [...ledger].sort((one, two) => one.atMs - two.atMs || one.number - two.number);
	const before = inOrder.filter((entry) => chinaDateOf(entry.atMs) < from);
	const within = inOrder.filter((entry) => chinaDateOf(entry.atMs) >= from && chinaDateOf(entry.atMs) <= to);
	const openingFen = before.reduce((sum, entry) => sum + movedBy(entry), 0);
	let balanceFen = openingFen;
	const rows = within.map((entry) => {
		balanceFen += movedBy(entry);
		return rowOf(entry, balanceFen);
	});
	return {
		...{ from, to, openingFen, rows, closingFen: balanceFen },
		chargedFen: rows.reduce((sum, row) => sum + row.chargedFen, 0),
		creditedFen: rows.reduce((sum, row) => sum + row.creditedFen, 0),
	};
}

function rowOf(entry: LedgerEntry, balanceFen: Fen): StatementRow {
	const { number, type, ref, byName, atMs, recordedAtMs, lines } = entry;
	const movedFen = movedBy(entry);
	const stageIds = [...new Set(lines.flatMap(({ stageId }) => stageId ?? []))];
	return {
		...{ number, type, ref, stageIds, byName, balanceFen },
		...{ onDate: chinaDateOf(atMs), recordedOn: laterDay(atMs, recordedAtMs) },
		...{ chargedFen: Math.max(0, movedFen), creditedFen: Math.max(0, -movedFen) },
	};
}

function laterDay(atMs: EpochMs, recordedAtMs: EpochMs): ChinaDate | null {
	const recordedOn = chinaDateOf(recordedAtMs);
	return recordedOn === chinaDateOf(atMs) ? null : recordedOn;
}
