import type { DayKind } from '../../../types/codes';
import type { ChinaDate, EpochMs } from '../../../types/units';
import type { Weekday } from './chinaDate';
import type { PauseGivenBack } from './pause';
import type { Deadline, Period } from './period';
import type { HolidayNotice } from './yearTable';

/** One day of a calendar that explains a due time: what it is, and whether and as which it counts. */
export interface TraceDay {
	date: ChinaDate;
	weekday: Weekday;
	kind: DayKind;
	holidayName?: string;
	counted: boolean;
	/** The number of a counted day: 1 is the first. Before an event it is the number of days until then. */
	number?: number;
	/** The clock stood still from 00:00 to 24:00. A day paused in part keeps its number. */
	paused?: true;
}

/**
 * Days of one holiday passed over (`statutoryHoliday`, its days in lieu included), or a make-up day counted: what a
 * sentence about the count has to mention.
 */
export interface TraceRun {
	from: ChinaDate;
	to: ChinaDate;
	kind: DayKind;
	holidayName?: string;
	counted: boolean;
}

/** Days in the middle of a long count that are not listed one by one. */
export interface OmittedDays {
	from: ChinaDate;
	to: ChinaDate;
	countedDays: number;
	skippedDays: number;
}

/** The stretch of office hours that ran on one day. */
export interface TraceSegment {
	date: ChinaDate;
	fromMs: EpochMs;
	toMs: EpochMs;
	countedMs: number;
}

interface ExplanationBase {
	startAtMs: EpochMs;
	period: Period;
	deadline: Deadline;
	/** The day on which the count starts; for days it is the one that is not counted. */
	start: TraceDay;
	calendarVersion: string;
	/** The notices that the days of this count come from, one for each year it touches and knows. */
	notices: (HolidayNotice & { year: number })[];
	/** What pauses gave back, in counted time. */
	pauses: PauseGivenBack[];
}

/** Why a period that has a last day ends when it does. */
export interface DaysExplanation extends ExplanationBase {
	form: 'days';
	/**
	 * From the starting day to the due day, for a duty before an event from the due day to the event. Where no days
	 * are counted (months, years, a fixed date) only the last day and the rest that moved it. The middle of a long
	 * count is in `omitted`.
	 */
	days: TraceDay[];
	omitted?: OmittedDays;
	countedDays: number;
	/** Days between start and due day that do not count; the starting day is not among them. */
	skippedDays: number;
	runs: TraceRun[];
	/** The last day before a rest day moved it; absent when it was not moved. */
	movedFromDate?: ChinaDate;
	/** The minute at which the due day closes; absent when it ends at 24:00. */
	closeOfBusinessMinute?: number;
}

/** Why hours round the clock end when they do. */
export interface HoursExplanation extends ExplanationBase {
	form: 'hours';
	/** The hours that ran; for a choice by day of receipt the chosen ones, absent while that day is unknown. */
	hours?: number;
}

/** Why office hours end when they do. */
export interface OfficeHoursExplanation extends ExplanationBase {
	form: 'officeHours';
	/** One for each shift that ran; the middle of a long count is left out and numbered in `omittedSegments`. */
	segments: TraceSegment[];
	omittedSegments: number;
	/** Holidays passed over and make-up days that counted. */
	runs: TraceRun[];
}

/** The reason for a due time, as data: a screen draws it and words it. */
export type Explanation = DaysExplanation | HoursExplanation | OfficeHoursExplanation;
