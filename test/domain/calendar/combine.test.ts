import { buildCalendar } from '../../../cloudfunctions/domain/calendar/calendar';
import { deadlineOf, earlierOf, laterOf } from '../../../cloudfunctions/domain/calendar/deadline';
import type { Deadline } from '../../../cloudfunctions/domain/calendar/period';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import { at, calendar, show } from './support';

const yearEnd = deadlineOf(calendar, at('2026-01-01'), { kind: 'fixedDate', date: '2026-12-31' });
const afterInvoice = (day: string) => deadlineOf(calendar, at(`${day} 10:00`), { kind: 'workingDays', count: 7 });

describe('31 December or 7 working days after the invoice', () => {
	test.each([
		['2026-12-01', '2026-12-31 24:00', '2026-12-10 24:00'],
		['2026-12-22', '2026-12-31 24:00', '2026-12-31 24:00'],
		['2026-12-23', 'unknown 2027', '2026-12-31 24:00'],
	])('invoice on %s: the later is %s, the earlier %s', (day, later, earlier) => {
		for (const both of [
			[yearEnd, afterInvoice(day)],
			[afterInvoice(day), yearEnd],
		]) {
			expect(show(laterOf(both))).toBe(later);
			expect(show(earlierOf(both))).toBe(earlier);
		}
	});
});

test('of two unknown deadlines the earlier year is named, and the bound holds for both', () => {
	const first: Deadline = { unknown: 2028, notBeforeMs: at('2028-01-01') };
	const second: Deadline = { unknown: 2027, notBeforeMs: at('2027-01-01') };
	expect(laterOf([first, second])).toEqual({ unknown: 2027, notBeforeMs: at('2028-01-01') });
	expect(earlierOf([first, second])).toEqual(second);
});

test('nothing to choose from is a mistake of the caller', () => {
	expect(() => laterOf([])).toThrow(RangeError);
	expect(() => earlierOf([])).toThrow(RangeError);
});

// https://github.com/nager/Nager.Date/issues/1075 https://github.com/liriansu-opus/chinese-calendar/issues/94
describe('a year that is not published is unknown, never guessed', () => {
	test.each<[string, Deadline, string, string]>([
		['working days into it', afterInvoice('2026-12-25'), 'unknown 2027', '2027-01-01'],
		[
			'a last day in it',
			deadlineOf(calendar, at('2026-12-25'), { kind: 'calendarDays', count: 20 }),
			'unknown 2027',
			'2027-01-14',
		],
		[
			'a rest at the end of the year before it',
			deadlineOf(buildCalendar(PUBLISHED_YEARS.slice(0, 1), '2025'), at('2025-12-01'), {
				kind: 'fixedDate',
				date: '2026-01-01',
			}),
			'unknown 2026',
			'2026-01-01',
		],
		[
			'a start before the first year',
			deadlineOf(calendar, at('2024-12-31'), { kind: 'workingDays', count: 1 }),
			'unknown 2024',
			'2024-12-31',
		],
	])('%s', (_name, deadline, shown, notBefore) => {
		expect(show(deadline)).toBe(shown);
		expect(deadline).toHaveProperty('notBeforeMs', at(notBefore));
	});

	test('working days back into an unpublished year', () => {
		const before = deadlineOf(calendar, at('2025-01-03'), { kind: 'workingDaysBefore', count: 5 });
		expect(show(before)).toBe('unknown 2024');
		const event = deadlineOf(calendar, at('2027-01-03'), { kind: 'workingDaysBefore', count: 5 });
		expect(show(event)).toBe('unknown 2027');
		expect(event.unknown !== undefined && event.notBeforeMs < at('2026-12-20')).toBe(true);
	});

	test('what needs no working day is known all the same', () => {
		const stays = { kind: 'calendarDays', count: 20, restDayRule: 'none' } as const;
		expect(show(deadlineOf(calendar, at('2026-12-25'), stays))).toBe('2027-01-14 24:00');
	});

	// https://github.com/zammad/zammad/issues/534
	test('it is settled when the notice is published', () => {
		const notice = { title: '示例通知', number: '示例〔2026〕1号', publishedOn: '2026-11-05' };
		const table = {
			year: 2027,
			notice,
			holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
			makeUpWorkingDays: [],
		};
		const later = buildCalendar([...PUBLISHED_YEARS, table], '2027-1');
		expect(show(deadlineOf(later, at('2026-12-25'), { kind: 'workingDays', count: 7 }))).toBe('2027-01-06 24:00');
		expect(show(deadlineOf(later, at('2026-12-30'), { kind: 'calendarDays', count: 2 }))).toBe('2027-01-04 24:00');
	});
});
