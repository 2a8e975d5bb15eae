import type { DutyKind, Side, VerdictReason } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import { addDays, chinaDateOf, MS_PER_HOUR, startOfDay } from '../calendar/chinaDate';
import type { Deadline } from '../calendar/period';
import type { Cost } from './cost';

/** What one side owes the other: from when, until when, whether it was done, and where that is written. */
export interface Obligation {
	/** Unique within its stream, for example `stage:first` or `recurring:inspection:2026-10`. */
	key: string;
	owner: Side;
	kind: DutyKind;
	title: string;
	period: string | null;
	clauseId: string;
	clauseLabel: string;
	/** From when it runs; null while the event it waits for has not happened. */
	startedAtMs: EpochMs | null;
	/** Null where the contract names no time, or while the year is unknown. */
	dueAtMs: EpochMs | null;
	unknownYear: number | null;
	settledAtMs: EpochMs | null;
	/** When what it belongs to ended another way: from then on it is neither done nor missed. What was missed before stays so. */
	waivedAtMs: EpochMs | null;
	amountFen: number | null;
	/** What a miss costs by the contract: a possible claim. Null where the contract names nothing. */
	cost: Cost | null;
	stageId: string | null;
	/** Silence until the due time counts as accepted. */
	silenceAccepts: boolean;
}

/**
 * How a duty was judged: an event of its own, never changed. Later knowledge (evidence that came late, a supplement,
 * a notice of holidays) gives a second one beside it, with its reason: the last one is in force. `open`: it proved not
 * to be due yet.
 */
export interface Verdict {
	key: string;
	verdict: 'met' | 'missed' | 'open';
	dueAtMs: EpochMs;
	settledAtMs: EpochMs | null;
	termsVersion: number;
	calendarVersion: string;
	judgedAtMs: EpochMs;
	reason: VerdictReason | null;
}

/** The verdict in force on each duty. */
export const verdictsInForce = (verdicts: readonly Verdict[]): Map<string, Verdict> =>
	new Map(verdicts.map((verdict) => [verdict.key, verdict]));

/** The duties on which a verdict is in force: time alone changes nothing about them. */
export const judgedKeys = (verdicts: readonly Verdict[]): Set<string> =>
	new Set([...verdictsInForce(verdicts).values()].filter((one) => one.verdict !== 'open').map((one) => one.key));

/** Sorts last: a duty without a due time. */
export const NO_DUE_SORT_MS = 8_000_000_000_000_000;
const SHORT_CLOCK_HOURS = 4;
const DAY_CLOCK_HOURS = 24;
const DAY_CLOCK_SOON_HOURS = 6;
const SOON_DAYS = 3;

/** The due time of a deadline, or the year it waits for. */
export const dueOf = (deadline: Deadline): Pick<Obligation, 'dueAtMs' | 'unknownYear'> =>
	deadline.unknown === undefined
		? { dueAtMs: deadline.dueAtMs, unknownYear: null }
		: { dueAtMs: null, unknownYear: deadline.unknown };

/**
 * From when a due time is soon: a clock of up to 4 hours at once, up to 24 hours in its last 6 hours, in days on the
 * third day before the due day.
 */
export function dueSoonFrom(startedAtMs: EpochMs, dueAtMs: EpochMs): EpochMs {
	const hours = (dueAtMs - startedAtMs) / MS_PER_HOUR;
	if (hours <= SHORT_CLOCK_HOURS) return startedAtMs;
	if (hours <= DAY_CLOCK_HOURS) return dueAtMs - DAY_CLOCK_SOON_HOURS * MS_PER_HOUR;
	// 24:00 belongs to the next day already: the due day is the one before.
	const dueDay = chinaDateOf(dueAtMs - 1);
	return Math.max(startedAtMs, startOfDay(addDays(dueDay, -SOON_DAYS)));
}
