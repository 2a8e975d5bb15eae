import type { ChinaDate, EpochMs } from '../../../types/units';
import { addDays, atMinuteOfDay, chinaDateOf } from '../calendar/chinaDate';

/** WeChat has the bill of a day from 10:00 of the next. */
const READY_MINUTE = 10 * 60;
/** WeChat keeps bills for three months; a clock that slept longer leaves out what is older. */
const WINDOW_DAYS = 85;

/** When the next bill will be there: the next 10:00 after a moment. */
export function nextReadyAt(nowMs: EpochMs): EpochMs {
	const today = chinaDateOf(nowMs);
	const atMs = atMinuteOfDay(today, READY_MINUTE);
	return atMs > nowMs ? atMs : atMinuteOfDay(addDays(today, 1), READY_MINUTE);
}

/** The days whose bill can be had at a moment, the earliest first, from the first day on which money moved. */
export function readyDays(firstDay: ChinaDate, nowMs: EpochMs): ChinaDate[] {
	const today = chinaDateOf(nowMs);
	const last = addDays(today, nowMs >= atMinuteOfDay(today, READY_MINUTE) ? -1 : -2);
	const oldest = addDays(last, 1 - WINDOW_DAYS);
	const days: ChinaDate[] = [];
	for (let day = firstDay > oldest ? firstDay : oldest; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}
