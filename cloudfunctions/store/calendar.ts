import type { Calendar } from '../domain/calendar/calendar';
import { CALENDAR_ID, calendarOf, type PublishedYears } from '../domain/calendar/publishedYears';
import { calendars } from './kinds';
import { readState } from './stream';

/** The calendar as it is now: what was built in, and the years that staff published since. One database request. */
export async function readCalendar(): Promise<Calendar> {
	return calendarOf(await readState<PublishedYears>(calendars, CALENDAR_ID));
}
