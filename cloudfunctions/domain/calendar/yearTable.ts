import type { ChinaDate } from '../../../types/units';
import { compareDates, dayNumberOf, isChinaDate, weekdayOfDayNumber, yearOf } from './chinaDate';

/** The notice of the State Council's General Office that a year's table was read from. */
export interface HolidayNotice {
	title: string;
	/** The notice's own number, such as 国办发明电〔2025〕7号. */
	number: string;
	publishedOn: ChinaDate;
}

/** One holiday as the notice words it: the days off from one day to another, both included. */
export interface Holiday {
	name: string;
	from: ChinaDate;
	to: ChinaDate;
	/**
	 * The weekdays of it that are bought with make-up working days. Left out, they are its last weekdays, one for
	 * each make-up day of the same holiday; give them where a notice does otherwise.
	 */
	daysOffInLieu?: ChinaDate[];
}

/** A Saturday or Sunday on which people work (补班), and the holiday it makes up for. */
export interface MakeUpWorkingDay {
	date: ChinaDate;
	for: string;
}

/** The days off and make-up working days of one year, as published. */
export interface YearTable {
	year: number;
	notice: HolidayNotice;
	holidays: Holiday[];
	makeUpWorkingDays: MakeUpWorkingDay[];
}

/** What can be wrong with a year's table. */
export type YearTableFault =
	| 'NOTICE_MISSING'
	| 'DATE_INVALID'
	| 'DATE_OUTSIDE_YEAR'
	| 'HOLIDAY_REVERSED'
	| 'HOLIDAY_TOO_LONG'
	| 'HOLIDAY_REPEATED'
	| 'HOLIDAYS_OVERLAP'
	| 'MAKE_UP_NOT_ON_WEEKEND'
	| 'MAKE_UP_WITHIN_HOLIDAY'
	| 'MAKE_UP_REPEATED'
	| 'MAKE_UP_FOR_UNKNOWN_HOLIDAY'
	| 'IN_LIEU_OUTSIDE_HOLIDAY';

/** The first fault of a table that staff entered, with the entry it is in; nothing when the table can be used. */
export function findYearTableFault(table: YearTable): { code: YearTableFault; at: string } | undefined {
	const { title, number, publishedOn } = table.notice;
	if (title.trim() === '' || number.trim() === '') return { code: 'NOTICE_MISSING', at: title || number };
	if (!isChinaDate(publishedOn)) return { code: 'DATE_INVALID', at: publishedOn };
	return findHolidayFault(table) ?? findMakeUpFault(table);
}

/** A holiday of January may begin in the December before; every other day lies in the table's own year. */
function findDateFault(table: YearTable, date: ChinaDate): { code: YearTableFault; at: string } | undefined {
	if (!isChinaDate(date)) return { code: 'DATE_INVALID', at: date };
	const isDecemberBefore = yearOf(date) === table.year - 1 && date.slice(5, 7) === '12';
	return yearOf(date) === table.year || isDecemberBefore ? undefined : { code: 'DATE_OUTSIDE_YEAR', at: date };
}

/** Longer than any rest a notice ever gave: a slip of the pen, and what a count backward may rely on. */
export const LONGEST_REST_DAYS = 14;

function findHolidayFault(table: YearTable): { code: YearTableFault; at: string } | undefined {
	const seen: Holiday[] = [];
	for (const holiday of table.holidays) {
		const dateFault = findDateFault(table, holiday.from) ?? findDateFault(table, holiday.to);
		if (dateFault) return dateFault;
		if (compareDates(holiday.from, holiday.to) > 0) return { code: 'HOLIDAY_REVERSED', at: holiday.name };
		if (dayNumberOf(holiday.to) - dayNumberOf(holiday.from) >= LONGEST_REST_DAYS) {
			return { code: 'HOLIDAY_TOO_LONG', at: holiday.name };
		}
		if (seen.some(({ name }) => name === holiday.name)) return { code: 'HOLIDAY_REPEATED', at: holiday.name };
		if (seen.some((other) => other.from <= holiday.to && holiday.from <= other.to)) {
			return { code: 'HOLIDAYS_OVERLAP', at: holiday.name };
		}
		const stray = holiday.daysOffInLieu?.find((date) => date < holiday.from || date > holiday.to);
		if (stray !== undefined) return { code: 'IN_LIEU_OUTSIDE_HOLIDAY', at: stray };
		seen.push(holiday);
	}
	return undefined;
}

function findMakeUpFault(table: YearTable): { code: YearTableFault; at: string } | undefined {
	const seen = new Set<ChinaDate>();
	for (const makeUp of table.makeUpWorkingDays) {
		const at = makeUp.date;
		const dateFault = findDateFault(table, at);
		if (dateFault) return dateFault;
		if (weekdayOfDayNumber(dayNumberOf(at)) < 6) return { code: 'MAKE_UP_NOT_ON_WEEKEND', at };
		if (table.holidays.some(({ from, to }) => from <= at && at <= to)) return { code: 'MAKE_UP_WITHIN_HOLIDAY', at };
		if (!table.holidays.some(({ name }) => name === makeUp.for)) return { code: 'MAKE_UP_FOR_UNKNOWN_HOLIDAY', at };
		if (seen.has(at)) return { code: 'MAKE_UP_REPEATED', at };
		seen.add(at);
	}
	return undefined;
}
