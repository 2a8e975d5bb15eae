import { daysInMonth } from '../calendar/chinaDate';
import { numberOf, readNumeral } from './numerals';
import { before, type Match, matchAt } from './plain';
import type { NumberReading } from './readings';

const YEAR = '(\\d{4}|[一二][〇零一二三四五六七八九]{3})';
const SMALL = '(\\d{1,2}|[一二三]?十?[一二三四五六七八九十])';
const FULL_DATE = new RegExp(`${YEAR} {0,2}年 {0,2}${SMALL} {0,2}月 {0,2}${SMALL} {0,2}[日号]`, 'y');
const SHORT_DATE = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[-/.]\d)/y;
const YEAR_AND_MONTH = new RegExp(`${YEAR} {0,2}年 {0,2}${SMALL} {0,2}月份?`, 'y');
const YEAR_ALONE = new RegExp(`${YEAR}(?: {0,2}年度?| {0,2}[-至~] {0,2}(?=\\d{4} {0,2}年))`, 'y');
const DAY_OF_YEAR = new RegExp(`${SMALL} {0,2}月 {0,2}${SMALL} {0,2}[日号]`, 'y');
const DAY_OF_MONTH = new RegExp(`${SMALL} {0,2}[日号](?![常期志记程报])`, 'y');
const EVERY_MONTH = /[每当次本上下该翌]个?月的?(?:第| )*$/;
const CLOCK = /(?<!\d|\d:)(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/y;
const SAID_CLOCK = new RegExp(
	`${SMALL} ?(点|时)(?![间候段效限常击评赞名对要])钟?(?: ?(整|半|一刻|(?:\\d{1,2}|[一二三四五]?十?[一二三四五六七八九十]) ?分(?![之钟别])))?`,
	'y',
);
/** 下午 2 点到 5 点: the word counts for both ends. */
const AFTERNOON = /(?:下午|晚上|傍晚|晚间) ?(?:[\d:点时半一二三四五六七八九十 ]{1,8}[至到~-] ?)?$/;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1_440;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

const number = (words: string | undefined): number => {
	const decimal = words === undefined ? null : readNumeral(words);
	return decimal === null ? Number.NaN : numberOf(decimal);
};

/** A day, a year, a day of the year or the month, or a time of day. A day that does not exist has no reading. */
export function readMoment(plain: string, at: number): Match<NumberReading> | null {
	if (/[\d一二三四五六七八九十百千〇]/.test(plain.charAt(at - 1))) return null;
	return readDate(plain, at) ?? readTime(plain, at);
}

function readDate(plain: string, at: number): Match<NumberReading> | null {
	const full = matchAt(FULL_DATE, plain, at);
	if (full) return found(at, full, dateOf(number(full[1]), number(full[2]), number(full[3])));
	const short = matchAt(SHORT_DATE, plain, at);
	if (short) return found(at, short, dateOf(Number(short[1]), Number(short[3]), Number(short[4])));
	const month = matchAt(YEAR_AND_MONTH, plain, at);
	if (month) return found(at, month, yearOf(number(month[1]), number(month[2])));
	const year = matchAt(YEAR_ALONE, plain, at);
	const isYear = year && number(year[1]) >= FIRST_YEAR && number(year[1]) <= LAST_YEAR;
	if (isYear) {
		// The sign of a range belongs to nobody.
		const words = year[0].replace(/ *[-至~] *$/, '');
		return { end: at + words.length, readings: yearOf(number(year[1]), null) };
	}
	const day = matchAt(DAY_OF_YEAR, plain, at);
	if (day) return found(at, day, dayOfYear(number(day[1]), number(day[2])));
	const ofMonth = EVERY_MONTH.test(before(plain, at)) ? matchAt(DAY_OF_MONTH, plain, at) : null;
	if (!ofMonth) return null;
	const value = number(ofMonth[1]);
	return found(at, ofMonth, value >= 1 && value <= 31 ? [{ kind: 'dayOfMonth', day: value }] : []);
}

const found = (at: number, match: RegExpExecArray, readings: NumberReading[]): Match<NumberReading> => ({
	end: at + match[0].trimEnd().length,
	readings,
});

const isDay = (year: number, month: number, day: number) =>
	month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const two = (value: number) => String(value).padStart(2, '0');

const dateOf = (year: number, month: number, day: number): NumberReading[] =>
	year >= FIRST_YEAR && isDay(year, month, day) ? [{ kind: 'date', date: `${year}-${two(month)}-${two(day)}` }] : [];

const yearOf = (year: number, month: number | null): NumberReading[] =>
	year >= FIRST_YEAR && (month === null || (month >= 1 && month <= 12)) ? [{ kind: 'year', year, month }] : [];

/** Any leap year has all the days that can return. */
const LEAP_YEAR = 2024;
const dayOfYear = (month: number, day: number): NumberReading[] =>
	isDay(LEAP_YEAR, month, day) ? [{ kind: 'dayOfYear', month, day }] : [];

function readTime(plain: string, at: number): Match<NumberReading> | null {
	const shift = AFTERNOON.test(before(plain, at)) ? 12 : 0;
	const clock = matchAt(CLOCK, plain, at);
	if (clock) return found(at, clock, timeOf(number(clock[1]), number(clock[2]), shift));
	const said = matchAt(SAID_CLOCK, plain, at);
	if (!said) return null;
	const [, hourWords, sign, rest = ''] = said;
	// 一点 is “a little”; 三点 may be three points as well as three o'clock.
	if (hourWords === '一' && rest === '') return { end: at + 2, readings: null };
	const minutes = { '': 0, 整: 0, 半: 30, 一刻: 15 }[rest] ?? number(rest.replace(/ ?分$/, ''));
	const hour = number(hourWords);
	const isPoints = sign === '点' && rest === '' && shift === 0 && Number.isFinite(hour);
	const points: NumberReading[] = isPoints ? [{ kind: 'count', value: hour, unit: '点' }] : [];
	return found(at, said, [...timeOf(hour, minutes, shift), ...points]);
}

function timeOf(hour: number, minutes: number, shift: number): NumberReading[] {
	const minute = (hour < 12 ? hour + shift : hour) * MINUTES_PER_HOUR + minutes;
	return minutes < MINUTES_PER_HOUR && minute <= MINUTES_PER_DAY ? [{ kind: 'time', minute }] : [];
}
