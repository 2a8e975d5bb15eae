import type { EpochMs } from '../../../types/units';
import type { Calendar } from './calendar';
import { type DayNumber, dayNumberAt, startOfDayNumber } from './chinaDate';
import { addCountedTime, countedHoursOf, countedTimeBetween } from './countedTime';
import { dueOnDay, lastDayRuleOf, moveOffRestDay, nominalLastDay } from './dayCount';
import { deadlineOf, isDayPeriod } from './deadline';
import type { DayPeriod, Deadline, Period, UnknownDue } from './period';

/** A time in which a clock stood still: waiting for the customer, force majeure. Starts at `fromMs`, ends before `toMs`. */
export interface Pause {
	fromMs: EpochMs;
	toMs: EpochMs;
}

/** What a pause gave back, in the time that the period counts. */
export interface PauseGivenBack extends Pause {
	givenBackMs: number;
}

/** A deadline with what led to it: what each pause gave back, and the rest day that the last day was moved from. */
export interface SettledDeadline {
	deadline: Deadline;
	pauses: PauseGivenBack[];
	movedFromDay?: DayNumber;
}

/**
 * When a period is due whose clock stood still during the pauses. Each gives back, along the calendar, exactly the
 * counted time it took: nothing for a weekend when working days are counted, nothing before the count begins, and
 * nothing when it begins after the due time. Overlapping pauses give back once. A last day that comes to lie on a
 * rest day moves on. What has to happen before a day is not moved by a pause. For a clock that still stands, pass the
 * present moment as `toMs`. Throws a RangeError for a pause that ends before it begins.
 */
export function pausedDeadlineOf(
	calendar: Calendar,
	startAtMs: EpochMs,
	period: Period,
	pauses: readonly Pause[],
): Deadline {
	return settleDeadline(calendar, startAtMs, period, pauses).deadline;
}

/** The same as `pausedDeadlineOf`, with what led to the answer. */
export function settleDeadline(
	calendar: Calendar,
	startAtMs: EpochMs,
	period: Period,
	pauses: readonly Pause[],
): SettledDeadline {
	const merged = mergePauses(pauses);
	if (isBackward(period)) return { deadline: deadlineOf(calendar, startAtMs, period), pauses: [] };
	if (!isDayPeriod(period)) return extend(calendar, period, startAtMs, deadlineOf(calendar, startAtMs, period), merged);
	const startDay = dayNumberAt(startAtMs);
	const nominal = nominalLastDay(calendar, startDay, period);
	if (nominal.unknown !== undefined) return { deadline: nominal, pauses: [] };
	const unmoved = dueOnDay(calendar, nominal.day, lastDayRuleOf(period).closeOfBusinessMinute);
	const countsFromMs = startOfDayNumber(startDay + 1);
	return moveLastDay(calendar, period, extend(calendar, period, countsFromMs, unmoved, merged));
}

/** Pauses in order, overlapping or touching ones joined, empty ones left out. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
	const merged: Pause[] = [];
	for (const pause of [...pauses].sort((first, second) => first.fromMs - second.fromMs)) {
		if (pause.toMs < pause.fromMs) throw new RangeError('A pause ends before it begins');
		if (pause.toMs === pause.fromMs) continue;
		const last = merged.at(-1);
		if (last && pause.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, pause.toMs);
		else merged.push({ fromMs: pause.fromMs, toMs: pause.toMs });
	}
	return merged;
}

function isBackward(period: Period): boolean {
	return period.kind === 'calendarDaysBefore' || period.kind === 'workingDaysBefore' || period.kind === 'monthsBefore';
}

function extend(
	calendar: Calendar,
	period: Period,
	countsFromMs: EpochMs,
	unpaused: Deadline,
	pauses: readonly Pause[],
): SettledDeadline {
	const hours = countedHoursOf(period);
	const given: PauseGivenBack[] = [];
	let deadline = unpaused;
	for (const { fromMs, toMs } of pauses) {
		if (deadline.unknown !== undefined || fromMs >= deadline.dueAtMs) break;
		const counted = countedTimeBetween(calendar, hours, Math.max(fromMs, countsFromMs), toMs);
		if (counted.unknown !== undefined) return { deadline: atLeast(counted, deadline.dueAtMs), pauses: given };
		if (counted.countedMs === 0) continue;
		given.push({ fromMs, toMs, givenBackMs: counted.countedMs });
		deadline = addCountedTime(calendar, hours, deadline.dueAtMs, counted.countedMs);
	}
	return { deadline, pauses: given };
}

function atLeast(unknown: UnknownDue, notBeforeMs: EpochMs): UnknownDue {
	return { unknown: unknown.unknown, notBeforeMs: Math.max(unknown.notBeforeMs, notBeforeMs) };
}

/** A rest day moves the last day on; on a working day the very moment to which pauses shifted it stays. */
function moveLastDay(calendar: Calendar, period: DayPeriod, settled: SettledDeadline): SettledDeadline {
	const rule = lastDayRuleOf(period);
	const { deadline } = settled;
	if (deadline.unknown !== undefined || rule.restDayRule === 'none') return settled;
	const lastDay = dayNumberAt(deadline.dueAtMs - 1);
	const moved = moveOffRestDay(calendar, lastDay);
	if (moved.unknown !== undefined) return { ...settled, deadline: moved };
	if (moved.day === lastDay) return settled;
	return { ...settled, deadline: dueOnDay(calendar, moved.day, rule.closeOfBusinessMinute), movedFromDay: lastDay };
}
