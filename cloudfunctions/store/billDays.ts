import type { ChinaDate, EpochMs } from '../../types/units';
import { chinaDateOf } from '../domain/calendar/chinaDate';
import type { OurRow } from '../domain/reconciliation/compare';
import { command, READ_MAX } from './database';
import { findDocument, listDocuments, setDocument } from './documents';

/** What went through WeChat Pay by our books, one document per payment and refund. */
const MONEY = 'wechatMoney';
const DAYS = 'billDays';
/** One document: when the clock looks for bills again. */
const PLAN = 'billPlan';
const PLAN_ID = 'next';
const PAGES_MAX = 20;

type MoneyDocument = Omit<OurRow, 'id'> & { day: ChinaDate };

const rowOf = ({
	_id: id,
	kind,
	orderNumber,
	amountFen,
	atMs,
	contractId,
	companyName,
}: MoneyDocument & { _id: string }) => ({
	...{ id, kind, orderNumber, amountFen, atMs, contractId, companyName },
});

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
	for (const id of new Set(billIds)) {
		const elsewhere = here.has(id) ? null : await findDocument<MoneyDocument>(MONEY, id);
		if (elsewhere) rows.push(rowOf(elsewhere));
	}
	return rows;
}

/** The attempts among these orders, and whose contract each is for. */
export async function findOrders(
	orders: readonly string[],
): Promise<Record<string, { contractId: string; companyName: string }>> {
	const found: Record<string, { contractId: string; companyName: string }> = {};
	for (const order of new Set(orders)) {
		const attempt = await findDocument<{ contractId: string }>('attempts', order);
		const card = attempt && (await findDocument<{ companyName: string }>('contractCards', attempt.contractId));
		if (card) found[order] = { contractId: attempt.contractId, companyName: card.companyName };
	}
	return found;
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
