import independent from 'chinese-days/dist/chinese-days.json';
import {
	buildCalendar,
	dayFact,
	findNotice,
	findWorkingDayCount,
} from '../../../cloudfunctions/domain/calendar/calendar';
import { addDays, daysBetween } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { PUBLISHED_YEARS } from '../../../cloudfunctions/domain/calendar/years';
import { findYearTableFault, type YearTable } from '../../../cloudfunctions/domain/calendar/yearTable';
import type { DayKind } from '../../../types/codes';
import { calendar } from './support';

function daysOfYear(year: number): string[] {
	const first = `${year}-01-01`;
	return Array.from({ length: daysBetween(first, `${year + 1}-01-01`) }, (_, index) => addDays(first, index));
}

/**
 * What an independent package knows of a day. Its functions are a day off west of Greenwich (they read a text as UTC
 * and then ask for the local day), so its data are asked instead.
 */
function independentKind(date: string): DayKind {
	const { holidays, workdays, inLieuDays }: Record<string, Record<string, string>> = independent;
	if (workdays?.[date] !== undefined) return 'makeUpWorkingDay';
	if (inLieuDays?.[date] !== undefined) return 'dayOffInLieu';
	if (holidays?.[date] !== undefined) return 'statutoryHoliday';
	return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ? 'weekend' : 'workingDay';
}

test.each([2025, 2026])('every day of %i is what an independent package says', (year) => {
	const dates = daysOfYear(year);
	expect(dates).toHaveLength(365);
	expect(dates.map((date) => `${date} ${dayFact(calendar, date).kind}`)).toEqual(
		dates.map((date) => `${date} ${independentKind(date)}`),
	);
});

test.each([
	['2026-10-10', 'makeUpWorkingDay', '国庆节'],
	['2026-10-04', 'statutoryHoliday', '国庆节'],
	['2026-10-07', 'dayOffInLieu', '国庆节'],
	['2026-10-11', 'weekend', undefined],
	['2026-10-12', 'workingDay', undefined],
	['2025-10-06', 'statutoryHoliday', '国庆节、中秋节'],
	['2026-02-28', 'makeUpWorkingDay', '春节'],
	['2027-01-04', 'unknown', undefined],
	['2024-12-31', 'unknown', undefined],
])('%s is a %s (%s)', (date, kind, holidayName) => {
	expect(dayFact(calendar, date)).toEqual(holidayName === undefined ? { kind } : { kind, holidayName });
});

test('each year cites its notice', () => {
	expect(findNotice(calendar, 2025)).toEqual({
		title: '国务院办公厅关于2025年部分节假日安排的通知',
		number: '国办发明电〔2024〕12号',
		publishedOn: '2024-11-12',
	});
	expect(findNotice(calendar, 2026)?.number).toBe('国办发明电〔2025〕7号');
	expect(findNotice(calendar, 2027)).toBeUndefined();
});

test('the working days of a time are counted, and not counted through an unpublished year', () => {
	expect(findWorkingDayCount(calendar, '2026-09-28', '2026-10-13')).toBe(8);
	expect(findWorkingDayCount(calendar, '2025-01-01', '2025-12-31')).toBe(248);
	expect(findWorkingDayCount(calendar, '2026-01-01', '2026-12-31')).toBe(248);
	expect(findWorkingDayCount(calendar, '2026-12-31', '2027-01-01')).toBeUndefined();
	expect(findWorkingDayCount(calendar, '2024-12-31', '2025-01-01')).toBeUndefined();
});

const INVENTED_2027: YearTable = {
	year: 2027,
	notice: { title: '示例通知', number: '示例〔2026〕1号', publishedOn: '2026-11-05' },
	holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }],
	makeUpWorkingDays: [{ date: '2026-12-26', for: '元旦' }],
};

test('a new year is added as data; its New Year holiday may begin in the December before', () => {
	const later = buildCalendar([INVENTED_2027, ...PUBLISHED_YEARS], '2027-1');
	expect(dayFact(later, '2026-12-26').kind).toBe('makeUpWorkingDay');
	expect(dayFact(later, '2026-12-31').kind).toBe('statutoryHoliday');
	expect(dayFact(later, '2027-01-01').kind).toBe('dayOffInLieu');
	expect(dayFact(later, '2027-01-04').kind).toBe('workingDay');
	expect(dayFact(later, '2026-12-30')).toEqual(dayFact(calendar, '2026-12-30'));
});

test('a year missing between two others stays unknown', () => {
	const gap = buildCalendar([PUBLISHED_YEARS[0] as YearTable, INVENTED_2027], 'gap');
	expect(dayFact(gap, '2026-12-31').kind).toBe('unknown');
	expect(dayFact(gap, '2027-01-01').kind).toBe('dayOffInLieu');
	expect(findWorkingDayCount(gap, '2025-12-30', '2027-01-05')).toBeUndefined();
});

test('a notice that moves the days in lieu can say so', () => {
	const holidays = [{ name: '元旦', from: '2027-01-01', to: '2027-01-04', daysOffInLieu: ['2027-01-01'] }];
	const table = { ...INVENTED_2027, holidays, makeUpWorkingDays: [{ date: '2027-01-10', for: '元旦' }] };
	const built = buildCalendar([table], 'x');
	expect(dayFact(built, '2027-01-01').kind).toBe('dayOffInLieu');
	expect(dayFact(built, '2027-01-04').kind).toBe('statutoryHoliday');
});

const spring = { name: '春节', from: '2027-02-05', to: '2027-02-11' };
const makeUp = { date: '2027-02-13', for: '春节' };
test.each<[string, Partial<YearTable>]>([
	['NOTICE_MISSING', { notice: { title: '', number: '', publishedOn: '2026-11-05' } }],
	['DATE_INVALID', { notice: { title: '通知', number: '1号', publishedOn: '2026-11-31' } }],
	['DATE_INVALID', { holidays: [{ ...spring, from: '2027-02-30' }] }],
	['DATE_OUTSIDE_YEAR', { holidays: [{ ...spring, to: '2028-02-11' }] }],
	['DATE_OUTSIDE_YEAR', { holidays: [{ ...spring, from: '2026-11-30' }] }],
	['HOLIDAY_REVERSED', { holidays: [{ ...spring, from: '2027-02-12' }] }],
	['HOLIDAY_TOO_LONG', { holidays: [{ ...spring, to: '2027-02-19' }] }],
	['HOLIDAY_REPEATED', { holidays: [spring, { ...spring, from: '2027-03-01', to: '2027-03-02' }] }],
	['HOLIDAYS_OVERLAP', { holidays: [spring, { name: '元宵', from: '2027-02-11', to: '2027-02-11' }] }],
	['IN_LIEU_OUTSIDE_HOLIDAY', { holidays: [{ ...spring, daysOffInLieu: ['2027-02-12'] }] }],
	['MAKE_UP_NOT_ON_WEEKEND', { makeUpWorkingDays: [{ ...makeUp, date: '2027-02-12' }] }],
	['MAKE_UP_WITHIN_HOLIDAY', { makeUpWorkingDays: [{ ...makeUp, date: '2027-02-07' }] }],
	['MAKE_UP_FOR_UNKNOWN_HOLIDAY', { makeUpWorkingDays: [{ ...makeUp, for: '中秋节' }] }],
	['MAKE_UP_REPEATED', { makeUpWorkingDays: [makeUp, makeUp] }],
])('a table is refused with %s', (code, change) => {
	const good: YearTable = { ...INVENTED_2027, holidays: [spring], makeUpWorkingDays: [makeUp] };
	expect(findYearTableFault(good)).toBeUndefined();
	const bad = { ...good, ...change };
	expect(findYearTableFault(bad)?.code).toBe(code);
	expect(() => buildCalendar([bad], 'x')).toThrow(RangeError);
});

test('the same year given twice is refused', () => {
	expect(() => buildCalendar([INVENTED_2027, INVENTED_2027], 'x')).toThrow('given twice');
});
