import type { ChinaDate, EpochMs } from '../../../types/units';
import { type DayNumber, dateOfDayNumber, dayNumberAt, dayNumberFromCivil, dayNumberOf, yearOf } from './chinaDate';
import { type DayFact, isWorkingKind, listDayFacts } from './dayKinds';
import { findYearTableFault, type HolidayNotice, type YearTable } from './yearTable';

/** Consecutive years whose notices are known, with the working days counted beforehand. */
export interface CalendarSpan {
	firstDay: DayNumber;
	/** The day after the last one. */
	endDay: DayNumber;
	facts: readonly DayFact[];
	dates: readonly ChinaDate[];
	/** How many working days lie in the span before its i-th day; one entry more than there are days. */
	workingBefore: Int32Array;
	/** The day number of the i-th working day. */
	workingDays: Int32Array;
}

/** The published years, ready to count with. A verdict names the `version` it was judged by. */
export interface Calendar {
	version: string;
	/** Grows by one with each year that is published or corrected; 0 for the built-in years alone. */
	number: number;
	tables: readonly YearTable[];
	spans: readonly CalendarSpan[];
}

/** The moment a state is looked at, and the years known then. */
export interface AsOf {
	nowMs: EpochMs;
	calendar: Calendar;
}

/**
 * A calendar of the given years. Throws a RangeError for a faulty table or a year given twice: what staff enter is
 * checked with `findYearTableFault` before it is stored.
 */
export function buildCalendar(tables: readonly YearTable[], version: string, number = 0): Calendar {
	const sorted = [...tables].sort((first, second) => first.year - second.year);
	const spans: CalendarSpan[] = [];
	let run: YearTable[] = [];
	for (const [index, table] of sorted.entries()) {
		const fault = findYearTableFault(table);
		if (fault) throw new RangeError(`Year ${table.year}: ${fault.code} at ${fault.at}`);
		if (sorted[index + 1]?.year === table.year) throw new RangeError(`Year ${table.year} is given twice`);
		run.push(table);
		if (sorted[index + 1]?.year !== table.year + 1) {
			spans.push(buildSpan(run));
			run = [];
		}
	}
	return { version, number, tables: sorted, spans };
}

function buildSpan(tables: readonly YearTable[]): CalendarSpan {
	const firstYear = tables[0]?.year ?? 0;
	const firstDay = dayNumberFromCivil(firstYear, 1, 1);
	const endDay = dayNumberFromCivil(firstYear + tables.length, 1, 1);
	const facts = listDayFacts(tables, firstDay, endDay);
	const workingBefore = new Int32Array(facts.length + 1);
	const working: number[] = [];
	const dates: ChinaDate[] = [];
	for (const [index, fact] of facts.entries()) {
		if (isWorkingKind(fact.kind)) working.push(firstDay + index);
		workingBefore[index + 1] = working.length;
		dates.push(dateOfDayNumber(firstDay + index));
	}
	return { firstDay, endDay, facts, dates, workingBefore, workingDays: Int32Array.from(working) };
}

/** The known years around a day, or nothing when its year is not published. Years without a gap are one span. */
export function findSpan(calendar: Calendar, day: DayNumber): CalendarSpan | undefined {
	for (const span of calendar.spans) {
		if (day >= span.firstDay && day < span.endDay) return span;
	}
	return undefined;
}

const UNKNOWN_DAY: DayFact = { kind: 'unknown' };

/** What the day with this number is. */
export function dayFactOf(calendar: Calendar, day: DayNumber): DayFact {
	const span = findSpan(calendar, day);
	return span?.facts[day - span.firstDay] ?? UNKNOWN_DAY;
}

/** What a date is: its kind and, where it has one, its holiday. */
export function dayFact(calendar: Calendar, date: ChinaDate): DayFact {
	return dayFactOf(calendar, dayNumberOf(date));
}

/** What the day is on which a moment falls in China. */
export function dayFactAt(calendar: Calendar, atMs: EpochMs): DayFact {
	return dayFactOf(calendar, dayNumberAt(atMs));
}

/** The notice that a year's days come from; nothing while it is not published. */
export function findNotice(calendar: Calendar, year: number): HolidayNotice | undefined {
	return calendar.tables.find((table) => table.year === year)?.notice;
}

/** The working days from one date to another, both included; nothing when an unpublished year lies between. */
export function findWorkingDayCount(calendar: Calendar, from: ChinaDate, to: ChinaDate): number | undefined {
	const firstDay = dayNumberOf(from);
	const lastDay = dayNumberOf(to);
	const span = findSpan(calendar, firstDay);
	if (!span || lastDay < firstDay || lastDay >= span.endDay) return undefined;
	const before = span.workingBefore[firstDay - span.firstDay] ?? 0;
	return (span.workingBefore[lastDay + 1 - span.firstDay] ?? before) - before;
}

/** The first day after a date whose year is not published; used to name the year that an answer waits for. */
export function firstUnknownYear(calendar: Calendar, day: DayNumber): number {
	const span = findSpan(calendar, day);
	return yearOf(dateOfDayNumber(span ? span.endDay : day));
}
