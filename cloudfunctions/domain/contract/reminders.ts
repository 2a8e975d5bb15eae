import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { endOfDay, startOfDay } from '../calendar/chinaDate';
import type { Obligation } from '../duty/obligation';
import { nextReminder, type ReminderMoment, reminderEndsAt, type Unheard, wakingMoment } from '../duty/remind';
import { cameWith } from './born';
import { termEndOf } from './end';
import { evidencedAt } from './evidence';
import { lapsingTerm } from './lapse';
import { obligationsOf } from './obligations';
import { paymentObligations } from './paymentDuties';
import { nextYearOf } from './stages';
import { type Contract, isInForce, termsOf } from './state';

/** A reminder of a duty that is to come, and when. */
export interface Reminder {
	duty: Obligation & { dueAtMs: EpochMs };
	moment: ReminderMoment;
	atMs: EpochMs;
	/** When the duty is missed, the service rests until it is paid. */
	lapses: boolean;
}

/** The next reminder of each duty, earliest first. `own`: its obligations, where they were derived already. */
export function remindersOf(
	contract: Contract,
	calendar: Calendar,
	nowMs: EpochMs,
	own: readonly Obligation[] = obligationsOf(contract, calendar, nowMs),
): Reminder[] {
	const coming = [...own, ...announcedYears(contract, calendar)].flatMap((duty) => {
		const { key, dueAtMs, stageId } = duty;
		if (dueAtMs === null || !isOwed(duty) || (stageId !== null && coversRest(contract, duty))) return [];
		const lapseKnownAtMs = lapseKnownAt(contract, stageId);
		const remindable = { ...duty, lapseKnownAtMs, knownInTime: isKnownInTime(contract, dueAtMs) };
		const next = nextReminder(remindable, contract.reminded[key], nowMs);
		return next ? [{ ...next, duty: { ...duty, dueAtMs }, lapses: lapseKnownAtMs !== null }] : [];
	});
	return coming.sort((first, second) => first.atMs - second.atMs);
}

/** Whether a calendar that is published later can still change when somebody is warned of a year that has not begun. */
export const hasAnnounced = (contract: Contract, calendar: Calendar): boolean =>
	announcedYears(contract, calendar).length > 0;

/** A duty that somebody was reminded of, and nobody is sure to have heard it. */
export interface UnheardDuty {
	duty: Obligation;
	unheard: Unheard;
}

/** Reminders that reached nobody, as long as what they were about is still owed by that time. */
export function unheardOf(contract: Contract, calendar: Calendar, nowMs: EpochMs): UnheardDuty[] {
	if (!Object.values(contract.reminded).some(({ unheard }) => unheard)) return [];
	return remindedOf(contract, calendar, nowMs).flatMap((duty) => {
		const reminded = contract.reminded[duty.key];
		const isOpen = isOwed(duty) && reminded?.dueAtMs === duty.dueAtMs;
		return isOpen && reminded?.unheard ? [{ duty, unheard: reminded.unheard }] : [];
	});
}

/**
 * When a reminder that was put down may be sent: now, at the next waking moment, or not any more, since its duty was
 * done, given up or moved, or is due by then.
 */
export function sendableAt(
	contract: Contract,
	{ key, dueAtMs, moment }: { key: string; dueAtMs: EpochMs; moment: ReminderMoment },
	calendar: Calendar,
	nowMs: EpochMs,
): EpochMs | null {
	const duty = remindedOf(contract, calendar, nowMs).find((one) => one.key === key);
	if (!duty || !isOwed(duty) || duty.dueAtMs !== dueAtMs) return null;
	return wakingMoment(nowMs, reminderEndsAt(moment, dueAtMs));
}

const isOwed = ({ settledAtMs, waivedAtMs }: Obligation): boolean => settledAtMs === null && waivedAtMs === null;

const remindedOf = (contract: Contract, calendar: Calendar, nowMs: EpochMs): Obligation[] => [
	...obligationsOf(contract, calendar, nowMs),
	...announcedYears(contract, calendar),
];

/**
 * The fee of a year that has not begun, where the service lapses without it: people are warned before they can pay. The
 * year is a stage only from its first day on, so nothing else sees it before.
 */
function announcedYears(contract: Contract, calendar: Calendar): Obligation[] {
	const terms = termsOf(contract);
	if (!isInForce(contract) || !terms.lapse) return [];
	const { stageIds } = terms.lapse;
	const [last] = [termEndOf(contract, terms), contract.sealedEnd?.on ?? null].filter((day) => day !== null).sort();
	return terms.stages.flatMap((term) => {
		const next = stageIds.includes(term.id) ? nextYearOf(contract, terms, term) : null;
		if (!next || (last && next.atMs >= endOfDay(last))) return [];
		const begun = { stageId: term.id, year: next.year, occurredAtMs: next.atMs };
		const then = { ...contract, yearsBegun: [...contract.yearsBegun, begun] };
		return paymentObligations(then, terms, calendar).filter(({ stageId }) => stageId === `${term.id}:${next.year}`);
	});
}

/** Since when it is known that the service lapses without this stage: since the evidence that opens it, for a yearly one the first. */
function lapseKnownAt(contract: Contract, stageId: string | null): EpochMs | null {
	const terms = termsOf(contract);
	const term = stageId !== null && isInForce(contract) ? lapsingTerm(terms, stageId) : undefined;
	if (!term) return null;
	const came = cameWith(contract, ({ stages }) => stages.some((one) => one.id === term.id));
	return evidencedAt(contract, terms, term.opensOn, term.id, came?.signedAtMs ?? null);
}

/** A proof of transfer waits for us to look: who says that they paid is not reminded. */
function coversRest({ transfers }: Contract, { stageId, amountFen }: Obligation): boolean {
	const waiting = transfers.filter((one) => one.status === 'submitted' && one.stageId === stageId);
	return amountFen !== null && waiting.length > 0 && waiting.reduce((sum, one) => sum + one.amountFen, 0) >= amountFen;
}

/** Old contracts and old paper are entered after the fact: what was due before we knew it, nobody is reminded of as missed. */
function isKnownInTime({ versions, versionInForce, evidence }: Contract, dueAtMs: EpochMs): boolean {
	const inForce = versions.filter(({ version }) => version <= versionInForce);
	const known = [
		...inForce.map(({ holdsFrom, recordedAtMs }) => ({ occurredAtMs: startOfDay(holdsFrom), recordedAtMs })),
		...evidence,
	];
	return !known.some(({ occurredAtMs, recordedAtMs }) => occurredAtMs <= dueAtMs && recordedAtMs > dueAtMs);
}
