import fc from 'fast-check';
import {
	addDays,
	addMonths,
	addYears,
	chinaDateOf,
	compareDates,
	dateOfDayNumber,
	dayNumberOf,
	daysBetween,
	endOfDay,
	isChinaDate,
	startOfDay,
	weekdayOf,
} from '../../../cloudfunctions/domain/calendar/chinaDate';

const anyDay = fc.integer({ min: -25_567, max: 60_000 });

test('a day begins at 00:00 and ends at 24:00 in +08:00', () => {
	expect(startOfDay('2026-10-01')).toBe(Date.UTC(2026, 8, 30, 16));
	expect(endOfDay('2026-10-01')).toBe(startOfDay('2026-10-02'));
	expect(chinaDateOf(startOfDay('2026-10-01'))).toBe('2026-10-01');
	expect(chinaDateOf(startOfDay('2026-10-01') - 1)).toBe('2026-09-30');
});

// https://github.com/zammad/zammad/issues/3706
test.each([
	['2026-09-30T15:59:59.999Z', '2026-09-30'],
	['2026-09-30T16:00:00.000Z', '2026-10-01'],
	['2025-12-31T16:00:00.000Z', '2026-01-01'],
	['1969-12-31T16:00:00.000Z', '1970-01-01'],
	['1969-12-31T15:59:59.999Z', '1969-12-31'],
])('%s is %s in China, whatever the zone of the machine', (utc, date) => {
	expect(chinaDateOf(Date.parse(utc))).toBe(date);
});

test('every day between 1900 and 2134 is the day that the platform calls it', () => {
	for (let day = -25_567; day <= 60_000; day += 1) {
		const utc = new Date(day * 86_400_000);
		const expected = utc.toISOString().slice(0, 10);
		const agrees = dateOfDayNumber(day) === expected && dayNumberOf(expected) === day;
		if (!agrees || weekdayOf(expected) % 7 !== utc.getUTCDay()) throw new Error(`${day} is ${expected}`);
	}
});

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2028-01-31', 1, '2028-02-29'],
	['2026-03-31', 1, '2026-04-30'],
	['2026-01-31', 2, '2026-03-31'],
	['2026-11-30', 3, '2027-02-28'],
	['2026-12-15', 1, '2027-01-15'],
	['2026-03-31', -1, '2026-02-28'],
	['2026-01-15', -1, '2025-12-15'],
	['2026-05-31', 12, '2027-05-31'],
])('%s and %i month(s) is %s', (from, count, expected) => {
	expect(addMonths(from, count)).toBe(expected);
});

test.each([
	['2028-02-29', 1, '2029-02-28'],
	['2028-02-29', 4, '2032-02-29'],
	['2026-04-01', 1, '2027-04-01'],
	['2096-02-29', 4, '2100-02-28'],
])('%s and %i year(s) is %s', (from, count, expected) => {
	expect(addYears(from, count)).toBe(expected);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '2026-04-1x', '', '26-04-01'])(
	'%j is no day',
	(text) => {
		expect(isChinaDate(text)).toBe(false);
		expect(() => dayNumberOf(text)).toThrow(RangeError);
	},
);

test('days added at once or in parts, and counted back, agree', () => {
	const count = fc.integer({ min: -2000, max: 2000 });
	fc.assert(
		fc.property(anyDay, count, count, (day, first, second) => {
			const date = dateOfDayNumber(day);
			expect(addDays(addDays(date, first), second)).toBe(addDays(date, first + second));
			expect(daysBetween(date, addDays(date, first))).toBe(first);
			expect(Math.sign(compareDates(date, addDays(date, first)))).toBe(-Math.sign(first) + 0);
		}),
	);
});

test('a month later is never more than a month number away, and never on a higher day', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (day, count) => {
			const date = dateOfDayNumber(day);
			const later = addMonths(date, count);
			const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
			expect(monthsOf(later) - monthsOf(date)).toBe(count);
			expect(Number(later.slice(8)) <= Number(date.slice(8))).toBe(true);
			if (later.slice(8) !== date.slice(8)) expect(addDays(later, 1).slice(8)).toBe('01');
		}),
	);
});
