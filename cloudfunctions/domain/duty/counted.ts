import type { EpochMs } from '../../../types/units';
import type { Explanation } from '../../../types/views-explain';
import { type Calendar, dayFactAt } from '../calendar/calendar';
import { explainDeadline } from '../calendar/explain';
import type { Pause, PauseGivenBack } from '../calendar/pause';
import type { Period } from '../calendar/period';
import type { DaysExplanation, Explanation as Traced } from '../calendar/trace';
import type { Delay } from '../contract/records';

export type Counted = Omit<Explanation, 'duty' | 'clause' | 'otherLimit' | 'penalty' | 'breach'>;

interface Start {
	trigger: string;
	atMs: EpochMs;
}

/** As many as an explanation carries: the first turns of a long count, the latest pauses and notices. */
const RUNS_SHOWN = 60;
const REASONS_SHOWN = 20;
const PAUSES_SHOWN = 20;
const NOTICES_SHOWN = 10;

const NOTHING: Omit<Counted, 'start'> = {
	rule: { unit: 'none', count: null, dayOfReceipt: null, holiday: null, before: false, closesAtMinute: null },
	...{ days: [], omitted: null, countedDays: 0, skippedDays: 0, runs: [], movedFrom: null },
	...{ notices: [], pauses: [], segments: [], omittedSegments: 0 },
};

/** How a period was counted from an event, as a screen draws it: the days that count, and those that do not with why. */
export function countOf(
	calendar: Calendar,
	start: Start | null,
	period: Period | null,
	delays: readonly Told[] = [],
): Counted {
	if (!start || !period) return { ...NOTHING, start };
	const explained = explainDeadline(calendar, start.atMs, period, delays);
	const common = {
		...{ ...NOTHING, start, pauses: toldPauses(explained.pauses, delays) },
		notices: explained.notices.slice(-NOTICES_SHOWN).map(({ year, title, number }) => ({ year, title, number })),
	};
	switch (explained.form) {
		case 'days':
			return { ...common, ...daysOf(explained), rule: dayRule(period, explained) };
		case 'officeHours':
			return { ...common, ...segmentsOf(explained), rule: officeRule(period) };
		case 'hours':
			return { ...common, rule: hoursRule(calendar, start.atMs, period, explained.hours) };
	}
}

/** A time in which the clock stood still, with who told why. */
type Told = Pause & Pick<Delay, 'reason' | 'byName'>;

/** What overlapped gave back once: every reason stands under it. */
const toldPauses = (pauses: readonly PauseGivenBack[], delays: readonly Told[]): Counted['pauses'] =>
	pauses.slice(-PAUSES_SHOWN).map((pause) => ({
		...pause,
		told: delays
			.filter(({ fromMs, toMs }) => fromMs >= pause.fromMs && toMs <= pause.toMs)
			.slice(-REASONS_SHOWN)
			.map(({ reason, byName }) => ({ reason, byName })),
	}));

const runsOf = (runs: DaysExplanation['runs']): Counted['runs'] =>
	runs
		.slice(0, RUNS_SHOWN)
		.map(({ from, to, kind, holidayName, counted }) => ({ from, to, kind, counted, holiday: holidayName ?? null }));

function daysOf(explained: DaysExplanation) {
	const { countedDays, skippedDays, omitted, movedFromDate, runs } = explained;
	const days = explained.days.map(({ date, kind, holidayName, counted, number }) => ({
		...{ date, kind, counted },
		...{ holiday: holidayName ?? null, number: number ?? null },
	}));
	return {
		...{ days, omitted: omitted ?? null, countedDays, skippedDays, runs: runsOf(runs) },
		movedFrom: movedFromDate ?? null,
	};
}

function segmentsOf({ segments, omittedSegments, runs }: Extract<Traced, { form: 'officeHours' }>) {
	return {
		segments: segments.map(({ date, fromMs, toMs }) => ({ date, fromMs, toMs })),
		...{ omittedSegments, runs: runsOf(runs) },
	};
}

const UNITS: Partial<Record<Period['kind'], Counted['rule']['unit']>> = {
	...{ calendarDays: 'calendarDay', workingDays: 'workingDay', months: 'month', years: 'year' },
	...{ calendarDaysBefore: 'calendarDay', workingDaysBefore: 'workingDay', monthsBefore: 'month' },
};

function dayRule(period: Period, { closeOfBusinessMinute }: DaysExplanation): Counted['rule'] {
	return {
		...NOTHING.rule,
		unit: UNITS[period.kind] ?? 'date',
		count: 'count' in period ? period.count : null,
		before: period.kind.endsWith('Before'),
		closesAtMinute: closeOfBusinessMinute ?? null,
	};
}

const officeRule = (period: Period): Counted['rule'] => ({
	...NOTHING.rule,
	unit: 'officeHour',
	count: 'hours' in period ? period.hours : null,
});

function hoursRule(calendar: Calendar, atMs: EpochMs, period: Period, chosen: number | undefined): Counted['rule'] {
	const { kind, holidayName } = dayFactAt(calendar, atMs);
	const byDay = period.kind === 'hoursByDayOfReceipt';
	return {
		...NOTHING.rule,
		unit: 'hour',
		count: chosen ?? ('hours' in period ? period.hours : null),
		dayOfReceipt: byDay ? kind : null,
		holiday: byDay ? (holidayName ?? null) : null,
	};
}
