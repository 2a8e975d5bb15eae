import type { ChinaDate } from '../../types/units';
import type { AsOf } from '../domain/calendar/calendar';
import { readyDays } from '../domain/reconciliation/readyDays';
import { compareDay } from '../endpoints/reconcile/compareDay';
import { countBillDays, daysWithoutBill, findFirstMoneyDay } from '../store/billDays';
import { walkDue } from '../store/walk';

/** A clock that slept catches up with so many days a run; the rest is there a minute later. */
const DAYS_PER_RUN = 7;

/**
 * From 10:00 compares WeChat's bill of the day before with our books, and of every earlier day that was left out. Each
 * day is compared once, however often this runs; one that fails leaves the others alone.
 */
export async function reconcile(asOf: AsOf): Promise<void> {
	for (const day of await newDays(asOf)) await tryToCompare(day, asOf);
	await walkDue<{ day: ChinaDate }>('billDays', asOf.nowMs, async (unread) => {
		for (const { day } of unread) await tryToCompare(day, asOf);
	});
}

/** Two database requests where nothing is new. */
async function newDays({ nowMs }: AsOf): Promise<ChinaDate[]> {
	const first = await findFirstMoneyDay();
	const ready = first === null ? [] : readyDays(first, nowMs);
	const [from, to] = [ready[0], ready.at(-1)];
	if (from === undefined || to === undefined) return [];
	if ((await countBillDays(from, to)) === ready.length) return [];
	return (await daysWithoutBill(ready)).slice(0, DAYS_PER_RUN);
}

async function tryToCompare(day: ChinaDate, asOf: AsOf): Promise<void> {
	try {
		await compareDay(day, asOf);
	} catch (error) {
		console.error('The clock could not compare the bill of', day, error);
	}
}
