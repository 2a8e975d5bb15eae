import type { EpochMs } from '../../../types/units';
import { type Calendar, dayFactAt } from './calendar';
import { chinaDateOf, dayNumberAt, MS_PER_HOUR } from './chinaDate';
import { addCountedTime } from './countedTime';
import { dayDeadline, unknownFrom } from './dayCount';
import { isWorkingKind } from './dayKinds';
import type { DayPeriod, Deadline, HoursByDayOfReceiptPeriod, Period } from './period';

/**
 * When a period is due that runs from `startAtMs`, or the year whose notice it waits for. Days, months and years do
 * not count the starting day; hours run from the very moment (Civil Code art. 201). Constant time however long.
 * To count on from a due day, start at `startOfDay(dueDate)`: 24:00 already belongs to the day after.
 * Expects a period that `findPeriodFault` passed.
 */
export function deadlineOf(calendar: Calendar, startAtMs: EpochMs, period: Period): Deadline {
	switch (period.kind) {
		case 'hours':
			return roundTheClock(startAtMs, period.hours);
		case 'hoursByDayOfReceipt':
			return deadlineByDayOfReceipt(calendar, startAtMs, period);
		case 'officeHours':
			return addCountedTime(calendar, period.officeHours, startAtMs, Math.round(period.hours * MS_PER_HOUR));
		default:
			return dayDeadline(calendar, startAtMs, period);
	}
}

/** Whether a period has a last day, rather than ending at a moment. */
export function isDayPeriod(period: Period): period is DayPeriod {
	return period.kind !== 'hours' && period.kind !== 'hoursByDayOfReceipt' && period.kind !== 'officeHours';
}

/** The hours that the day of receipt chooses; nothing while the kind of that day is unknown. */
export function findHoursByDayOfReceipt(
	calendar: Calendar,
	receivedAtMs: EpochMs,
	period: HoursByDayOfReceiptPeriod,
): number | undefined {
	const { kind } = dayFactAt(calendar, receivedAtMs);
	if (kind === 'unknown') return undefined;
	return isWorkingKind(kind) ? period.workingDayHours : period.restDayHours;
}

function deadlineByDayOfReceipt(
	calendar: Calendar,
	receivedAtMs: EpochMs,
	period: HoursByDayOfReceiptPeriod,
): Deadline {
	const hours = findHoursByDayOfReceipt(calendar, receivedAtMs, period);
	if (hours !== undefined) return roundTheClock(receivedAtMs, hours);
	const shorterHours = Math.min(period.workingDayHours, period.restDayHours);
	const notBeforeMs = receivedAtMs + Math.round(shorterHours * MS_PER_HOUR);
	return { unknown: unknownFrom(calendar, dayNumberAt(receivedAtMs)).unknown, notBeforeMs };
}

function roundTheClock(startAtMs: EpochMs, hours: number): Deadline {
	const dueAtMs = startAtMs + Math.round(hours * MS_PER_HOUR);
	return { dueAtMs, dueDate: chinaDateOf(dueAtMs) };
}

/** The latest of several deadlines. Unknown as soon as one of them is. Throws a RangeError for an empty list. */
export function laterOf(deadlines: readonly Deadline[]): Deadline {
	let later = firstOf(deadlines);
	for (const deadline of deadlines) {
		const notBeforeMs = Math.max(boundOf(later), boundOf(deadline));
		const unknown = earlierYear(later.unknown, deadline.unknown);
		if (unknown !== undefined) later = { unknown, notBeforeMs };
		else if (boundOf(deadline) > boundOf(later)) later = deadline;
	}
	return later;
}

/** The earliest of several deadlines; known although one is unknown when that one cannot come first. */
export function earlierOf(deadlines: readonly Deadline[]): Deadline {
	let earlier = firstOf(deadlines);
	for (const deadline of deadlines) {
		if (boundOf(deadline) < boundOf(earlier)) earlier = deadline;
		else if (boundOf(deadline) === boundOf(earlier) && earlier.unknown !== undefined) earlier = deadline;
	}
	return earlier;
}

function firstOf(deadlines: readonly Deadline[]): Deadline {
	const [first] = deadlines;
	if (!first) throw new RangeError('No deadline to choose from');
	return first;
}

function boundOf(deadline: Deadline): EpochMs {
	return deadline.unknown === undefined ? deadline.dueAtMs : deadline.notBeforeMs;
}

function earlierYear(first: number | undefined, second: number | undefined): number | undefined {
	if (first === undefined || second === undefined) return first ?? second;
	return Math.min(first, second);
}
