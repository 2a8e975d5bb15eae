import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import { startOfDay } from './chinaDate';
import type { PublishedYears, YearsEvent } from './publishedYears';
import { findYearTableFault, type YearTable } from './yearTable';

/**
 * Staff enter the notice of a year, or a later notice for a year that has one. Refused with the entry that is wrong; a
 * notice of tomorrow is none yet; the same table again changes nothing.
 */
export function decidePublishYear(years: PublishedYears | null, table: YearTable, { nowMs }: DecisionContext) {
	const fault = findYearTableFault(table);
	if (fault) return refuse('YEAR_TABLE_INVALID', { fault: fault.code, place: fault.at });
	if (startOfDay(table.notice.publishedOn) > nowMs) return refuse('DATE_IN_FUTURE');
	const before = years?.tables.find((one) => one.year === table.year);
	if (before && JSON.stringify(before) === JSON.stringify(table)) return [];
	return [{ type: 'yearPublished', table, occurredAtMs: nowMs }] satisfies Fact<YearsEvent>[];
}
