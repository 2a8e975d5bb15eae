import type { EpochMs } from '../../../types/units';
import { type Calendar, findNotice } from './calendar';
import { type DayNumber, dateOfDayNumber, dayNumberAt, dayNumberOf, yearOf } from './chinaDate';
import { lastDayRuleOf } from './dayCount';
import { findHoursByDayOfReceipt, isDayPeriod } from './deadline';
import { listSegments } from './officeSegments';
import { type Pause, type SettledDeadline, settleDeadline } from './pause';
import type { DayPeriod, Period } from './period';
import type { Explanation, TraceDay } from './trace';
import { type CountedRange, listTraceDays, listTraceRuns, plainDay, shortenDays } from './traceDays';

/**
 * Why a period that runs from `startAtMs` is due when it is, as data for a screen. The deadline in it is the same that
 * `deadlineOf` gives, or `pausedDeadlineOf` where there are pauses. Takes time with the length of the count: ask for
 * it when somebody wants to know.
 */
export function explainDeadline(
	calendar: Calendar,
	startAtMs: EpochMs,
	period: Period,
	pauses: readonly Pause[] = [],
): Explanation {
	const settled = settleDeadline(calendar, startAtMs, period, pauses);
	const startDay = dayNumberAt(startAtMs);
	const lastDay = lastDayShown(settled);
	const common = {
		startAtMs,
		period,
		deadline: settled.deadline,
		start: plainDay(calendar, startDay),
		calendarVersion: calendar.version,
		pauses: settled.pauses,
	};
	if (isDayPeriod(period)) {
		const notices = listNotices(calendar, Math.min(startDay, lastDay), Math.max(startDay, lastDay));
		return { ...common, form: 'days', notices, ...explainDays(calendar, startDay, period, settled) };
	}
	if (period.kind === 'officeHours') {
		const notices = period.officeHours.days === 'everyDay' ? [] : listNotices(calendar, startDay, lastDay);
		const shown = listSegments(calendar, period.officeHours, startAtMs, settled);
		return { ...common, form: 'officeHours', notices, ...shown };
	}
	if (period.kind === 'hours') return { ...common, form: 'hours', notices: [], hours: period.hours };
	const hours = findHoursByDayOfReceipt(calendar, startAtMs, period);
	return { ...common, form: 'hours', notices: listNotices(calendar, startDay, startDay), hours };
}

/** The due day; while it is unknown, the first day that is. */
function lastDayShown({ deadline }: SettledDeadline): DayNumber {
	return deadline.unknown === undefined ? dayNumberOf(deadline.dueDate) : dayNumberAt(deadline.notBeforeMs);
}

function explainDays(calendar: Calendar, startDay: DayNumber, period: DayPeriod, settled: SettledDeadline) {
	const range = rangeOf(startDay, period, settled);
	const all = listTraceDays(calendar, range);
	const countedDays = all.filter((day) => day.counted).length;
	const startDate = dateOfDayNumber(startDay);
	const isSkipped = (day: TraceDay) => !day.counted && day.date !== startDate;
	return {
		...shortenDays(all),
		countedDays,
		skippedDays: all.filter(isSkipped).length,
		runs: listTraceRuns(all, range.workingDaysOnly),
		movedFromDate: settled.movedFromDay === undefined ? undefined : dateOfDayNumber(settled.movedFromDay),
		closeOfBusinessMinute: lastDayRuleOf(period).closeOfBusinessMinute,
	};
}

function rangeOf(startDay: DayNumber, period: DayPeriod, settled: SettledDeadline): CountedRange {
	const lastDay = lastDayShown(settled);
	const workingDaysOnly = period.kind === 'workingDays' || period.kind === 'workingDaysBefore';
	const common = { workingDaysOnly, pauses: settled.pauses, backward: false };
	const lastCounted = settled.movedFromDay ?? lastDay;
	switch (period.kind) {
		case 'calendarDays':
		case 'workingDays':
			return { ...common, firstDay: startDay, lastDay, countFromDay: startDay + 1, countToDay: lastCounted };
		case 'calendarDaysBefore':
		case 'workingDaysBefore':
			return {
				...common,
				firstDay: lastDay,
				lastDay: startDay,
				countFromDay: lastDay,
				countToDay: startDay - 1,
				backward: true,
			};
		default:
			return { ...common, firstDay: lastCounted, lastDay, countFromDay: lastDay + 1, countToDay: lastDay };
	}
}

function listNotices(calendar: Calendar, firstDay: DayNumber, lastDay: DayNumber) {
	const notices = [];
	const lastYear = yearOf(dateOfDayNumber(lastDay));
	for (let year = yearOf(dateOfDayNumber(firstDay)); year <= lastYear; year += 1) {
		const notice = findNotice(calendar, year);
		if (notice) notices.push({ year, ...notice });
	}
	return notices;
}
