import type { EpochMs } from '../../../types/units';
import { type Calendar, type CalendarSpan, findSpan } from './calendar';
import {
	type DayNumber,
	dateOfDayNumber,
	dayNumberAt,
	MINUTES_PER_DAY,
	MS_PER_MINUTE,
	startOfDayNumber,
} from './chinaDate';
import { unknownFrom } from './dayCount';
import type { Deadline, Due, OfficeHours, Period, Shift, UnknownDue } from './period';

const WHOLE_DAY: readonly Shift[] = [{ fromMinute: 0, toMinute: MINUTES_PER_DAY }];
const ROUND_THE_CLOCK: OfficeHours = { days: 'everyDay', shifts: WHOLE_DAY };
const ALL_OF_WORKING_DAYS: OfficeHours = { days: 'workingDays', shifts: WHOLE_DAY };

/** The time that a period counts: office hours as given, whole working days for working days, otherwise all time. */
export function countedHoursOf(period: Period): OfficeHours {
	if (period.kind === 'officeHours') return period.officeHours;
	return period.kind === 'workingDays' ? ALL_OF_WORKING_DAYS : ROUND_THE_CLOCK;
}

/** How long the shifts of one day are together. */
export function shiftMsPerDay(hours: OfficeHours): number {
	let minutes = 0;
	for (const shift of hours.shifts) minutes += shift.toMinute - shift.fromMinute;
	return minutes * MS_PER_MINUTE;
}

function shiftMsBefore(hours: OfficeHours, msOfDay: number): number {
	let counted = 0;
	for (const { fromMinute, toMinute } of hours.shifts) {
		const until = Math.min(msOfDay, toMinute * MS_PER_MINUTE);
		if (until > fromMinute * MS_PER_MINUTE) counted += until - fromMinute * MS_PER_MINUTE;
	}
	return counted;
}

/** The moment of a day at which `countedMs` (more than 0, at most a day's shifts) have run. */
function momentInDay(hours: OfficeHours, day: DayNumber, countedMs: number): EpochMs {
	let left = countedMs;
	const startMs = startOfDayNumber(day);
	for (const { fromMinute, toMinute } of hours.shifts) {
		const lengthMs = (toMinute - fromMinute) * MS_PER_MINUTE;
		if (left <= lengthMs) return startMs + fromMinute * MS_PER_MINUTE + left;
		left -= lengthMs;
	}
	throw new RangeError('More time than the shifts of a day hold');
}

/** Counted milliseconds from the beginning of the span (or from day 0, when every day counts) up to a moment. */
function positionAt(span: CalendarSpan | undefined, hours: OfficeHours, atMs: EpochMs): number {
	const day = dayNumberAt(atMs);
	const msOfDay = atMs - startOfDayNumber(day);
	if (!span) return day * shiftMsPerDay(hours) + shiftMsBefore(hours, msOfDay);
	const before = span.workingBefore[day - span.firstDay] ?? 0;
	const isWorking = (span.workingBefore[day + 1 - span.firstDay] ?? before) > before;
	return before * shiftMsPerDay(hours) + (isWorking ? shiftMsBefore(hours, msOfDay) : 0);
}

/**
 * The moment at which `countedMs` of the given hours have run since `fromMs`: the end of a shift, never the beginning
 * of the next. Constant time however long. Nothing to run gives `fromMs` itself.
 */
export function addCountedTime(calendar: Calendar, hours: OfficeHours, fromMs: EpochMs, countedMs: number): Deadline {
	if (countedMs <= 0) return dueAt(fromMs, dayNumberAt(fromMs));
	const startDay = dayNumberAt(fromMs);
	const span = hours.days === 'workingDays' ? findSpan(calendar, startDay) : undefined;
	if (hours.days === 'workingDays' && !span) return unknownFrom(calendar, startDay);
	const target = positionAt(span, hours, fromMs) + countedMs;
	const perDay = shiftMsPerDay(hours);
	const wholeDays = Math.ceil(target / perDay) - 1;
	const day = span ? span.workingDays[wholeDays] : wholeDays;
	if (day === undefined) return unknownFrom(calendar, startDay);
	return dueAt(momentInDay(hours, day, target - wholeDays * perDay), day, span);
}

function dueAt(dueAtMs: EpochMs, day: DayNumber, span?: CalendarSpan): Due {
	return { dueAtMs, dueDate: span?.dates[day - span.firstDay] ?? dateOfDayNumber(day) };
}

/** Counted time between two moments, or the year that is not published. Zero when `toMs` is not later. */
export function countedTimeBetween(
	calendar: Calendar,
	hours: OfficeHours,
	fromMs: EpochMs,
	toMs: EpochMs,
): { unknown?: undefined; countedMs: number } | UnknownDue {
	if (toMs <= fromMs) return { countedMs: 0 };
	const fromDay = dayNumberAt(fromMs);
	const span = hours.days === 'workingDays' ? findSpan(calendar, fromDay) : undefined;
	// 24:00 of 31 December needs no table of the next year.
	const lastDay = dayNumberAt(toMs - 1);
	if (hours.days === 'workingDays' && (!span || lastDay >= span.endDay)) return unknownFrom(calendar, fromDay);
	return { countedMs: positionAt(span, hours, toMs) - positionAt(span, hours, fromMs) };
}
