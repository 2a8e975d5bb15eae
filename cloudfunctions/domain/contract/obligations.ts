import type { Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { endOfDay, startOfDay } from '../calendar/chinaDate';
import { BLANK_OBLIGATION } from '../duty/blank';
import { keepAsJudged } from '../duty/judge';
import type { Obligation } from '../duty/obligation';
import { occasionObligations } from './occasionDuties';
import { oneOffObligations } from './oneOffDuties';
import { paymentObligations } from './paymentDuties';
import { recurringObligations } from './recurring';
import { standingRules } from './standingRules';
import { type Contract, clauseLabelOf, termsOf, versionOf } from './state';

/**
 * What both sides owe each other by the contract itself: payments, one-off and recurring duties, what an occasion
 * brought, standing promises. The duties of a fault belong to the fault. Recurring ones are there up to the period that
 * runs at `nowMs`. What was judged stands as it was judged, whatever the terms say now.
 */
export function obligationsOf(contract: Contract, calendar: Calendar, nowMs: EpochMs): Obligation[] {
	const derived = derivedObligations(contract, calendar, nowMs);
	const here = new Set(derived.map((one) => one.key));
	const gone = contract.verdicts.filter((verdict) => !here.has(verdict.key) && verdict.verdict !== 'open');
	return keepAsJudged([...derived, ...judgedBefore(contract, gone, calendar, nowMs)], contract.verdicts);
}

/** The same by the terms and the calendar of today alone, as if nothing had been judged. */
export function derivedObligations(contract: Contract, calendar: Calendar, nowMs: EpochMs): Obligation[] {
	const terms = termsOf(contract);
	return [
		...paymentObligations(contract, terms, calendar),
		...oneOffObligations(contract, terms, calendar),
		...recurringObligations(contract, terms, nowMs),
		...occasionObligations(contract, calendar),
		...standingObligations(terms),
	].flatMap((obligation) => afterEnd(contract, withWaiver(contract, obligation)));
}

/** Duties that a supplement took away after they were judged: read in the version they were judged by. */
function judgedBefore(
	contract: Contract,
	gone: Contract['verdicts'],
	calendar: Calendar,
	nowMs: EpochMs,
): Obligation[] {
	const numbers = [...new Set(gone.map((verdict) => verdict.termsVersion))];
	const keys = new Map(gone.map((verdict) => [verdict.key, verdict.termsVersion]));
	return numbers.flatMap((number) => {
		const then = { ...contract, versionInForce: versionOf(contract, number).version };
		return derivedObligations(then, calendar, nowMs).filter((one) => keys.get(one.key) === number);
	});
}

function withWaiver(contract: Contract, obligation: Obligation): Obligation {
	const waiver = contract.waivers[obligation.key];
	return waiver && obligation.settledAtMs === null ? { ...obligation, waivedAtMs: waiver.occurredAtMs } : obligation;
}

/**
 * After the end nothing new begins, and what has no time any more is over. What was due by then, or counts from the end
 * itself (the handover), is still owed; ended by consent, only money is.
 */
function afterEnd(contract: Contract, obligation: Obligation): Obligation[] {
	const { ending } = contract;
	if (!ending || obligation.kind === 'standing') return [obligation];
	const endMs = endOfDay(ending.on);
	const { startedAtMs, dueAtMs, settledAtMs, waivedAtMs, kind } = obligation;
	const countsFromEnd = startedAtMs !== null && startedAtMs >= startOfDay(ending.on) && ending.how !== 'consent';
	if (startedAtMs === null || (startedAtMs >= endMs && !countsFromEnd)) return [];
	if (settledAtMs !== null || waivedAtMs !== null || kind === 'payment' || countsFromEnd) return [obligation];
	const over = dueAtMs === null || (ending.how === 'consent' && dueAtMs > endMs);
	return [over ? { ...obligation, waivedAtMs: endMs } : obligation];
}

function standingObligations(terms: Terms): Obligation[] {
	return standingRules(terms).map(({ id, owner, title, note, clauseId }) => ({
		...BLANK_OBLIGATION,
		...{ key: `standing:${id}`, owner, kind: 'standing', title, period: note },
		...{ clauseId, clauseLabel: clauseLabelOf(terms, clauseId) },
		startedAtMs: startOfDay(terms.period.from),
	}));
}
