import type { UnheardReason } from '../../../types/codes';
import type { ChinaDate, EpochMs } from '../../../types/units';
import { addDays, atMinuteOfDay, chinaDateOf, endOfDay, MS_PER_DAY, startOfDay } from '../calendar/chinaDate';
import { dueSoonFrom, type Obligation } from './obligation';

/** People are told things from 8:00 to 21:00 in China; what comes due at night is said the evening before or in the morning. */
const WAKES_AT_MINUTE = 8 * 60;
const SLEEPS_AT_MINUTE = 21 * 60;

/**
 * The moments at which somebody is reminded of a duty, in their order. `before…`: so many days before a service lapses;
 * `soon`: as everything else begins to be due soon; `missed`: the morning after money was not paid.
 */
export const REMINDER_MOMENTS = ['before30', 'before7', 'before1', 'soon', 'missed'] as const;
export type ReminderMoment = (typeof REMINDER_MOMENTS)[number];

const DAYS_BEFORE = { before30: 30, before7: 7, before1: 1 } as const;

/** Why nobody is sure that somebody heard a reminder, and since when that is known. */
export interface Unheard {
	reason: UnheardReason;
	atMs: EpochMs;
}

/** The last reminder of a duty: each moment comes once for each due time. */
export interface Reminded {
	dueAtMs: EpochMs;
	moment: ReminderMoment;
	unheard: Unheard | null;
}

/** What of a duty decides when somebody is reminded of it. */
export interface Remindable
	extends Pick<Obligation, 'owner' | 'kind' | 'startedAtMs' | 'dueAtMs' | 'settledAtMs' | 'waivedAtMs'> {
	/** Since when it is known that a service lapses when this is missed; null where none does. */
	lapseKnownAtMs: EpochMs | null;
	/** What it hangs on was recorded before it was due: nobody is told off for what was entered after the fact. */
	knownInTime: boolean;
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

/** Until when a reminder makes sense: before its due time; that something was missed is true for ever. */
export const reminderEndsAt = (moment: ReminderMoment, dueAtMs: EpochMs): EpochMs =>
	moment === 'missed' ? Number.POSITIVE_INFINITY : dueAtMs;

/**
 * The next reminder of a duty and when it is said, in waking hours; null when nothing is to be said, or not any more.
 * Each moment comes once for each due time; of several that nobody was awake for, the last one alone.
 */
export function nextReminder(
	duty: Remindable,
	reminded: Reminded | undefined,
	nowMs: EpochMs,
): { moment: ReminderMoment; atMs: EpochMs } | null {
	const { dueAtMs } = duty;
	if (dueAtMs === null) return null;
	const said = reminded?.dueAtMs === dueAtMs ? REMINDER_MOMENTS.indexOf(reminded.moment) : -1;
	const left = momentsOf(duty, dueAtMs).filter(({ moment }) => REMINDER_MOMENTS.indexOf(moment) > said);
	const ahead = left.flatMap(({ moment, fromMs }) => {
		const atMs = wakingMoment(Math.max(fromMs, nowMs), reminderEndsAt(moment, dueAtMs));
		return atMs === null ? [] : [{ moment, fromMs, atMs }];
	});
	const next = ahead.filter(({ fromMs }) => fromMs <= nowMs).at(-1) ?? ahead[0];
	return next ? { moment: next.moment, atMs: next.atMs } : null;
}

interface Moment {
	moment: ReminderMoment;
	fromMs: EpochMs;
}

function momentsOf(duty: Remindable, dueAtMs: EpochMs): Moment[] {
	const { owner, kind, startedAtMs, settledAtMs, waivedAtMs, lapseKnownAtMs, knownInTime } = duty;
	if (!REMINDED_KINDS.includes(kind) || settledAtMs !== null || waivedAtMs !== null || startedAtMs === null) return [];
	// 24:00 belongs to the next day already: the due day is the one before.
	const dueDay = chinaDateOf(dueAtMs - 1);
	const before = lapseKnownAtMs === null ? soon(startedAtMs, dueAtMs) : daysBefore(dueDay, lapseKnownAtMs);
	const isOurMoney = kind === 'payment' && owner === 'customer' && knownInTime;
	return isOurMoney ? [...before, { moment: 'missed', fromMs: endOfDay(dueDay) }] : before;
}

/** What runs for less than a day needs no reminder beside its clock. */
const soon = (startedAtMs: EpochMs, dueAtMs: EpochMs): Moment[] =>
	dueAtMs - startedAtMs <= MS_PER_DAY ? [] : [{ moment: 'soon', fromMs: dueSoonFrom(startedAtMs, dueAtMs) }];

/** 30 days before what begins today was never a moment. */
const daysBefore = (dueDay: ChinaDate, knownAtMs: EpochMs): Moment[] =>
	(['before30', 'before7', 'before1'] as const)
		.map((moment) => ({ moment, fromMs: startOfDay(addDays(dueDay, -DAYS_BEFORE[moment])) }))
		.filter(({ fromMs }) => fromMs >= knownAtMs);
