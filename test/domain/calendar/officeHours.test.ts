import { addCountedTime, countedTimeBetween } from '../../../cloudfunctions/domain/calendar/countedTime';
import { deadlineOf } from '../../../cloudfunctions/domain/calendar/deadline';
import type { OfficeHours } from '../../../cloudfunctions/domain/calendar/period';
import { at, calendar, show } from './support';

/** 09:00–12:00 and 13:30–18:00, seven and a half hours a working day. */
const WITH_LUNCH: OfficeHours = {
	days: 'workingDays',
	shifts: [
		{ fromMinute: 540, toMinute: 720 },
		{ fromMinute: 810, toMinute: 1080 },
	],
};
const EVERY_DAY: OfficeHours = { days: 'everyDay', shifts: [{ fromMinute: 480, toMinute: 1440 }] };

function due(start: string, hours: number, officeHours = WITH_LUNCH): string {
	return show(deadlineOf(calendar, at(start), { kind: 'officeHours', hours, officeHours }));
}

// https://github.com/frappe/helpdesk/issues/2212 https://github.com/osTicket/osTicket/issues/6847
describe('a lunch break does not count', () => {
	test.each([
		['over lunch', '2026-10-12 11:30', 1, '2026-10-12 14:00'],
		['reported at lunch', '2026-10-12 12:40', 1, '2026-10-12 14:30'],
		['ends as the morning ends, not as the afternoon begins', '2026-10-12 09:00', 3, '2026-10-12 12:00'],
		['ends as the day ends, not as the next begins', '2026-10-12 09:00', 7.5, '2026-10-12 18:00'],
		['a day and a bit', '2026-10-12 09:00', 8, '2026-10-13 09:30'],
		['over the weekend', '2026-10-16 17:00', 2, '2026-10-19 10:00'],
		['over National Day', '2026-09-30 17:10', 1, '2026-10-08 09:10'],
		['on a make-up Saturday', '2026-10-09 17:30', 1, '2026-10-10 09:30'],
		['80 h', '2026-10-12 09:00', 80, '2026-10-26 15:30'],
	])('%s', (_name, start, hours, expected) => {
		expect(due(start, hours)).toBe(expected);
	});
});

// https://github.com/frappe/helpdesk/issues/2075
test.each([
	['on a Sunday', '2026-10-11 15:00', '2026-10-12 10:00'],
	['in the holiday', '2026-10-03 03:00', '2026-10-08 10:00'],
	['before the office opens', '2026-10-12 06:00', '2026-10-12 10:00'],
	['after it closed', '2026-10-12 18:00', '2026-10-13 10:00'],
])('reported %s, the time runs from the first counted minute', (_name, start, expected) => {
	expect(due(start, 1)).toBe(expected);
});

test('hours on every day need no holiday notice, and a shift may end at 24:00', () => {
	expect(due('2026-12-31 08:00', 16, EVERY_DAY)).toBe('2026-12-31 24:00');
	expect(due('2026-12-31 08:00', 17, EVERY_DAY)).toBe('2027-01-01 09:00');
	expect(due('2030-10-01 02:00', 1, EVERY_DAY)).toBe('2030-10-01 09:00');
});

test('hours on working days wait for the notice of the year they run into', () => {
	expect(due('2026-12-31 09:00', 7.5)).toBe('2026-12-31 18:00');
	expect(due('2026-12-31 09:00', 7.6)).toBe('unknown 2027');
	expect(due('2027-03-01 09:00', 1)).toBe('unknown 2027');
});

// https://github.com/fivetran/dbt_zendesk/issues/114
test('no second is open between 23:59:59 and midnight of a holiday', () => {
	const allDay: OfficeHours = { days: 'workingDays', shifts: [{ fromMinute: 0, toMinute: 1440 }] };
	const counted = (from: number, to: number) => countedTimeBetween(calendar, allDay, from, to);
	expect(counted(at('2026-10-01 00:00'), at('2026-10-07 24:00'))).toEqual({ countedMs: 0 });
	expect(counted(at('2026-10-07 23:59'), at('2026-10-08 00:00') + 1)).toEqual({ countedMs: 1 });
	expect(counted(at('2026-09-30 23:59'), at('2026-10-08 00:00'))).toEqual({ countedMs: 60_000 });
	expect(counted(at('2026-12-31 00:00'), at('2026-12-31 24:00'))).toEqual({ countedMs: 86_400_000 });
	expect(counted(at('2026-12-31 00:00'), at('2026-12-31 24:00') + 1)).toEqual({
		unknown: 2027,
		notBeforeMs: at('2027-01-01 00:00'),
	});
	expect(counted(at('2026-10-08 00:00'), at('2026-10-07 00:00'))).toEqual({ countedMs: 0 });
});

test('no time at all is due at once, on a rest day too', () => {
	expect(show(addCountedTime(calendar, WITH_LUNCH, at('2026-10-11 15:00'), 0))).toBe('2026-10-11 15:00');
});
