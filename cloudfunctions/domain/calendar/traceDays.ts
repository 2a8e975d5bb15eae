import type { EpochMs } from '../../../types/units';
import { type Calendar, dayFactOf } from './calendar';
import { type DayNumber, dateOfDayNumber, MS_PER_DAY, startOfDayNumber, weekdayOfDayNumber } from './chinaDate';
import { isWorkingKind } from './dayKinds';
import type { Pause } from './pause';
import type { OmittedDays, TraceDay, TraceRun } from './trace';

/** The most days that a trace lists one by one: two months, what a calendar on a telephone can show. */
export const MAX_TRACE_DAYS = 62;

/** A day of a trace that is not counted. */
export function plainDay(calendar: Calendar, day: DayNumber): TraceDay {
	const { kind, holidayName } = dayFactOf(calendar, day);
	const plain: TraceDay = { date: dateOfDayNumber(day), weekday: weekdayOfDayNumber(day), kind, counted: false };
	return holidayName === undefined ? plain : { ...plain, holidayName };
}

/** Which of the days from `firstDay` to `lastDay` count, and how they are numbered. */
export interface CountedRange {
	firstDay: DayNumber;
	lastDay: DayNumber;
	/** The first and last of them that may count; the numbers run from the first. */
	countFromDay: DayNumber;
	countToDay: DayNumber;
	workingDaysOnly: boolean;
	/** Numbered towards the past: the last counted day is 1. */
	backward: boolean;
	pauses: readonly Pause[];
}

/** Every day of a range with its number. */
export function listTraceDays(calendar: Calendar, range: CountedRange): TraceDay[] {
	const days: TraceDay[] = [];
	let number = 0;
	for (let day = range.firstDay; day <= range.lastDay; day += 1) {
		const plain = plainDay(calendar, day);
		const inRange = day >= range.countFromDay && day <= range.countToDay;
		const paused = inRange && isPausedAllDay(day, range.pauses);
		if (inRange && !paused && (!range.workingDaysOnly || isWorkingKind(plain.kind))) {
			number += 1;
			days.push({ ...plain, counted: true, number });
		} else days.push(paused ? { ...plain, paused } : plain);
	}
	if (!range.backward) return days;
	return days.map((day) => (day.number === undefined ? day : { ...day, number: number + 1 - day.number }));
}

function isPausedAllDay(day: DayNumber, pauses: readonly Pause[]): boolean {
	const startMs: EpochMs = startOfDayNumber(day);
	return pauses.some(({ fromMs, toMs }) => fromMs <= startMs && toMs >= startMs + MS_PER_DAY);
}

/** Holidays passed over, each as one run, and, where working days count, the make-up days among them. */
export function listTraceRuns(days: readonly TraceDay[], workingDaysOnly: boolean): TraceRun[] {
	const runs: TraceRun[] = [];
	let last: TraceRun | undefined;
	for (const day of days) {
		const run = runOf(day, workingDaysOnly);
		if (run && last && last.kind === run.kind && last.holidayName === run.holidayName) last.to = run.to;
		else if (run) runs.push(run);
		last = run && (runs.at(-1) ?? run);
	}
	return runs;
}

function runOf(day: TraceDay, workingDaysOnly: boolean): TraceRun | undefined {
	const { date, holidayName, counted } = day;
	if (holidayName === undefined) return undefined;
	const common = { from: date, to: date, holidayName, counted };
	if (day.kind === 'makeUpWorkingDay') return counted && workingDaysOnly ? { ...common, kind: day.kind } : undefined;
	return counted ? undefined : { ...common, kind: 'statutoryHoliday' };
}

/** A long list with its middle summed up; a short one as it is. */
export function shortenDays(days: TraceDay[]): { days: TraceDay[]; omitted?: OmittedDays } {
	if (days.length <= MAX_TRACE_DAYS) return { days };
	const half = MAX_TRACE_DAYS / 2;
	const middle = days.slice(half, days.length - half);
	const countedDays = middle.filter((day) => day.counted).length;
	const omitted = {
		from: middle[0]?.date ?? '',
		to: middle.at(-1)?.date ?? '',
		countedDays,
		skippedDays: middle.length - countedDays,
	};
	return { days: [...days.slice(0, half), ...days.slice(-half)], omitted };
}
