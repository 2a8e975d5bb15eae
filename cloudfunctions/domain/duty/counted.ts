import type { EpochMs } from '../../../types/units';
import type { Explanation } from '../../../types/views';
import { type Calendar, dayFactAt } from '../calendar/calendar';
import { explainDeadline } from '../calendar/explain';
import type { Pause } from '../calendar/pause';
import type { Period } from '../calendar/period';

export type Counted = Pick<Explanation, 'start' | 'rule' | 'days' | 'countedDays' | 'skippedDays' | 'notices'>;

interface Start {
	trigger: string;
	atMs: EpochMs;
}

/** How a period was counted from an event, as a screen draws it: the days that count, and those that do not with why. */
export function countOf(
	calendar: Calendar,
	start: Start | null,
	period: Period | null,
	pauses: readonly Pause[] = [],
): Counted {
	const nothing: Counted = {
		start,
		rule: { unit: 'none', count: null, dayOfReceipt: null, holiday: null },
		...{ days: [], countedDays: 0, skippedDays: 0, notices: [] },
	};
	if (!start || !period) return nothing;
	const explained = explainDeadline(calendar, start.atMs, period, pauses);
	const notices = explained.notices.map(({ year, title, number }) => ({ year, title, number }));
	if (explained.form !== 'days')
		return { ...nothing, notices, rule: hoursRule(calendar, start.atMs, period, explained) };
	const days = explained.days.map(({ date, kind, holidayName, counted, number }) => ({
		...{ date, kind, counted },
		...{ holiday: holidayName ?? null, number: number ?? null },
	}));
	const { countedDays, skippedDays } = explained;
	return { ...nothing, notices, days, countedDays, skippedDays, rule: { ...nothing.rule, ...dayRule(period) } };
}

const UNITS = {
	calendarDays: 'calendarDay',
	workingDays: 'workingDay',
	months: 'month',
	years: 'year',
	calendarDaysBefore: 'calendarDay',
	workingDaysBefore: 'workingDay',
	monthsBefore: 'month',
} as const;

function dayRule(period: Period) {
	const unit = period.kind in UNITS ? UNITS[period.kind as keyof typeof UNITS] : ('date' as const);
	return { unit, count: 'count' in period ? period.count : null };
}

function hoursRule(
	calendar: Calendar,
	atMs: EpochMs,
	period: Period,
	explained: { form: string; hours?: number },
): Counted['rule'] {
	const { kind, holidayName } = dayFactAt(calendar, atMs);
	const byDay = period.kind === 'hoursByDayOfReceipt';
	const hours = explained.hours ?? ('hours' in period ? period.hours : null);
	return {
		unit: 'hour',
		count: hours,
		dayOfReceipt: byDay ? kind : null,
		holiday: byDay ? (holidayName ?? null) : null,
	};
}
