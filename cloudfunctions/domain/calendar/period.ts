import type { ChinaDate, EpochMs } from '../../../types/units';
import { isChinaDate, MINUTES_PER_DAY } from './chinaDate';

/** How the last day of a period behaves; both left out, it is the Civil Code's way (art. 203). */
export interface LastDayRule {
	/** `none`: the contract says that the day stays even when it is a rest day. */
	restDayRule?: 'nextWorkingDay' | 'none';
	/** Where there are business hours, the minute of the day at which they end; otherwise 24:00. */
	closeOfBusinessMinute?: number;
}

/** Part of a day in which office hours run, in minutes after 00:00; `toMinute` 1440 is 24:00. */
export interface Shift {
	fromMinute: number;
	toMinute: number;
}

/** When the office is open: the shifts of a day in order, on working days or on every day. */
export interface OfficeHours {
	days: 'workingDays' | 'everyDay';
	shifts: readonly Shift[];
}

/** `N 日`: calendar days; the starting day is not counted. */
export interface CalendarDaysPeriod extends LastDayRule {
	kind: 'calendarDays';
	count: number;
}

/** `N 个工作日`: working days; the starting day is not counted. */
export interface WorkingDaysPeriod extends LastDayRule {
	kind: 'workingDays';
	count: number;
}

/** Months or years: they end on the same-numbered day, or on the month's last day. */
export interface MonthsPeriod extends LastDayRule {
	kind: 'months' | 'years';
	count: number;
}

/** A named last day, such as `before 31 December`; the day itself still counts (Civil Code art. 1259). */
export interface FixedDatePeriod extends LastDayRule {
	kind: 'fixedDate';
	date: ChinaDate;
}

/** What must be done N days, working days or months before a day: the last day on which it is still in time. */
export interface DaysBeforePeriod {
	kind: 'calendarDaysBefore' | 'workingDaysBefore' | 'monthsBefore';
	count: number;
	closeOfBusinessMinute?: number;
}

/** Hours round the clock, from the very moment. */
export interface HoursPeriod {
	kind: 'hours';
	hours: number;
}

/** Hours round the clock whose number is chosen by the kind of the day of receipt. */
export interface HoursByDayOfReceiptPeriod {
	kind: 'hoursByDayOfReceipt';
	workingDayHours: number;
	restDayHours: number;
}

/** Hours that run in office hours only. */
export interface OfficeHoursPeriod {
	kind: 'officeHours';
	hours: number;
	officeHours: OfficeHours;
}

/** Periods that have a last day. */
export type DayPeriod = CalendarDaysPeriod | WorkingDaysPeriod | MonthsPeriod | FixedDatePeriod | DaysBeforePeriod;

/** Periods that end at a moment. */
export type TimePeriod = HoursPeriod | HoursByDayOfReceiptPeriod | OfficeHoursPeriod;

/** How a contract counts until something is due. It is a term's value: plain data. */
export type Period = DayPeriod | TimePeriod;

/** A due time. For day counts `dueDate` is the last day, and `dueAtMs` its 24:00 or close of business. */
export interface Due {
	unknown?: undefined;
	dueAtMs: EpochMs;
	dueDate: ChinaDate;
}

/** The answer waits for the notice of a year. It will not be due before `notBeforeMs`, whatever the notice says. */
export interface UnknownDue {
	unknown: number;
	notBeforeMs: EpochMs;
}

/** When something is due, or the year whose notice has to be published first. Test `due.unknown === undefined`. */
export type Deadline = Due | UnknownDue;

/** What can be wrong with a period that somebody entered. */
export type PeriodFault =
	| 'COUNT_NOT_POSITIVE_INTEGER'
	| 'HOURS_NOT_POSITIVE'
	| 'DATE_INVALID'
	| 'MINUTE_OUTSIDE_DAY'
	| 'SHIFTS_MISSING'
	| 'SHIFTS_NOT_IN_ORDER';

/** Ten thousand days or hours: longer than any contract, and what one calculation is bounded by. */
export const MAX_PERIOD_COUNT = 10_000;

/** The first fault of a period; nothing when it can be counted. Terms are refused with it before they hold. */
export function findPeriodFault(period: Period): PeriodFault | undefined {
	switch (period.kind) {
		case 'hours':
			return isPositive(period.hours) ? undefined : 'HOURS_NOT_POSITIVE';
		case 'hoursByDayOfReceipt':
			return isPositive(period.workingDayHours) && isPositive(period.restDayHours) ? undefined : 'HOURS_NOT_POSITIVE';
		case 'officeHours':
			return isPositive(period.hours) ? findShiftFault(period.officeHours.shifts) : 'HOURS_NOT_POSITIVE';
		case 'fixedDate':
			return isChinaDate(period.date) ? findCloseFault(period.closeOfBusinessMinute) : 'DATE_INVALID';
		default:
			if (!isPositive(period.count) || !Number.isInteger(period.count)) return 'COUNT_NOT_POSITIVE_INTEGER';
			return findCloseFault(period.closeOfBusinessMinute);
	}
}

function isPositive(value: number): boolean {
	return value > 0 && value <= MAX_PERIOD_COUNT;
}

function findCloseFault(minute: number | undefined): PeriodFault | undefined {
	if (minute === undefined) return undefined;
	return Number.isInteger(minute) && minute > 0 && minute <= MINUTES_PER_DAY ? undefined : 'MINUTE_OUTSIDE_DAY';
}

function findShiftFault(shifts: readonly Shift[]): PeriodFault | undefined {
	if (shifts.length === 0) return 'SHIFTS_MISSING';
	let lastMinute = 0;
	for (const { fromMinute, toMinute } of shifts) {
		if (!Number.isInteger(fromMinute) || !Number.isInteger(toMinute)) return 'MINUTE_OUTSIDE_DAY';
		if (fromMinute < 0 || toMinute > MINUTES_PER_DAY) return 'MINUTE_OUTSIDE_DAY';
		if (fromMinute < lastMinute || toMinute <= fromMinute) return 'SHIFTS_NOT_IN_ORDER';
		lastMinute = toMinute;
	}
	return undefined;
}
