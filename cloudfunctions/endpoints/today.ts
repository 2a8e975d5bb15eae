import { type AsOf, dayFactAt } from '../domain/calendar/calendar';
import { chinaDateOf } from '../domain/calendar/chinaDate';

/** What day it is in China: its kind, and its holiday where it has one. */
export function today({ nowMs, calendar }: AsOf) {
	const { kind, holidayName } = dayFactAt(calendar, nowMs);
	return { date: chinaDateOf(nowMs), kind, holiday: holidayName ?? null };
}
