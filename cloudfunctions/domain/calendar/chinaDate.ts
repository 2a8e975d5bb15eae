import type { ChinaDate, EpochMs } from '../../../types/units';

export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
export const MINUTES_PER_DAY = 1_440;

/** China keeps +08:00 all year; summer time ended in 1991. */
const CHINA_OFFSET_MS = 8 * MS_PER_HOUR;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT_DAYS = 719_468;

/** A day as a number: days since 1970-01-01. Integer arithmetic on it needs no time zone. */
export type DayNumber = number;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface CivilDate {
	year: number;
	/** 1 to 12. */
	month: number;
	/** 1 to 31. */
	day: number;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1 to 12) of the year has. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of a date of the Gregorian calendar. Counts in eras of 400 years that begin on 1 March. */
export function dayNumberFromCivil(year: number, month: number, day: number): DayNumber {
	const shiftedYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(shiftedYear / 400);
	const yearOfEra = shiftedYear - era * 400;
	const monthFromMarch = (month + 9) % 12;
	const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT_DAYS;
}

function civilFromDayNumber(dayNumber: DayNumber): CivilDate {
	const shifted = dayNumber + EPOCH_SHIFT_DAYS;
	const era = Math.floor(shifted / DAYS_PER_ERA);
	const dayOfEra = shifted - era * DAYS_PER_ERA;
	const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function readCivil(date: ChinaDate): CivilDate {
	return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isChinaDate(text: string): text is ChinaDate {
	if (!DATE_SHAPE.test(text)) return false;
	const { year, month, day } = readCivil(text);
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day number of a date. Throws a RangeError for a day that does not exist: parse input with `isChinaDate` first. */
export function dayNumberOf(date: ChinaDate): DayNumber {
	if (!isChinaDate(date)) throw new RangeError(`Not a day written YYYY-MM-DD: ${date}`);
	const { year, month, day } = readCivil(date);
	return dayNumberFromCivil(year, month, day);
}

/** The date of a day number. */
export function dateOfDayNumber(dayNumber: DayNumber): ChinaDate {
	const { year, month, day } = civilFromDayNumber(dayNumber);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The number of the day in China on which a moment falls. 24:00 belongs to the day that begins. */
export function dayNumberAt(atMs: EpochMs): DayNumber {
	return Math.floor((atMs + CHINA_OFFSET_MS) / MS_PER_DAY);
}

/** The moment at which a day begins in China (00:00, +08:00), from its day number. */
export function startOfDayNumber(dayNumber: DayNumber): EpochMs {
	return dayNumber * MS_PER_DAY - CHINA_OFFSET_MS;
}

/** The day in China on which a moment falls. */
export function chinaDateOf(atMs: EpochMs): ChinaDate {
	return dateOfDayNumber(dayNumberAt(atMs));
}

/** 00:00 of a day in China. */
export function startOfDay(date: ChinaDate): EpochMs {
	return startOfDayNumber(dayNumberOf(date));
}

/** 24:00 of a day in China, which is 00:00 of the next: no second between them is left out. */
export function endOfDay(date: ChinaDate): EpochMs {
	return startOfDayNumber(dayNumberOf(date) + 1);
}

/** A clock time on a day in China, in minutes after 00:00; 1440 is 24:00. */
export function atMinuteOfDay(date: ChinaDate, minute: number): EpochMs {
	return startOfDay(date) + minute * MS_PER_MINUTE;
}

/** The year of a date. */
export function yearOf(date: ChinaDate): number {
	return Number(date.slice(0, 4));
}

/** The weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(dayNumber: DayNumber): Weekday {
	return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The weekday of a date: Monday is 1, Sunday is 7. */
export function weekdayOf(date: ChinaDate): Weekday {
	return weekdayOfDayNumber(dayNumberOf(date));
}

/** The date `count` days later, or earlier when negative. */
export function addDays(date: ChinaDate, count: number): ChinaDate {
	return dateOfDayNumber(dayNumberOf(date) + count);
}

/** The same-numbered day `count` months later, or the month's last day where it has none (Civil Code art. 202). */
export function addMonths(date: ChinaDate, count: number): ChinaDate {
	dayNumberOf(date);
	const { year, month, day } = readCivil(date);
	const monthIndex = year * 12 + (month - 1) + count;
	const targetYear = Math.floor(monthIndex / 12);
	const targetMonth = monthIndex - targetYear * 12 + 1;
	const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
	return dateOfDayNumber(dayNumberFromCivil(targetYear, targetMonth, targetDay));
}

/** The same day `count` years later; 29 February becomes 28 February where the year has none (Civil Code art. 202). */
export function addYears(date: ChinaDate, count: number): ChinaDate {
	return addMonths(date, count * 12);
}

/** How many days lie from one date to another; negative when `to` is earlier. */
export function daysBetween(from: ChinaDate, to: ChinaDate): number {
	return dayNumberOf(to) - dayNumberOf(from);
}

/** Negative, zero or positive as the first date is earlier than, equal to or later than the second. */
export function compareDates(first: ChinaDate, second: ChinaDate): number {
	if (first === second) return 0;
	return first < second ? -1 : 1;
}
