import { CALENDAR_ID, type PublishedYears } from '../../domain/calendar/publishedYears';
import type { DutyDocument } from '../../domain/duty/document';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { calendars } from '../../store/kinds';
import { readState } from '../../store/stream';
import { hasRole } from '../roles';

/** More waiting deadlines than this are said to be that many. */
const WAITING_READ = 500;
/** The latest of many years, and the next of many that are waited for. */
const YEARS_SHOWN = 60;
const WAITING_SHOWN = 10;

/** The years the calendar knows, each with its notice, and how many open deadlines wait for which year. */
export const listYears = handle('desk.listYears', async (_input, { person, calendar }) => {
	const published = await readState<PublishedYears>(calendars, CALENDAR_ID);
	const waiting = await listDocuments<DutyDocument>('duties', {
		where: { unknownYear: command.gt(0), settledAtMs: null, waivedAtMs: null },
		orderBy: [['unknownYear', 'asc']],
		limit: WAITING_READ,
	});
	const years = waiting.map((duty) => duty.unknownYear ?? 0);
	return {
		years: calendar.tables.slice(-YEARS_SHOWN).map((table) => {
			const entered = published?.entered[table.year];
			return {
				table: { ...table, holidays: [...table.holidays], makeUpWorkingDays: [...table.makeUpWorkingDays] },
				builtIn: !entered,
				recordedAtMs: entered?.recordedAtMs ?? null,
				byName: entered?.byName ?? '',
			};
		}),
		waiting: [...new Set(years)]
			.slice(0, WAITING_SHOWN)
			.map((year) => ({ year, duties: years.filter((one) => one === year).length })),
		mayPublish: hasRole(person, 'administrator'),
	};
});
