import type { InputOf, OutputOf } from '../../types/endpoints';
import type { ChinaDate } from '../../types/units';
import { weekdayOf } from './time';

export type YearTable = InputOf<'desk.publishYear'>['table'];
export type KnownYear = OutputOf<'desk.listYears'>['years'][number];
type Holiday = YearTable['holidays'][number];

/** One day of a year to look at: working, weekend, off by the notice, or a weekend day of work. */
export interface YearDay {
	date: ChinaDate;
	number: number;
	look: 'work' | 'rest' | 'holiday' | 'makeUp';
}
export interface YearMonth {
	name: string;
	/** Empty places before the first day, Monday being 0. */
	firstColumn: number;
	days: YearDay[];
	/** The same in words. */
	words: string;
}

const MONTHS = 12;
const WEEK_DAYS = 7;
const SATURDAY = 5;
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const columnOf = (date: ChinaDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % WEEK_DAYS;

/** The twelve months of a year with what each day is. */
export function monthsOf(table: YearTable): YearMonth[] {
	return Array.from({ length: MONTHS }, (_, index) => monthOf(table, index + 1));
}

function monthOf(table: YearTable, month: number): YearMonth {
	const length = new Date(Date.UTC(table.year, month, 0)).getUTCDate();
	const days = Array.from({ length }, (_, index): YearDay => {
		const date = `${table.year}-${twoDigits(month)}-${twoDigits(index + 1)}`;
		return { date, number: index + 1, look: lookOf(table, date) };
	});
	const firstColumn = columnOf(days[0]?.date ?? '');
	return { name: `${month}月`, firstColumn, days, words: monthWords(month, days) };
}

function lookOf({ holidays, makeUpWorkingDays }: YearTable, date: ChinaDate): YearDay['look'] {
	if (makeUpWorkingDays.some((one) => one.date === date)) return 'makeUp';
	if (holidays.some(({ from, to }) => from <= date && date <= to)) return 'holiday';
	return columnOf(date) >= SATURDAY ? 'rest' : 'work';
}

function monthWords(month: number, days: readonly YearDay[]): string {
	const numbers = (look: YearDay['look']) =>
		days
			.filter((day) => day.look === look)
			.map((day) => day.number)
			.join('、');
	const [off, work] = [numbers('holiday'), numbers('makeUp')];
	return `${month}月：${off ? `${off} 日放假` : '没有放假'}${work ? `，${work} 日补班` : ''}`;
}

/** `10月1日 周四`, with the year where it is another one than the table's. */
export function dayOfYear(date: ChinaDate, year: number): string {
	const own = date.startsWith(`${year}-`) ? '' : `${date.slice(0, 4)} 年 `;
	return `${own}${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日 ${weekdayOf(date)}`;
}

/** How many days a holiday has, both ends included. */
export const lengthOf = ({ from, to }: Holiday): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;

/** `10月1日 周四 至 10月7日 周三，7 天`. */
export function holidayWords(holiday: Holiday, year: number): string {
	const { from, to } = holiday;
	return from === to
		? `${dayOfYear(from, year)}，1 天`
		: `${dayOfYear(from, year)} 至 ${dayOfYear(to, year)}，${lengthOf(holiday)} 天`;
}

/** The weekend days of work that pay for a holiday; '' when there are none. */
export function makeUpWords({ makeUpWorkingDays, year }: YearTable, holidayName: string): string {
	const days = makeUpWorkingDays.filter((one) => one.for === holidayName).map((one) => dayOfYear(one.date, year));
	return days.length > 0 ? `${days.join('、')} 补班` : '';
}

/** Deadlines that wait for a year. */
export const waitingWords = ({ year, duties }: OutputOf<'desk.listYears'>['waiting'][number]): string =>
	`${year} 年放假安排还没公布，${duties} 个期限公布后再算`;

/** What became of a table that was sent. */
export const publishedWords = (year: number, left: number): string =>
	left > 0
		? `${year} 年已生效；还有 ${left} 个期限在重算，几分钟内算完。`
		: `${year} 年已生效，没到期的期限都按它重算了；判定过的不变。`;
