import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import { startOfDay } from './chinaDate';
import type { PublishedYears, YearsEvent } from './publishedYears';
import { PUBLISHED_YEARS } from './years';
import { findYearTableFault, type YearTable } from './yearTable';

/**
 * Staff enter the notice of a year, or a later notice for a year that has one. Refused with the entry that is wrong; a
 * notice of tomorrow is none yet; the same table again changes nothing.
 */
export function decidePublishYear(years: PublishedYears | null, table: YearTable, { nowMs }: DecisionContext) {
	const fault = findYearTableFault(table);
	if (fault) return refuse('YEAR_TABLE_INVALID', { fault: fault.code, place: fault.at });
	if (startOfDay(table.notice.publishedOn) > nowMs) return refuse('DATE_IN_FUTURE');
	const known = years?.tables.find((one) => one.year === table.year) ?? builtIn(table.year);
	if (known && wordsOf(known) === wordsOf(table)) return [];
	return [{ type: 'yearPublished', table, occurredAtMs: nowMs }] satisfies Fact<YearsEvent>[];
}

const builtIn = (year: number) => PUBLISHED_YEARS.find((table) => table.year === year);

/** A table in words that two equal ones share, in whatever order their fields were written or stored. */
function wordsOf({ year, notice, holidays, makeUpWorkingDays }: YearTable): string {
	const { title, number, publishedOn } = notice;
	const off = holidays.map(({ name, from, to, daysOffInLieu = [] }) => [name, from, to, ...daysOffInLieu]);
	return JSON.stringify([year, title, number, publishedOn, off, makeUpWorkingDays.map((day) => [day.date, day.for])]);
}
