import type { InputOf } from '../../types/endpoints';
import { dateOf, startOfDate, weekdayOf } from './time';

export type YearTable = InputOf<'desk.publishYear'>['table'];

export interface YearDay {
	date: string;
	look: 'work' | 'rest' | 'holiday' | 'makeUp';
}
export interface YearMonth {
	month: number;
	/** Empty places before the first day, Monday being 0. */
	firstColumn: number;
	days: YearDay[];
	workingDays: number;
}

const DAY_MS = 86_400_000;
const MONTHS = 12;
const WEEK_DAYS = 7;
const SATURDAY = 5;

const columnOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % WEEK_DAYS;

/** A year as it is drawn: which days are off, which weekend days are worked. */
export function monthsOf(table: YearTable): YearMonth[] {
	const makeUp = new Set(table.makeUpWorkingDays.map((day) => day.date));
	const isHoliday = (date: string) => table.holidays.some(({ from, to }) => from <= date && date <= to);
	return Array.from({ length: MONTHS }, (_none, index) => {
		const days = datesOf(table.year, index + 1).map(
			(date): YearDay => ({ date, look: lookOf(date, makeUp, isHoliday) }),
		);
		const workingDays = days.filter((day) => day.look === 'work' || day.look === 'makeUp').length;
		return { month: index + 1, firstColumn: columnOf(days[0]?.date ?? ''), days, workingDays };
	});
}

function datesOf(year: number, month: number): string[] {
	const prefix = `${year}-${String(month).padStart(2, '0')}`;
	const dates: string[] = [];
	for (let atMs = startOfDate(`${prefix}-01`); dateOf(atMs).startsWith(prefix); atMs += DAY_MS)
		dates.push(dateOf(atMs));
	return dates;
}

function lookOf(date: string, makeUp: ReadonlySet<string>, isHoliday: (date: string) => boolean): YearDay['look'] {
	if (makeUp.has(date)) return 'makeUp';
	if (isHoliday(date)) return 'holiday';
	return columnOf(date) >= SATURDAY ? 'rest' : 'work';
}

const dayOf = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

/** 国庆节 10月1日至10月7日，7 天；补班 10月10日 周六. */
export function holidayWords({ name, from, to }: YearTable['holidays'][number], table: YearTable): string {
	const days = (startOfDate(to) - startOfDate(from)) / DAY_MS + 1;
	const span = from === to ? dayOf(from) : `${dayOf(from)}至${dayOf(to)}`;
	const made = table.makeUpWorkingDays
		.filter((one) => one.for === name)
		.map((one) => `${dayOf(one.date)} ${weekdayOf(one.date)}`);
	return `${span}，${days} 天${made.length > 0 ? `；补班 ${made.join('、')}` : ''}`;
}

/** The same as one sentence for a screen reader. */
export const monthWords = ({ month, workingDays }: YearMonth): string => `${month} 月，${workingDays} 个工作日`;

/** `10月1日 周四`; of another year than the table's `2026-12-31 周四`. */
export const dayOfYear = (date: string, year: number): string =>
	`${date.startsWith(`${year}-`) ? dayOf(date) : date} ${weekdayOf(date)}`;

/** What became of a table that was sent. */
export const publishedWords = (year: number, left: number): string =>
	left > 0
		? `${year} 年已启用；还有 ${left} 个期限在重算，几分钟内算完。`
		: `${year} 年已启用，没到期的期限都按它算过了；已经判定的不变。`;
