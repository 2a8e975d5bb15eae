import type { ChinaDate, EpochMs } from '../../types/units';
import { chinaDateOf } from '../domain/calendar/chinaDate';
import type { OurRow } from '../domain/reconciliation/compare';
import { command, READ_MAX } from './database';
import { findDocument, listDocuments, type Stored, setDocument } from './documents';

/** What went through WeChat Pay by our books, one document per payment and refund. */
const MONEY = 'wechatMoney';
const DAYS = 'billDays';
/** One document: when the clock looks for bills again. */
const PLAN = 'billPlan';
const PLAN_ID = 'next';
const PAGES_MAX = 20;
/** Ids that one request names. */
const BATCH = 100;

type MoneyDocument = Omit<OurRow, 'id'> & { day: ChinaDate };

const rowOf = ({ _id: id, day: _day, ...row }: Stored<MoneyDocument>): OurRow => ({ id, ...row });

/**
 * The day on which somebody first opened WeChat Pay: no money moved before it, booked by us or not. Null when nobody
 * did. One database request.
 */
export async function findFirstPayDay(): Promise<ChinaDate | null> {
	const [first] = await listDocuments<{ openedAtMs: EpochMs }>('attempts', {
		where: { openedAtMs: command.gt(0) },
		orderBy: [['openedAtMs', 'asc']],
		limit: 1,
	});
	return first ? chinaDateOf(first.openedAtMs) : null;
}

/**
 * Our rows for the bill of a day: those of that day, and whatever the bill names that our books have on another day (a
 * minute before midnight is one by WeChat's clock and another by ours).
 */
export async function listOurRows(day: ChinaDate, billIds: readonly string[]): Promise<OurRow[]> {
	const rows: OurRow[] = [];
	let cursor = '';
	for (let page = 0; page < PAGES_MAX; page++) {
		const found = await listDocuments<MoneyDocument>(MONEY, {
			where: { day, _id: command.gt(cursor) },
			orderBy: [['_id', 'asc']],
			limit: READ_MAX,
		});
		rows.push(...found.map(rowOf));
		if (found.length < READ_MAX) break;
		cursor = found.at(-1)?._id ?? '';
	}
	const here = new Set(rows.map(({ id }) => id));
	const elsewhere = await findAll<MoneyDocument>(
		MONEY,
		billIds.filter((id) => !here.has(id)),
	);
	return [...rows, ...elsewhere.map(rowOf)];
}

/** Documents by their ids, some at a time; those that do not exist are left out. */
async function findAll<T>(collection: string, ids: readonly string[]): Promise<Stored<T>[]> {
	const wanted = [...new Set(ids)];
	const found: Stored<T>[] = [];
	for (let from = 0; from < wanted.length; from += BATCH) {
		const where = { _id: command.in(wanted.slice(from, from + BATCH)) };
		found.push(...(await listDocuments<T>(collection, { where, limit: BATCH })));
	}
	return found;
}

/** The attempts among these orders, and whose contract each is for. */
export async function findOrders(
	orders: readonly string[],
): Promise<Record<string, { contractId: string; companyName: string }>> {
	const attempts = await findAll<{ contractId: string }>('attempts', orders);
	const cards = await findAll<{ companyName: string }>(
		'contractCards',
		attempts.map(({ contractId }) => contractId),
	);
	const names = new Map(cards.map(({ _id, companyName }) => [_id, companyName]));
	return Object.fromEntries(
		attempts.map(({ _id, contractId }) => [_id, { contractId, companyName: names.get(contractId) ?? '' }]),
	);
}

/** Which of these days have not been looked at. One database request; `days` has a bound. */
export async function daysWithoutBill(days: readonly ChinaDate[]): Promise<ChinaDate[]> {
	const found = await listDocuments<{ day: ChinaDate }>(DAYS, {
		where: { _id: command.in([...days]) },
		limit: READ_MAX,
	});
	const known = new Set(found.map(({ day }) => day));
	return days.filter((day) => !known.has(day));
}

/** When the clock looks for new bills again; at once when it never did. One database request. */
export async function nextReconciliationAt(): Promise<EpochMs> {
	return (await findDocument<{ nextActionAtMs: EpochMs }>(PLAN, PLAN_ID))?.nextActionAtMs ?? 0;
}

export const planReconciliation = (nextActionAtMs: EpochMs): Promise<void> =>
	setDocument(PLAN, PLAN_ID, { nextActionAtMs });
