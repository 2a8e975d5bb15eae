/** Every way in which the Civil Code (art. 200–204) and a contract count, on the days where it is easy to get wrong. */
import { buildCalendar } from '../../../cloudfunctions/domain/calendar/calendar';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import type { DueRule, Terms } from '../../../types/terms';
import { begin, done, dueAt, evidence, shownDue, verdictsOn } from './story';
import { BARE_TERMS, oneOff, source } from './terms';

type Unit = 'calendarDay' | 'workingDay' | 'month' | 'year' | 'hour';
const KEY = 'oneOff:launch';

/** A contract of five years around a day, which owes one thing. */
function owing(due: DueRule, signedOn: string, values: Partial<Terms> = {}): Terms {
	const year = Number(signedOn.slice(0, 4));
	const period = { ...BARE_TERMS.period, from: signedOn, to: `${year + 5}-12-31` };
	return { ...BARE_TERMS, signedOn, period, oneOffs: [oneOff(due)], ...values };
}

const counted = (count: number, unit: Unit): DueRule => ({ rule: 'count', from: 'signing', unit, count });
const dueFrom = (signedOn: string, count: number, unit: Unit, values: Partial<Terms> = {}) =>
	dueAt(begin(owing(counted(count, unit), signedOn, values)), KEY, `${signedOn} 10:00`);

describe('calendar days: the first is not counted, a rest day at the end moves it on', () => {
	test.each<[string, string, number, string]>([
		['ends on the last working day before National Day', '2026-09-20', 10, '2026-09-30 24:00'],
		['would end on the first of the holiday', '2026-09-21', 10, '2026-10-08 24:00'],
		['would end in its middle', '2026-09-28', 7, '2026-10-08 24:00'],
		['would end on its last day', '2026-09-27', 10, '2026-10-08 24:00'],
		['ends on the first working day after it', '2026-09-28', 10, '2026-10-08 24:00'],
		['ends on a Saturday that is worked', '2026-09-30', 10, '2026-10-10 24:00'],
		['would end on a Sunday', '2026-10-01', 10, '2026-10-12 24:00'],
		['ends on the worked Saturday before Spring Festival', '2026-02-04', 10, '2026-02-14 24:00'],
		['would end on the first day of Spring Festival', '2026-02-05', 10, '2026-02-24 24:00'],
		['would end on its last day', '2026-02-13', 10, '2026-02-24 24:00'],
		['ends on a Saturday that makes up for it', '2026-02-18', 10, '2026-02-28 24:00'],
		['would end on New Year’s Day', '2025-12-22', 10, '2026-01-04 24:00'],
		['ends the day before New Year', '2025-12-21', 10, '2025-12-31 24:00'],
		['one day, signed on a Friday', '2026-09-11', 1, '2026-09-14 24:00'],
	])('%s: %s and %i days', (_words, signedOn, count, due) => {
		expect(dueFrom(signedOn, count, 'calendarDay')).toBe(due);
	});
});

describe('working days: a worked Saturday or Sunday counts, a day off in lieu does not', () => {
	test.each<[string, string, number, string]>([
		['the day before the holiday', '2026-09-29', 1, '2026-09-30 24:00'],
		['across National Day', '2026-09-30', 1, '2026-10-08 24:00'],
		['across it, the worked Saturday counted', '2026-09-30', 3, '2026-10-10 24:00'],
		['a worked Sunday counts', '2026-09-18', 1, '2026-09-20 24:00'],
		['signed on a rest day', '2026-10-03', 1, '2026-10-08 24:00'],
		['signed on a worked Saturday: not counted', '2026-10-10', 1, '2026-10-12 24:00'],
		['across Spring Festival from the worked Saturday', '2026-02-13', 2, '2026-02-24 24:00'],
		['the worked Saturday after it', '2026-02-24', 4, '2026-02-28 24:00'],
		['seven before the end of the year', '2026-12-22', 7, '2026-12-31 24:00'],
	])('%s: %s and %i working days', (_words, signedOn, count, due) => {
		expect(dueFrom(signedOn, count, 'workingDay')).toBe(due);
	});
});

describe('months and years end on the same-numbered day, or on the last of the month', () => {
	test.each<[string, string, number, Unit, string]>([
		['31 January and a month', '2025-01-31', 1, 'month', '2025-02-28 24:00'],
		['31 January and a month, the last a worked Saturday', '2026-01-31', 1, 'month', '2026-02-28 24:00'],
		['31 March and a month', '2026-03-31', 1, 'month', '2026-04-30 24:00'],
		['31 August and a month', '2026-08-31', 1, 'month', '2026-09-30 24:00'],
		['1 September and a month: 1 October is a holiday', '2026-09-01', 1, 'month', '2026-10-08 24:00'],
		['30 November and three months', '2025-11-30', 3, 'month', '2026-02-28 24:00'],
		['29 February and a year', '2024-02-29', 1, 'year', '2025-02-28 24:00'],
		['29 February and two years, the last a worked Saturday', '2024-02-29', 2, 'year', '2026-02-28 24:00'],
		['28 February and a year', '2025-02-28', 1, 'year', '2026-02-28 24:00'],
		['1 October and a year', '2025-10-01', 1, 'year', '2026-10-08 24:00'],
	])('%s', (_words, signedOn, count, unit, due) => {
		expect(dueFrom(signedOn, count, unit)).toBe(due);
	});
});

describe('hours run from the very moment, day and night', () => {
	test.each([
		['into the night', '2026-10-12 23:30', 2, '2026-10-13 01:30'],
		['through a holiday', '2026-09-30 18:00', 24, '2026-10-01 18:00'],
		['in a year without a notice', '2026-12-31 23:00', 24, '2027-01-01 23:00'],
	])('%s', (_words, when, count, due) => {
		const rule: DueRule = { rule: 'count', from: 'delivery', unit: 'hour', count };
		expect(dueAt(evidence(begin(owing(rule, '2026-09-01')), 'delivery', when), KEY, when)).toBe(due);
	});
});

describe('the last day ends at the close of business only where the contract has business hours', () => {
	const hours = (endsDays: boolean): Terms['officeHours'] => ({
		...{ days: 'workingDays', endsDays, ...source('c3') },
		shifts: [
			{ fromMinute: 9 * 60, toMinute: 12 * 60 },
			{ fromMinute: 13 * 60 + 30, toMinute: 18 * 60 },
		],
	});
	const blank = { ...hours(true), shifts: null } as Terms['officeHours'];
	test.each<[string, Terms['officeHours'], Unit, string]>([
		['working days', hours(true), 'workingDay', '2026-09-08 18:00'],
		['calendar days', hours(true), 'calendarDay', '2026-09-07 18:00'],
		['a month', hours(true), 'month', '2027-02-01 18:00'],
		['hours that do not end days', hours(false), 'workingDay', '2026-09-08 24:00'],
		['hours left blank', blank, 'workingDay', '2026-09-08 24:00'],
	])('%s', (_words, officeHours, unit, due) => {
		expect(shownDue(owing(counted(5, unit), '2026-09-01', { officeHours }), KEY, withMoreYears())).toBe(due);
	});

	test.each([
		['a minute before the close', '2026-09-08 17:59', ['met']],
		['at the close', '2026-09-08 18:00', ['met']],
		['a minute after it', '2026-09-08 18:01', ['missed']],
	])('done %s', (_words, when, verdicts) => {
		const story = begin(owing(counted(5, 'workingDay'), '2026-09-01', { officeHours: hours(true) }));
		expect(verdictsOn(done(story, KEY, when), KEY)).toEqual(verdicts);
	});
});

/** The notices of 2027 on, as if every weekend were free and nothing else. */
function withMoreYears() {
	const more = [2027, 2028, 2029, 2030, 2031].map((year) => ({
		...{ year, holidays: [], makeUpWorkingDays: [] },
		notice: { title: '通知', number: `${year}`, publishedOn: '2026-11-01' },
	}));
	return buildCalendar([...PUBLISHED_YEARS, ...more], '2031-1');
}

describe('notice before the end of the term', () => {
	const noticeBy = (count: number, unit: 'calendarDay' | 'workingDay' | 'month', to: string) =>
		shownDue(
			owing({ rule: 'before', from: 'termEnd', unit, count }, '2026-03-01', {
				period: { ...BARE_TERMS.period, from: '2026-03-01', to },
			}),
			KEY,
		);
	test.each<[string, number, 'calendarDay' | 'workingDay' | 'month', string, string]>([
		['30 days before the end of the year', 30, 'calendarDay', '2026-12-31', '2026-12-01 24:00'],
		['30 days before, on a Sunday: never moved later', 30, 'calendarDay', '2026-11-10', '2026-10-11 24:00'],
		['30 days before, within National Day', 30, 'calendarDay', '2026-11-02', '2026-10-03 24:00'],
		['a month before the 31st of the month after a short one', 1, 'month', '2026-12-31', '2026-11-30 24:00'],
		['5 working days before, across National Day', 5, 'workingDay', '2026-10-09', '2026-09-24 24:00'],
	])('%s', (_words, count, unit, to, due) => {
		expect(noticeBy(count, unit, to)).toBe(due);
	});
});

describe('31 December against 7 working days after the invoice', () => {
	const limits = (rule: 'later' | 'earlier'): DueRule => ({
		rule,
		of: [
			{ rule: 'date', month: 12, day: 31 },
			{ rule: 'count', from: 'invoiceReceived', unit: 'workingDay', count: 7 },
		],
	});
	test.each<[string, 'later' | 'earlier', string, string]>([
		['the later: the day of the year', 'later', '2026-12-10 09:00', '2026-12-31 24:00'],
		['the later: both on one day', 'later', '2026-12-22 09:00', '2026-12-31 24:00'],
		['the later: the count, into a year without a notice', 'later', '2026-12-23 09:00', 'unknown 2027'],
		['the earlier: the count', 'earlier', '2026-12-10 09:00', '2026-12-21 24:00'],
		['the earlier: the day, whatever the notice will say', 'earlier', '2026-12-23 09:00', '2026-12-31 24:00'],
	])('%s', (_words, rule, invoicedAt, due) => {
		const story = evidence(begin(owing(limits(rule), '2026-09-01')), 'invoiceReceived', invoicedAt);
		expect(dueAt(story, KEY, invoicedAt)).toBe(due);
	});

	test('before the invoice the later waits and costs nothing, the earlier holds', () => {
		expect(dueAt(begin(owing(limits('later'), '2026-09-01')), KEY, '2027-06-01')).toBe('none');
		expect(dueAt(begin(owing(limits('earlier'), '2026-09-01')), KEY, '2026-09-02')).toBe('2026-12-31 24:00');
	});
});

// https://github.com/nager/Nager.Date/issues/1075 https://github.com/liriansu-opus/chinese-calendar/issues/94
describe('a year whose notice is not published', () => {
	test.each<[string, Unit, number, string]>([
		['the last day is in it: whether it is a rest day is unknown', 'calendarDay', 10, 'unknown 2027'],
		['working days reach it', 'workingDay', 10, 'unknown 2027'],
		['a month ends in it', 'month', 1, 'unknown 2027'],
		['the last day comes before it', 'calendarDay', 3, '2026-12-31 24:00'],
	])('%s', (_words, unit, count, due) => {
		expect(dueFrom('2026-12-28', count, unit)).toBe(due);
	});

	test('is settled when it is published', () => {
		const terms = owing(counted(10, 'workingDay'), '2026-12-28');
		expect(shownDue(terms, KEY)).toBe('unknown 2027');
		expect(shownDue(terms, KEY, withMoreYears())).toBe('2027-01-11 24:00');
	});
});
