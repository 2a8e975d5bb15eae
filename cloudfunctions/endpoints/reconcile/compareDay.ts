import type { ChinaDate } from '../../../types/units';
import type { AsOf } from '../../domain/calendar/calendar';
import type { Actor, Fact } from '../../domain/event';
import type { Bill } from '../../domain/reconciliation/bill';
import type { BillDay, BillDayEvent } from '../../domain/reconciliation/day';
import { decideFetched, decideUnread } from '../../domain/reconciliation/decide';
import { findOrders, listOurRows } from '../../store/billDays';
import { billDays } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';
import { downloadBill } from '../../wechat/pay';

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

/**
 * Fetches the bill of a day and compares it with our books; each day counts once. Nothing is booked: what differs waits
 * for a person. A bill that is not there yet changes nothing; one that can't be had or read is noted, and thrown.
 */
export async function compareDay(day: ChinaDate, asOf: AsOf): Promise<void> {
	try {
		const downloaded = await downloadBill(day);
		if (downloaded.kind === 'notReady') return;
		const bill = downloaded.kind === 'bill' ? downloaded.bill : null;
		const ours = await listOurRows(day, idsOf(bill));
		const known = new Set(ours.map(({ id }) => id));
		const strange = (bill?.rows ?? []).filter(({ id }) => !known.has(id));
		const orders = await findOrders(strange.map(({ orderNumber }) => orderNumber));
		await record(day, asOf, (state) => decideFetched(state, { day, bill, ours, orders }, { ...asOf, actor: TIMER }));
	} catch (error) {
		const words = error instanceof Error ? error.message : JSON.stringify(error);
		await record(day, asOf, (state) => decideUnread(state, day, words, { ...asOf, actor: TIMER }));
		throw error;
	}
}

/** The ids under which our books may know the rows of a bill. */
export const idsOf = (bill: Bill | null): string[] => (bill?.rows ?? []).map(({ id }) => id);

async function record(
	day: ChinaDate,
	asOf: AsOf,
	decide: (state: BillDay | null) => Fact<BillDayEvent>[],
): Promise<void> {
	await transact(async (tx) => {
		const head = await readHead(tx, billDays, day);
		const events = decide(head?.state ?? null);
		if (events.length > 0) await append(tx, billDays, day, head, { events, actor: TIMER, ...asOf });
	});
}
