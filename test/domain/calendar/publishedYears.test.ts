/** Years that staff publish in the running program, over those that were built in. */
import { dayFact, findNotice } from '../../../cloudfunctions/domain/calendar/calendar';
import { deadlineOf } from '../../../cloudfunctions/domain/calendar/deadline';
import { decidePublishYear } from '../../../cloudfunctions/domain/calendar/decidePublish';
import { PUBLISHED_CALENDAR } from '../../../cloudfunctions/domain/calendar/published';
import { calendarOf, evolveYears, type PublishedYears } from '../../../cloudfunctions/domain/calendar/publishedYears';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import type { YearTable } from '../../../cloudfunctions/domain/calendar/yearTable';
import type { Actor } from '../../../cloudfunctions/domain/event';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import { at, show } from './support';

const ADMINISTRATOR: Actor = { openid: 'oAdministrator', name: '周岚', side: 'agency', channel: 'miniProgram' };
const NOW_MS = at('2026-11-10 09:30');

/** An invented notice. */
const TABLE: YearTable = {
	year: 2027,
	notice: { title: '示例通知', number: '示例〔2026〕1号', publishedOn: '2026-11-10' },
	holidays: [
		{ name: '元旦', from: '2027-01-01', to: '2027-01-03' },
		{ name: '春节', from: '2027-02-05', to: '2027-02-12' },
	],
	makeUpWorkingDays: [{ date: '2027-01-30', for: '春节' }],
};
const [year2025, year2026] = PUBLISHED_YEARS as [YearTable, YearTable];

const decide = (years: PublishedYears | null, table: YearTable) =>
	decidePublishYear(years, table, { nowMs: NOW_MS, actor: ADMINISTRATOR });

/** The years after each table was published in turn. */
function publish(...tables: YearTable[]): PublishedYears | null {
	return tables.reduce<PublishedYears | null>((years, table) => {
		const events = decide(years, table);
		if (isRefused(events)) throw new Error(JSON.stringify(events));
		return events.reduce<PublishedYears | null>(
			(before, event) => evolveYears(before, { number: 0, recordedAtMs: NOW_MS, actor: ADMINISTRATOR, event }),
			years,
		);
	}, null);
}

test('without published years the calendar is the built-in one, number 0', () => {
	expect(calendarOf(null)).toBe(PUBLISHED_CALENDAR);
	expect(PUBLISHED_CALENDAR.number).toBe(0);
});

test('a published year joins the built-in ones, and counts run through the turn of the year', () => {
	const calendar = calendarOf(publish(TABLE));
	expect(calendar.tables.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
	expect(calendar.number).toBe(1);
	expect(findNotice(calendar, 2027)?.number).toBe('示例〔2026〕1号');
	const period = { kind: 'workingDays', count: 3 } as const;
	expect(show(deadlineOf(PUBLISHED_CALENDAR, at('2026-12-30'), period))).toBe('unknown 2027');
	expect(show(deadlineOf(calendar, at('2026-12-30'), period))).toBe('2027-01-05 24:00');
});

// https://github.com/holidays/definitions/issues/370
test('a weekend that is a working day in the new notice is worked', () => {
	expect(dayFact(calendarOf(publish(TABLE)), '2027-01-30')).toEqual({ kind: 'makeUpWorkingDay', holidayName: '春节' });
});

// https://github.com/fivetran/dbt_zendesk/issues/114
test('a holiday ends with its last day: no second of it is left open, none of the next is taken', () => {
	const calendar = calendarOf(publish(TABLE));
	const due = deadlineOf(calendar, at('2027-02-02'), { kind: 'calendarDays', count: 3 });
	expect(show(due)).toBe('2027-02-15 24:00');
	expect(show(deadlineOf(calendar, at('2027-02-12 24:00'), { kind: 'hours', hours: 1 }))).toBe('2027-02-13 01:00');
});

test('a later notice takes the place of an earlier one, built in or published; the number grows each time', () => {
	const corrected = { ...year2026, notice: { ...year2026.notice, number: '示例〔2026〕2号' } };
	const years = publish(TABLE, corrected, { ...TABLE, holidays: TABLE.holidays.slice(0, 1), makeUpWorkingDays: [] });
	const calendar = calendarOf(years);
	expect([years?.number, calendar.number]).toEqual([3, 3]);
	expect(findNotice(calendar, 2026)?.number).toBe('示例〔2026〕2号');
	expect(findNotice(calendar, 2025)).toEqual(year2025.notice);
	expect(dayFact(calendar, '2027-02-08').kind).toBe('workingDay');
	expect(years?.entered[2027]).toEqual({ recordedAtMs: NOW_MS, byName: '周岚' });
});

test('each state of the years has a version of its own, and one calendar', () => {
	const once = publish(TABLE);
	const twice = publish(TABLE, { ...TABLE, makeUpWorkingDays: [] });
	expect(calendarOf(once).version).not.toBe(calendarOf(twice).version);
	expect(calendarOf(twice)).toBe(calendarOf(JSON.parse(JSON.stringify(twice))));
	// Two databases may give the same number to different years: the number alone names nothing.
	const other = publish({ ...TABLE, makeUpWorkingDays: [] });
	expect(dayFact(calendarOf(once), '2027-01-30').kind).toBe('makeUpWorkingDay');
	expect(dayFact(calendarOf(other), '2027-01-30').kind).toBe('weekend');
});

test.each<[string, PublishedYears | null, YearTable]>([
	['the published table', publish(TABLE), TABLE],
	['the built-in table', null, year2026],
	[
		'the same with its fields in another order',
		publish(TABLE),
		{ makeUpWorkingDays: TABLE.makeUpWorkingDays, holidays: TABLE.holidays, notice: TABLE.notice, year: 2027 },
	],
])('%s again changes nothing', (_words, years, table) => {
	expect(decide(years, table)).toEqual([]);
});

test('a notice of today counts, one of tomorrow is none yet', () => {
	const tomorrow = { ...TABLE, notice: { ...TABLE.notice, publishedOn: '2026-11-11' } };
	expect(decide(null, TABLE)).toHaveLength(1);
	expect(decide(null, tomorrow)).toEqual({ refused: { code: 'DATE_IN_FUTURE' } });
});

test('a faulty table is refused with its fault and its place', () => {
	const faulty = { ...TABLE, makeUpWorkingDays: [{ date: '2027-01-29', for: '春节' }] };
	expect(decide(null, faulty)).toEqual({
		refused: { code: 'YEAR_TABLE_INVALID', detail: { fault: 'MAKE_UP_NOT_ON_WEEKEND', place: '2027-01-29' } },
	});
});
