import type { EpochMs } from '../../../types/units';
import { type Calendar, findSpan, firstUnknownYear } from './calendar';
import {
	addMonths,
	type DayNumber,
	dateOfDayNumber,
	dayNumberAt,
	dayNumberOf,
	MS_PER_MINUTE,
	startOfDayNumber,
	yearOf,
} from './chinaDate';
import type { DayPeriod, Deadline, LastDayRule, UnknownDue } from './period';
import { LONGEST_REST_DAYS } from './yearTable';

/** A last day, or the year that has to be published first. */
export type LastDay = { unknown?: undefined; day: DayNumber } | UnknownDue;

/** The answer when counting meets an unpublished year: not before that year's first day, nor before `notBeforeDay`. */
export function unknownFrom(calendar: Calendar, day: DayNumber, notBeforeDay: DayNumber = day): UnknownDue {
	const year = firstUnknownYear(calendar, day);
	const yearStartMs = startOfDayNumber(dayNumberOf(`${String(year).padStart(4, '0')}-01-01`));
	return { unknown: year, notBeforeMs: Math.max(yearStartMs, startOfDayNumber(notBeforeDay)) };
}

/** The n-th working day after a day, which is not counted itself (Civil Code art. 201). Takes constant time. */
export function addWorkingDays(calendar: Calendar, startDay: DayNumber, count: number): LastDay {
	const span = findSpan(calendar, startDay);
	if (!span) return unknownFrom(calendar, startDay);
	const upToStart = span.workingBefore[startDay + 1 - span.firstDay] ?? 0;
	const day = span.workingDays[upToStart + count - 1];
	return day === undefined ? unknownFrom(calendar, startDay) : { day };
}

/** The n-th working day before a day, which is not counted itself. In an unpublished year the longest rest bounds it. */
export function subtractWorkingDays(calendar: Calendar, eventDay: DayNumber, count: number): LastDay {
	const span = findSpan(calendar, eventDay);
	const before = span?.workingBefore[eventDay - span.firstDay] ?? 0;
	const day = span?.workingDays[before - count];
	if (day !== undefined) return { day };
	const unknownDay = span ? span.firstDay - 1 : eventDay;
	const notBeforeMs = startOfDayNumber(eventDay - (count + 1) * LONGEST_REST_DAYS);
	return { unknown: yearOf(dateOfDayNumber(unknownDay)), notBeforeMs };
}

/** The day itself, or the first working day after the rest when it is a rest day (Civil Code art. 203). */
export function moveOffRestDay(calendar: Calendar, day: DayNumber): LastDay {
	const span = findSpan(calendar, day);
	if (!span) return unknownFrom(calendar, day);
	const moved = span.workingDays[span.workingBefore[day - span.firstDay] ?? 0];
	return moved === undefined ? unknownFrom(calendar, day) : { day: moved };
}

/** The last day as counted, before a rest day moves it. `startDay` is not counted. */
export function nominalLastDay(calendar: Calendar, startDay: DayNumber, period: DayPeriod): LastDay {
	switch (period.kind) {
		case 'calendarDays':
			return { day: startDay + period.count };
		case 'workingDays':
			return addWorkingDays(calendar, startDay, period.count);
		case 'months':
			return { day: shiftMonths(startDay, period.count) };
		case 'years':
			return { day: shiftMonths(startDay, period.count * 12) };
		case 'fixedDate':
			return { day: dayNumberOf(period.date) };
		case 'calendarDaysBefore':
			return { day: notBeforeFirst(startDay - period.count) };
		case 'workingDaysBefore':
			return subtractWorkingDays(calendar, startDay, period.count);
		case 'monthsBefore':
			return { day: notBeforeFirst(shiftMonths(startDay, -period.count)) };
	}
}

/** Moments are counted from 1970, in China's time: 1970-01-02 is the first day that lies in it as a whole. */
const notBeforeFirst = (day: DayNumber): DayNumber => Math.max(1, day);

function shiftMonths(day: DayNumber, count: number): DayNumber {
	return dayNumberOf(addMonths(dateOfDayNumber(day), count));
}

/** The rule for the last day that a period carries; what has to happen *before* a day is never moved later. */
export function lastDayRuleOf(period: DayPeriod): LastDayRule {
	switch (period.kind) {
		case 'calendarDaysBefore':
		case 'workingDaysBefore':
		case 'monthsBefore':
			return { restDayRule: 'none', closeOfBusinessMinute: period.closeOfBusinessMinute };
		default:
			return period;
	}
}

/** When a period that has a last day is due, counted from the day on which `startAtMs` falls. */
export function dayDeadline(calendar: Calendar, startAtMs: EpochMs, period: DayPeriod): Deadline {
	const rule = lastDayRuleOf(period);
	const nominal = nominalLastDay(calendar, dayNumberAt(startAtMs), period);
	if (nominal.unknown !== undefined) return nominal;
	const last = rule.restDayRule === 'none' ? nominal : moveOffRestDay(calendar, nominal.day);
	return last.unknown !== undefined ? last : dueOnDay(calendar, last.day, rule.closeOfBusinessMinute);
}

/** The due time on a last day: its 24:00, or its close of business. */
export function dueOnDay(calendar: Calendar, day: DayNumber, closeOfBusinessMinute: number | undefined): Deadline {
	const span = findSpan(calendar, day);
	const dueDate = span?.dates[day - span.firstDay] ?? dateOfDayNumber(day);
	if (closeOfBusinessMinute === undefined) return { dueAtMs: startOfDayNumber(day + 1), dueDate };
	return { dueAtMs: startOfDayNumber(day) + closeOfBusinessMinute * MS_PER_MINUTE, dueDate };
}
