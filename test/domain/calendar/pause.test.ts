import { deadlineOf } from '../../../cloudfunctions/domain/calendar/deadline';
import { mergePauses, pausedDeadlineOf, settleDeadline } from '../../../cloudfunctions/domain/calendar/pause';
import type { OfficeHours, Period } from '../../../cloudfunctions/domain/calendar/period';
import { at, calendar, show } from './support';

const WITH_LUNCH: OfficeHours = {
	days: 'workingDays',
	shifts: [
		{ fromMinute: 540, toMinute: 720 },
		{ fromMinute: 810, toMinute: 1080 },
	],
};

function pause(from: string, to: string) {
	return { fromMs: at(from), toMs: at(to) };
}

function due(start: string, period: Period, ...pauses: [string, string][]): string {
	const list = pauses.map(([from, to]) => pause(from, to));
	return show(pausedDeadlineOf(calendar, at(start), period, list));
}

// https://github.com/frappe/helpdesk/issues/2449
describe('time on hold is added along the calendar', () => {
	const eightHours: Period = { kind: 'officeHours', hours: 8, officeHours: WITH_LUNCH };
	test.each<[string, [string, string][], string]>([
		['no pause', [], '2026-10-13 09:30'],
		['an hour in the morning', [['2026-10-12 10:00', '2026-10-12 11:00']], '2026-10-13 10:30'],
		['over lunch only the counted half', [['2026-10-12 11:30', '2026-10-12 14:00']], '2026-10-13 10:30'],
		['a night gives nothing back', [['2026-10-12 18:00', '2026-10-13 09:00']], '2026-10-13 09:30'],
		['past the due time', [['2026-10-13 09:00', '2026-10-14 09:00']], '2026-10-14 09:30'],
		['after the due time it comes too late', [['2026-10-13 09:30', '2026-10-14 09:00']], '2026-10-13 09:30'],
		[
			'two that overlap give back once',
			[
				['2026-10-12 10:00', '2026-10-12 11:00'],
				['2026-10-12 10:30', '2026-10-12 11:00'],
			],
			'2026-10-13 10:30',
		],
		[
			'a later one that only the first makes possible',
			[
				['2026-10-12 10:00', '2026-10-12 11:00'],
				['2026-10-13 10:00', '2026-10-13 11:00'],
			],
			'2026-10-13 11:30',
		],
		['before the report it gives nothing', [['2026-10-11 10:00', '2026-10-12 09:00']], '2026-10-13 09:30'],
	])('%s', (_name, pauses, expected) => {
		expect(due('2026-10-12 09:00', eightHours, ...pauses)).toBe(expected);
	});

	test('hours round the clock are given back round the clock', () => {
		expect(due('2026-10-09 10:00', { kind: 'hours', hours: 24 }, ['2026-10-09 12:00', '2026-10-11 12:00'])).toBe(
			'2026-10-12 10:00',
		);
		const byDay: Period = { kind: 'hoursByDayOfReceipt', workingDayHours: 2, restDayHours: 4 };
		expect(due('2026-10-11 23:00', byDay, ['2026-10-12 01:00', '2026-10-12 01:30'])).toBe('2026-10-12 03:30');
	});
});

// https://github.com/glpi-project/glpi/issues/10594
describe('a target in days gives back no more than was paused', () => {
	const fiveWorkingDays: Period = { kind: 'workingDays', count: 5 };
	test.each<[string, [string, string], string]>([
		['a weekend gives nothing', ['2026-10-17 00:00', '2026-10-18 24:00'], '2026-10-19 24:00'],
		[
			'from Friday evening to Monday morning: six and nine hours',
			['2026-10-16 18:00', '2026-10-19 09:00'],
			'2026-10-20 15:00',
		],
		['two whole working days around a weekend', ['2026-10-16 00:00', '2026-10-19 24:00'], '2026-10-21 24:00'],
		['on the starting day, which does not count', ['2026-10-12 10:00', '2026-10-12 24:00'], '2026-10-19 24:00'],
		['the last twelve hours are still there afterwards', ['2026-10-19 12:00', '2026-10-21 10:00'], '2026-10-21 22:00'],
	])('%s', (_name, span, expected) => {
		expect(due('2026-10-12 10:00', fiveWorkingDays, span)).toBe(expected);
	});

	test('calendar days: the last day moves, and off a rest day again', () => {
		const threeDays: Period = { kind: 'calendarDays', count: 3 };
		expect(due('2026-10-12 10:00', threeDays, ['2026-10-13 00:00', '2026-10-13 24:00'])).toBe('2026-10-16 24:00');
		expect(due('2026-10-12 10:00', threeDays, ['2026-10-13 00:00', '2026-10-14 24:00'])).toBe('2026-10-19 24:00');
		expect(due('2026-10-08 10:00', threeDays, ['2026-10-09 00:00', '2026-10-09 24:00'])).toBe('2026-10-12 24:00');
		const stays: Period = { ...threeDays, restDayRule: 'none' };
		expect(due('2026-10-12 10:00', stays, ['2026-10-13 00:00', '2026-10-14 24:00'])).toBe('2026-10-17 24:00');
	});

	test('a launch date moves by the days of force majeure', () => {
		expect(due('2026-10-12 10:00', { kind: 'calendarDays', count: 45 }, ['2026-11-02 00:00', '2026-11-06 24:00'])).toBe(
			'2026-12-01 24:00',
		);
	});

	test('to the close of business', () => {
		const period: Period = { ...fiveWorkingDays, closeOfBusinessMinute: 1050 };
		expect(due('2026-10-12 10:00', period, ['2026-10-14 00:00', '2026-10-14 24:00'])).toBe('2026-10-20 17:30');
	});
});

test('what must happen before a day is not moved by a pause', () => {
	const period: Period = { kind: 'calendarDaysBefore', count: 30 };
	expect(due('2026-12-31', period, ['2026-11-01 00:00', '2026-11-10 00:00'])).toBe('2026-12-01 24:00');
});

test('what a pause gave back is told, and the rest day that moved the last day', () => {
	const period: Period = { kind: 'calendarDays', count: 3 };
	const settled = settleDeadline(calendar, at('2026-10-12 10:00'), period, [
		pause('2026-10-13 00:00', '2026-10-14 24:00'),
	]);
	expect(settled.pauses).toEqual([{ ...pause('2026-10-13 00:00', '2026-10-14 24:00'), givenBackMs: 172_800_000 }]);
	expect(settled.movedFromDay).toBe(Date.UTC(2026, 9, 17) / 86_400_000);
});

test('a pause into an unpublished year leaves working days unknown, and hours known', () => {
	const long: [string, string] = ['2026-12-30 00:00', '2027-01-10 00:00'];
	expect(due('2026-12-25 10:00', { kind: 'workingDays', count: 3 }, long)).toBe('unknown 2027');
	expect(due('2026-12-30 10:00', { kind: 'hours', hours: 3 }, ['2026-12-30 11:00', '2027-01-10 00:00'])).toBe(
		'2027-01-10 02:00',
	);
	expect(due('2026-12-25 10:00', { kind: 'workingDays', count: 30 }, long)).toBe('unknown 2027');
});

test('without a pause both ways give one answer', () => {
	const period: Period = { kind: 'calendarDays', count: 7 };
	const start = at('2026-09-28 16:40');
	expect(pausedDeadlineOf(calendar, start, period, [])).toEqual(deadlineOf(calendar, start, period));
});

test('pauses are put in order and joined; one that ends before it begins is a mistake', () => {
	const first = pause('2026-10-12 10:00', '2026-10-12 11:00');
	const second = pause('2026-10-12 11:00', '2026-10-12 12:00');
	const apart = pause('2026-10-12 13:00', '2026-10-12 14:00');
	const empty = pause('2026-10-12 12:30', '2026-10-12 12:30');
	expect(mergePauses([apart, second, empty, first])).toEqual([pause('2026-10-12 10:00', '2026-10-12 12:00'), apart]);
	const inner = pause('2026-10-12 10:10', '2026-10-12 10:20');
	expect(mergePauses([first, inner])).toEqual([first]);
	expect(() => mergePauses([{ fromMs: second.toMs, toMs: second.fromMs }])).toThrow(RangeError);
});
