import type { ChinaDate } from '../../types/units';
import type { AsOf } from '../domain/calendar/calendar';
import { nextReadyAt, readyDays } from '../domain/reconciliation/readyDays';
import { compareDay } from '../endpoints/reconcile/compareDay';
import { daysWithoutBill, findFirstPayDay, nextReconciliationAt, planReconciliation } from '../store/billDays';
import { walkDue } from '../store/walk';

/** The function has 60 s, and others came before; what is left over is looked at again soon. */
const TIME_MAX_MS = 40_000;
/** A bill that is not there at ten, or was left over, is asked for again after this. */
const AGAIN_AFTER_MS = 5 * 60_000;

/**
 * From 10:00 compares WeChat's bill of the day before with our books, and of every earlier day that was left out. Each
 * day is compared once, however often this runs; one that fails leaves the others alone, and is tried again later.
 */
export async function reconcile(asOf: AsOf): Promise<void> {
	const { nowMs } = asOf;
	await walkDue<{ day: ChinaDate }>('billDays', nowMs, (unread) =>
		compareAll(
			unread.map(({ day }) => day),
			asOf,
		),
	);
	if ((await nextReconciliationAt()) > nowMs) return;
	await compareAll(await newDays(asOf), asOf);
	const isDone = (await newDays(asOf)).length === 0;
	await planReconciliation(isDone ? nextReadyAt(nowMs) : nowMs + AGAIN_AFTER_MS);
}

async function newDays({ nowMs }: AsOf): Promise<ChinaDate[]> {
	const first = await findFirstPayDay();
	return first === null ? [] : daysWithoutBill(readyDays(first, nowMs));
}

async function compareAll(days: readonly ChinaDate[], asOf: AsOf): Promise<void> {
	for (const day of days) {
		if (Date.now() > asOf.nowMs + TIME_MAX_MS) return;
		try {
			await compareDay(day, asOf);
		} catch (error) {
			console.error('The clock could not compare the bill of', day, error);
		}
	}
}
