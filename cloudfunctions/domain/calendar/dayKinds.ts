import type { DayKind } from '../../../types/codes';
import { type DayNumber, dayNumberOf, weekdayOfDayNumber } from './chinaDate';
import type { Holiday, YearTable } from './yearTable';

const SATURDAY = 6;

/**
 * A day's kind, and the holiday that it belongs to or makes up for. `statutoryHoliday`: off by the notice, weekends
 * within the holiday included; `dayOffInLieu`: a weekday off that a make-up day pays for (调休); `makeUpWorkingDay`:
 * a weekend day of work (补班); `unknown`: the notice of that year is not in the calendar.
 */
export interface DayFact {
	kind: DayKind;
	holidayName?: string;
}

/** Whether people work on a day of this kind; an unknown day is not answered with yes. */
export function isWorkingKind(kind: DayKind): boolean {
	return kind === 'workingDay' || kind === 'makeUpWorkingDay';
}

/**
 * The facts of each day from `firstDay` up to, not including, `endDay`. A later year's table speaks last: a holiday
 * of January that begins in December is in the notice of the new year.
 */
export function listDayFacts(tables: readonly YearTable[], firstDay: DayNumber, endDay: DayNumber): DayFact[] {
	const facts: DayFact[] = [];
	for (let day = firstDay; day < endDay; day += 1) {
		facts.push({ kind: isWeekend(day) ? 'weekend' : 'workingDay' });
	}
	const put = (day: DayNumber, fact: DayFact) => {
		if (day >= firstDay && day < endDay) facts[day - firstDay] = fact;
	};
	for (const table of tables) {
		for (const holiday of table.holidays) putHoliday(table, holiday, put);
		for (const makeUp of table.makeUpWorkingDays) {
			put(dayNumberOf(makeUp.date), { kind: 'makeUpWorkingDay', holidayName: makeUp.for });
		}
	}
	return facts;
}

function putHoliday(table: YearTable, holiday: Holiday, put: (day: DayNumber, fact: DayFact) => void): void {
	const lastDay = dayNumberOf(holiday.to);
	const weekdays: DayNumber[] = [];
	for (let day = dayNumberOf(holiday.from); day <= lastDay; day += 1) {
		put(day, { kind: 'statutoryHoliday', holidayName: holiday.name });
		if (!isWeekend(day)) weekdays.push(day);
	}
	for (const day of daysOffInLieu(table, holiday, weekdays)) {
		put(day, { kind: 'dayOffInLieu', holidayName: holiday.name });
	}
}

function daysOffInLieu(table: YearTable, holiday: Holiday, weekdays: DayNumber[]): DayNumber[] {
	if (holiday.daysOffInLieu) return holiday.daysOffInLieu.map((date) => dayNumberOf(date));
	const makeUpCount = table.makeUpWorkingDays.filter((makeUp) => makeUp.for === holiday.name).length;
	return makeUpCount === 0 ? [] : weekdays.slice(-makeUpCount);
}

function isWeekend(day: DayNumber): boolean {
	return weekdayOfDayNumber(day) >= SATURDAY;
}
