import { deadlineOf } from '../../../cloudfunctions/domain/calendar/deadline';
import { findPeriodFault, type Period } from '../../../cloudfunctions/domain/calendar/period';
import { at, calendar, show } from './support';

function due(start: string, period: Period): string {
	return show(deadlineOf(calendar, at(start), period));
}

// https://github.com/holidays/definitions/issues/370
describe('working days', () => {
	test.each([
		['National Day; 10 October is a make-up day', '2026-09-28 16:40', 7, '2026-10-13 24:00'],
		['the day after is the first, even at one minute to midnight', '2026-10-12 23:59', 1, '2026-10-13 24:00'],
		['24:00 already belongs to the next day', '2026-10-12 24:00', 1, '2026-10-14 24:00'],
		['started on the eve of the holiday', '2026-09-30 17:10', 1, '2026-10-08 24:00'],
		['started in the holiday', '2026-10-03 09:00', 3, '2026-10-10 24:00'],
		['started on a make-up Saturday', '2026-10-10 12:00', 1, '2026-10-12 24:00'],
		['a make-up Sunday counts', '2026-09-18 10:00', 1, '2026-09-20 24:00'],
		['Spring Festival with make-up Saturdays on both sides', '2026-02-13 10:00', 5, '2026-02-27 24:00'],
		['the make-up Saturday after Spring Festival', '2026-02-27 10:00', 1, '2026-02-28 24:00'],
		['Spring Festival 2025', '2025-01-24 10:00', 3, '2025-02-05 24:00'],
		['over New Year with a make-up Sunday', '2025-12-31 10:00', 1, '2026-01-04 24:00'],
		['a whole year of them', '2025-12-31 10:00', 248, '2026-12-31 24:00'],
	])('%s', (_name, start, count, expected) => {
		expect(due(start, { kind: 'workingDays', count })).toBe(expected);
	});
});

describe('calendar days', () => {
	test.each([
		['ends the day before National Day', '2026-09-23 10:00', 7, '2026-09-30 24:00'],
		['ends in National Day: the first day after it', '2026-09-28 16:40', 7, '2026-10-08 24:00'],
		['ends on the first day of it', '2026-09-30 10:00', 1, '2026-10-08 24:00'],
		['ends the day after National Day', '2026-10-01 10:00', 7, '2026-10-08 24:00'],
		['ends on a make-up Saturday, which is no rest day', '2026-10-07 10:00', 3, '2026-10-10 24:00'],
		['ends on a Sunday', '2026-10-08 10:00', 3, '2026-10-12 24:00'],
		['ends on a Saturday before a make-up Sunday', '2026-09-16 10:00', 3, '2026-09-20 24:00'],
		['ends in Spring Festival', '2026-02-13 10:00', 3, '2026-02-24 24:00'],
		['fifteen days', '2026-10-12 09:00', 15, '2026-10-27 24:00'],
	])('%s', (_name, start, count, expected) => {
		expect(due(start, { kind: 'calendarDays', count })).toBe(expected);
	});

	// https://github.com/glpi-project/glpi/issues/6527
	test('silence for 3 days counts the days the contract says, weekend or not', () => {
		expect(due('2026-10-08 10:00', { kind: 'calendarDays', count: 3, restDayRule: 'none' })).toBe('2026-10-11 24:00');
	});

	test('they end at the close of business where there is one', () => {
		const period: Period = { kind: 'calendarDays', count: 3, closeOfBusinessMinute: 17 * 60 + 30 };
		expect(due('2026-10-08 10:00', period)).toBe('2026-10-12 17:30');
	});
});

describe('months and years', () => {
	test.each<[string, string, Period, string]>([
		[
			'31 January and a month: Saturday 28 February is a make-up day',
			'2026-01-31 10:00',
			{ kind: 'months', count: 1 },
			'2026-02-28 24:00',
		],
		['31 January 2025 and a month', '2025-01-31 10:00', { kind: 'months', count: 1 }, '2025-02-28 24:00'],
		['31 March and a month', '2026-03-31 10:00', { kind: 'months', count: 1 }, '2026-04-30 24:00'],
		['31 August and a month', '2026-08-31 10:00', { kind: 'months', count: 1 }, '2026-09-30 24:00'],
		['a month that ends in National Day', '2026-09-05 10:00', { kind: 'months', count: 1 }, '2026-10-08 24:00'],
		[
			'29 February and a year, the contract lets the day stay',
			'2024-02-29 10:00',
			{ kind: 'years', count: 1, restDayRule: 'none' },
			'2025-02-28 24:00',
		],
		['29 February and a year', '2024-02-29 10:00', { kind: 'years', count: 1 }, '2025-02-28 24:00'],
		['a year that ends on a Sunday', '2025-03-15 10:00', { kind: 'years', count: 1 }, '2026-03-16 24:00'],
	])('%s', (_name, start, period, expected) => {
		expect(due(start, period)).toBe(expected);
	});
});

describe('a fixed date', () => {
	test.each<[string, Period, string]>([
		['before 31 December: the day still counts', { kind: 'fixedDate', date: '2026-12-31' }, '2026-12-31 24:00'],
		['on a rest day it moves', { kind: 'fixedDate', date: '2026-10-04' }, '2026-10-08 24:00'],
		[
			'unless the contract says otherwise',
			{ kind: 'fixedDate', date: '2026-10-04', restDayRule: 'none' },
			'2026-10-04 24:00',
		],
		[
			'to the close of business',
			{ kind: 'fixedDate', date: '2026-12-31', closeOfBusinessMinute: 1020 },
			'2026-12-31 17:00',
		],
	])('%s', (_name, period, expected) => {
		expect(due('2026-01-05 09:00', period)).toBe(expected);
	});
});

describe('before a day', () => {
	test.each<[string, string, Period, string]>([
		['30 days before the term ends', '2026-12-31', { kind: 'calendarDaysBefore', count: 30 }, '2026-12-01 24:00'],
		[
			'it is not moved later by a rest day',
			'2026-11-01',
			{ kind: 'calendarDaysBefore', count: 28 },
			'2026-10-04 24:00',
		],
		[
			'5 working days before, past National Day',
			'2026-10-10',
			{ kind: 'workingDaysBefore', count: 5 },
			'2026-09-28 24:00',
		],
		['a month before the 31st', '2026-12-31', { kind: 'monthsBefore', count: 1 }, '2026-11-30 24:00'],
		[
			'a month before, to the close of business',
			'2026-12-31',
			{ kind: 'monthsBefore', count: 1, closeOfBusinessMinute: 1050 },
			'2026-11-30 17:30',
		],
	])('%s', (_name, event, period, expected) => {
		expect(due(event, period)).toBe(expected);
	});
});

describe('hours round the clock', () => {
	test.each([
		['27 h end a minute before midnight', '2026-09-30 20:59', 27, '2026-10-01 23:59'],
		['28 h end after the second midnight', '2026-09-30 20:59', 28, '2026-10-02 00:59'],
		['24 h on site', '2026-10-01 08:15', 24, '2026-10-02 08:15'],
		['no year has to be known for them', '2026-12-31 23:30', 8, '2027-01-01 07:30'],
		['half an hour', '2026-10-01 08:15', 0.5, '2026-10-01 08:45'],
	])('%s', (_name, start, hours, expected) => {
		expect(due(start, { kind: 'hours', hours })).toBe(expected);
	});
});

describe('2 h on working days, 4 h on others: the day of receipt chooses', () => {
	const period: Period = { kind: 'hoursByDayOfReceipt', workingDayHours: 2, restDayHours: 4 };
	test.each([
		['a working day', '2026-09-30 14:20', '2026-09-30 16:20'],
		['received late on a working day, due in the holiday', '2026-09-30 23:30', '2026-10-01 01:30'],
		['received in the holiday', '2026-10-01 00:00', '2026-10-01 04:00'],
		['received late in the holiday, due on a working day', '2026-10-07 23:00', '2026-10-08 03:00'],
		['a make-up Saturday is a working day', '2026-10-10 14:20', '2026-10-10 16:20'],
		['an ordinary Saturday is not', '2026-10-17 14:20', '2026-10-17 18:20'],
		['a year that is not published', '2027-01-04 09:00', 'unknown 2027'],
	])('%s', (_name, start, expected) => {
		expect(due(start, period)).toBe(expected);
	});
});

test('an unknown day of receipt promises no more than the shorter target', () => {
	const period: Period = { kind: 'hoursByDayOfReceipt', workingDayHours: 2, restDayHours: 4 };
	const deadline = deadlineOf(calendar, at('2027-01-04 09:00'), period);
	expect(deadline).toEqual({ unknown: 2027, notBeforeMs: at('2027-01-04 11:00') });
});

describe('a period that nobody can count is found', () => {
	test.each<[string, Period]>([
		['COUNT_NOT_POSITIVE_INTEGER', { kind: 'workingDays', count: 0 }],
		['COUNT_NOT_POSITIVE_INTEGER', { kind: 'months', count: -1 }],
		['COUNT_NOT_POSITIVE_INTEGER', { kind: 'calendarDays', count: 1.5 }],
		['COUNT_NOT_POSITIVE_INTEGER', { kind: 'years', count: Number.NaN }],
		['COUNT_NOT_POSITIVE_INTEGER', { kind: 'calendarDaysBefore', count: 10_001 }],
		['HOURS_NOT_POSITIVE', { kind: 'hours', hours: 0 }],
		['HOURS_NOT_POSITIVE', { kind: 'hoursByDayOfReceipt', workingDayHours: 2, restDayHours: -4 }],
		['HOURS_NOT_POSITIVE', { kind: 'officeHours', hours: 0, officeHours: { days: 'everyDay', shifts: [] } }],
		['SHIFTS_MISSING', { kind: 'officeHours', hours: 1, officeHours: { days: 'everyDay', shifts: [] } }],
		['DATE_INVALID', { kind: 'fixedDate', date: '2026-02-30' }],
		['MINUTE_OUTSIDE_DAY', { kind: 'workingDays', count: 1, closeOfBusinessMinute: 1441 }],
		['MINUTE_OUTSIDE_DAY', { kind: 'fixedDate', date: '2026-12-31', closeOfBusinessMinute: 0 }],
	])('%s %j', (fault, period) => {
		expect(findPeriodFault(period)).toBe(fault);
	});

	test.each([
		[
			'SHIFTS_NOT_IN_ORDER',
			[
				[780, 1080],
				[540, 720],
			],
		],
		[
			'SHIFTS_NOT_IN_ORDER',
			[
				[540, 720],
				[700, 1080],
			],
		],
		['SHIFTS_NOT_IN_ORDER', [[540, 540]]],
		['MINUTE_OUTSIDE_DAY', [[540, 1500]]],
		['MINUTE_OUTSIDE_DAY', [[540.5, 720]]],
		[undefined, [[0, 1440]]],
	])('%s for shifts %j', (fault, pairs) => {
		const shifts = pairs.map(([fromMinute = 0, toMinute = 0]) => ({ fromMinute, toMinute }));
		expect(findPeriodFault({ kind: 'officeHours', hours: 1, officeHours: { days: 'workingDays', shifts } })).toBe(
			fault,
		);
	});

	test('good ones pass', () => {
		expect(findPeriodFault({ kind: 'workingDays', count: 7, closeOfBusinessMinute: 1440 })).toBeUndefined();
		expect(findPeriodFault({ kind: 'fixedDate', date: '2026-12-31' })).toBeUndefined();
		expect(findPeriodFault({ kind: 'hours', hours: 0.5 })).toBeUndefined();
	});
});
