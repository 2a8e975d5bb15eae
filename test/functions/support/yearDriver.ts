/** A function for tests: a year is entered, and the call that entered it does not live to count anything anew. */

import { CALENDAR_ID } from '../../../cloudfunctions/domain/calendar/publishedYears';
import type { YearTable } from '../../../cloudfunctions/domain/calendar/yearTable';
import { readCalendar } from '../../../cloudfunctions/store/calendar';
import { calendars } from '../../../cloudfunctions/store/kinds';
import { append, readHead } from '../../../cloudfunctions/store/stream';
import { transact } from '../../../cloudfunctions/store/transaction';

export async function main({ table }: { table: YearTable }) {
	const nowMs = Date.now();
	const calendar = await readCalendar();
	const actor = { openid: null, name: '周岚', side: 'agency' as const, channel: 'miniProgram' as const };
	await transact(async (tx) => {
		const head = await readHead(tx, calendars, CALENDAR_ID);
		const events = [{ type: 'yearPublished' as const, table, occurredAtMs: nowMs }];
		await append(tx, calendars, CALENDAR_ID, head, { events, actor, nowMs, calendar });
	});
}
