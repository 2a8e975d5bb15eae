import { dayFactAt } from '../domain/calendar/calendar';
import { chinaDateOf } from '../domain/calendar/chinaDate';
import { PUBLISHED_CALENDAR } from '../domain/calendar/published';

/** What day it is in China: its kind, and its holiday where it has one. */
export function today(nowMs: number) {
	const { kind, holidayName } = dayFactAt(PUBLISHED_CALENDAR, nowMs);
	return { date: chinaDateOf(nowMs), kind, holiday: holidayName ?? null };
}
