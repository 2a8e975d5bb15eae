import { buildCalendar } from '../../../cloudfunctions/domain/calendar/calendar';
import { atMinuteOfDay, endOfDay } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { deadlineOf } from '../../../cloudfunctions/domain/calendar/deadline';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';

const calendar = buildCalendar(PUBLISHED_YEARS, '2026-1');

test('7 working days from 28 September 2026, 16:40, end on 13 October at 24:00', () => {
	const startAtMs = atMinuteOfDay('2026-09-28', 16 * 60 + 40);
	expect(deadlineOf(calendar, startAtMs, { kind: 'workingDays', count: 7 })).toEqual({
		dueAtMs: endOfDay('2026-10-13'),
		dueDate: '2026-10-13',
	});
});
