import type { EpochMs } from '../../../types/units';
import { atMinuteOfDay, chinaDateOf, endOfDay, MS_PER_DAY } from '../calendar/chinaDate';

/** People are told things from 8:00 to 21:00 in China; what comes due at night is said the evening before or in the morning. */
const WAKES_AT_MINUTE = 8 * 60;
const SLEEPS_AT_MINUTE = 21 * 60;

/** What of a duty decides when somebody is reminded of it. */
interface Remindable {
	kind: string;
	startedAtMs: EpochMs | null;
	dueAtMs: EpochMs | null;
	dueSoonFromMs: EpochMs | null;
	settledAtMs: EpochMs | null;
	waivedAtMs: EpochMs | null;
}

/** Faults have messages of their own, at once. */
const REMINDED_KINDS = ['payment', 'oneOff', 'recurring', 'occasion'];

/** The moment itself where people are awake, else the next morning; null when it would be too late then. */
export function wakingMoment(atMs: EpochMs, beforeMs: EpochMs): EpochMs | null {
	const today = chinaDateOf(atMs);
	const wakesMs = atMinuteOfDay(today, WAKES_AT_MINUTE);
	const sleepsMs = atMinuteOfDay(today, SLEEPS_AT_MINUTE);
	const nextMs = atMs < wakesMs ? wakesMs : atMs < sleepsMs ? atMs : endOfDay(today) + WAKES_AT_MINUTE * 60_000;
	return nextMs < beforeMs ? nextMs : null;
}

/**
 * When the side that owes it is reminded: as it begins to be due soon, in waking hours; null for what has hours only,
 * has no time, or is over. What runs for less than a day needs no reminder beside its clock. Recorded late, it is said
 * at the next waking moment from `nowMs` on.
 */
export function remindAt(duty: Remindable, nowMs: EpochMs): EpochMs | null {
	const { kind, startedAtMs, dueAtMs, dueSoonFromMs, settledAtMs, waivedAtMs } = duty;
	if (!REMINDED_KINDS.includes(kind) || settledAtMs !== null || waivedAtMs !== null) return null;
	if (startedAtMs === null || dueAtMs === null || dueSoonFromMs === null) return null;
	return dueAtMs - startedAtMs <= MS_PER_DAY ? null : wakingMoment(Math.max(dueSoonFromMs, nowMs), dueAtMs);
}
