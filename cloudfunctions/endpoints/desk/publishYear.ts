import { decidePublishYear } from '../../domain/calendar/decidePublish';
import { CALENDAR_ID } from '../../domain/calendar/publishedYears';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { readCalendar } from '../../store/calendar';
import { command } from '../../store/database';
import { countDocuments } from '../../store/documents';
import { recountDuties } from '../../store/followTime';
import { calendars } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';
import { hasRole } from '../roles';

/** Enters the notice of a year; open deadlines follow at once as far as one call can, the clock goes on with the rest. */
export const publishYear = handle('desk.publishYear', async ({ table }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const { actor, nowMs, calendar } = call;
	const published = await transact(async (tx) => {
		const head = await readHead(tx, calendars, CALENDAR_ID);
		const events = decidePublishYear(head?.state ?? null, table, call);
		if (isRefused(events)) return events;
		if (events.length === 0) return { number: head?.state.number ?? 0 };
		return append(tx, calendars, CALENDAR_ID, head, { events, actor, nowMs, calendar });
	});
	if (isRefused(published)) return published;
	const { number } = published as { number: number };
	await recountDuties({ nowMs, calendar: await readCalendar() });
	return { number, left: await countDocuments('duties', { calendarNumber: command.lt(number) }) };
});
