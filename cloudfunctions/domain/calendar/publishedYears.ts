import type { EpochMs } from '../../../types/units';
import type { Recorded } from '../event';
import { buildCalendar, type Calendar } from './calendar';
import { PUBLISHED_CALENDAR } from './published';
import { PUBLISHED_YEARS } from './years';
import type { YearTable } from './yearTable';

/** The years that staff published or corrected in the running program. */
export interface PublishedYears {
	/** Grows by one with each of them: 0 is none. */
	number: number;
	tables: YearTable[];
	/** Who entered each year, and when. */
	entered: Record<number, { recordedAtMs: EpochMs; byName: string }>;
}

export type YearsEvent = { type: 'yearPublished'; table: YearTable };

/** The one calendar of this deployment. */
export const CALENDAR_ID = 'cn';

export function evolveYears(before: PublishedYears | null, recorded: Recorded<YearsEvent>): PublishedYears {
	const { event, recordedAtMs, actor } = recorded;
	const others = (before?.tables ?? []).filter((table) => table.year !== event.table.year);
	const entered = { ...before?.entered, [event.table.year]: { recordedAtMs, byName: actor.name } };
	return { number: (before?.number ?? 0) + 1, tables: [...others, event.table], entered };
}

let last: { published: string; calendar: Calendar } | null = null;

/**
 * The calendar to count with: the years known when this was built, each replaced by what staff published since. It is
 * built once for each state of them, since every call asks for it; what it holds is no secret of anybody's.
 */
export function calendarOf(years: PublishedYears | null): Calendar {
	if (!years || years.tables.length === 0) return PUBLISHED_CALENDAR;
	const published = JSON.stringify(years);
	if (last?.published !== published) {
		const given = new Set(years.tables.map((table) => table.year));
		const tables = [...PUBLISHED_YEARS.filter((table) => !given.has(table.year)), ...years.tables];
		const version = tables.map((table) => table.notice.number).join('、');
		last = { published, calendar: buildCalendar(tables, `${years.number}：${version}`, years.number) };
	}
	return last.calendar;
}
