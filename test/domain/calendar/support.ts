import { buildCalendar } from '../../../cloudfunctions/domain/calendar/calendar';
import {
	atMinuteOfDay,
	chinaDateOf,
	MINUTES_PER_DAY,
	MS_PER_MINUTE,
	startOfDay,
} from '../../../cloudfunctions/domain/calendar/chinaDate';
import type { Deadline } from '../../../cloudfunctions/domain/calendar/period';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import type { EpochMs } from '../../../types/units';

/** The calendar of 2025 and 2026. */
export const calendar = buildCalendar(PUBLISHED_YEARS, '2026-1');

/** The moment written as `2026-09-28 16:40`, China time; `24:00` is the end of the day. */
export function at(text: string): EpochMs {
	const [date = '', clock = '00:00'] = text.split(' ');
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	return atMinuteOfDay(date, hour * 60 + minute);
}

/** A deadline as a person reads it: `2026-10-13 24:00`, or `unknown 2027`. Due times in tests lie on whole minutes. */
export function show(deadline: Deadline): string {
	if (deadline.unknown !== undefined) return `unknown ${deadline.unknown}`;
	const minutes = (deadline.dueAtMs - startOfDay(deadline.dueDate)) / MS_PER_MINUTE;
	if (!Number.isInteger(minutes) || minutes < 0 || minutes > MINUTES_PER_DAY) {
		throw new Error(`${deadline.dueAtMs} does not lie on ${deadline.dueDate}`);
	}
	const two = (value: number) => String(value).padStart(2, '0');
	return `${deadline.dueDate} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A moment as `2026-09-28 16:40`. */
export function showMoment(atMs: EpochMs): string {
	return show({ dueAtMs: atMs, dueDate: chinaDateOf(atMs) });
}
