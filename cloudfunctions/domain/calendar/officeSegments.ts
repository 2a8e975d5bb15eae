import type { EpochMs } from '../../../types/units';
import { type Calendar, dayFactOf } from './calendar';
import { type DayNumber, dateOfDayNumber, dayNumberAt, MS_PER_MINUTE, startOfDayNumber } from './chinaDate';
import { isWorkingKind } from './dayKinds';
import type { Pause, SettledDeadline } from './pause';
import type { OfficeHours } from './period';
import type { TraceDay, TraceRun, TraceSegment } from './trace';
import { listTraceRuns, plainDay } from './traceDays';

/** The most shifts that an explanation lists one by one. */
export const MAX_TRACE_SEGMENTS = 40;

/** The shifts that ran from `startAtMs` to the due time, and the holidays and make-up days among the days between. */
export function listSegments(
	calendar: Calendar,
	hours: OfficeHours,
	startAtMs: EpochMs,
	settled: SettledDeadline,
): { segments: TraceSegment[]; omittedSegments: number; runs: TraceRun[] } {
	const { deadline } = settled;
	const endMs = deadline.unknown === undefined ? deadline.dueAtMs : deadline.notBeforeMs;
	const segments: TraceSegment[] = [];
	const days: TraceDay[] = [];
	const lastDay = dayNumberAt(endMs - 1);
	for (let day = dayNumberAt(startAtMs); day <= lastDay; day += 1) {
		const counts = hours.days === 'everyDay' || isWorkingKind(dayFactOf(calendar, day).kind);
		days.push({ ...plainDay(calendar, day), counted: counts });
		if (counts) segments.push(...segmentsOfDay(hours, day, startAtMs, endMs, settled.pauses));
	}
	const runs = listTraceRuns(days, hours.days === 'workingDays');
	if (segments.length <= MAX_TRACE_SEGMENTS) return { segments, omittedSegments: 0, runs };
	const half = MAX_TRACE_SEGMENTS / 2;
	const shown = [...segments.slice(0, half), ...segments.slice(-half)];
	return { segments: shown, omittedSegments: segments.length - MAX_TRACE_SEGMENTS, runs };
}

function segmentsOfDay(
	hours: OfficeHours,
	day: DayNumber,
	startAtMs: EpochMs,
	endMs: EpochMs,
	pauses: readonly Pause[],
): TraceSegment[] {
	const dayStartMs = startOfDayNumber(day);
	const segments: TraceSegment[] = [];
	for (const { fromMinute, toMinute } of hours.shifts) {
		const fromMs = Math.max(startAtMs, dayStartMs + fromMinute * MS_PER_MINUTE);
		const toMs = Math.min(endMs, dayStartMs + toMinute * MS_PER_MINUTE);
		const countedMs = toMs - fromMs - pausedMsWithin(fromMs, toMs, pauses);
		if (countedMs > 0) segments.push({ date: dateOfDayNumber(day), fromMs, toMs, countedMs });
	}
	return segments;
}

function pausedMsWithin(fromMs: EpochMs, toMs: EpochMs, pauses: readonly Pause[]): number {
	let paused = 0;
	for (const pause of pauses) paused += Math.max(0, Math.min(toMs, pause.toMs) - Math.max(fromMs, pause.fromMs));
	return paused;
}
