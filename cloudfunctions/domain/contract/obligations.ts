import type { Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { endOfDay, startOfDay } from '../calendar/chinaDate';
import { obligation } from '../duty/blank';
import { keepAsJudged } from '../duty/judge';
import { type Obligation, verdictsInForce } from '../duty/obligation';
import { hasService, serviceEndOf } from './end';
import { occasionObligations } from './occasionDuties';
import { oneOffObligations } from './oneOffDuties';
import { paymentObligations } from './paymentDuties';
import { recurringObligations } from './recurring';
import { standingRules } from './standingRules';
import { type Contract, clauseLabelOf, currentVersion, termsOf, versionOf } from './state';

/**
 * What both sides owe each other by the contract itself: payments, one-off and recurring duties, what an occasion
 * brought, standing promises. The duties of a fault belong to the fault. Recurring ones are there up to the period that
 * runs at `nowMs`. What was judged stands as it was judged, whatever the terms say now; money that is still unpaid is
 * what they say now.
 */
export function obligationsOf(contract: Contract, calendar: Calendar, nowMs: EpochMs): Obligation[] {
	const derived = derivedObligations(contract, calendar, nowMs);
	const then = asJudgedThen(contract, calendar, nowMs);
	const read = withJudged(derived, then, (now, before) =>
		now.kind === 'payment' && now.settledAtMs === null && before.settledAtMs === null ? now : before,
	);
	return keepAsJudged(read, contract.verdicts);
}

/**
 * What verdicts are given on: each duty by the terms in force, a judged one by those it was judged by – unless the
 * terms in force reach back to before it was due.
 */
export function judgeableObligations(contract: Contract, calendar: Calendar, nowMs: EpochMs): Obligation[] {
	const derived = derivedObligations(contract, calendar, nowMs);
	const then = asJudgedThen(contract, calendar, nowMs);
	if (then.size === 0) return derived;
	const inForce = verdictsInForce(contract.verdicts);
	const holdsFromMs = startOfDay(currentVersion(contract).holdsFrom);
	return withJudged(derived, then, (now, before) =>
		holdsFromMs < (inForce.get(now.key)?.dueAtMs ?? 0) ? now : before,
	);
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
	].flatMap((obligation) => afterEnd(contract, withWaiver(contract, obligation), nowMs));
}

/** Duties that were judged by other terms than those in force, as these terms have them; some are in them alone. */
function asJudgedThen(contract: Contract, calendar: Calendar, nowMs: EpochMs): Map<string, Obligation> {
	const before = new Map<string, number>();
	if (contract.versionInForce > 1)
		for (const { key, verdict, termsVersion } of verdictsInForce(contract.verdicts).values())
			if (verdict !== 'open' && termsVersion !== contract.versionInForce) before.set(key, termsVersion);
	const then = new Map<string, Obligation>();
	for (const number of new Set(before.values())) {
		const version = { ...contract, versionInForce: versionOf(contract, number).version };
		for (const obligation of derivedObligations(version, calendar, nowMs))
			if (before.get(obligation.key) === number) then.set(obligation.key, obligation);
	}
	return then;
}

function withJudged(
	derived: Obligation[],
	then: ReadonlyMap<string, Obligation>,
	choose: (now: Obligation, before: Obligation) => Obligation,
): Obligation[] {
	if (then.size === 0) return derived;
	const here = new Set(derived.map((one) => one.key));
	const read = derived.map((now) => {
		const before = then.get(now.key);
		return before ? choose(now, before) : now;
	});
	return [...read, ...[...then.values()].filter((one) => !here.has(one.key))];
}

function withWaiver(contract: Contract, obligation: Obligation): Obligation {
	const waiver = contract.waivers[obligation.key];
	return waiver && obligation.settledAtMs === null ? { ...obligation, waivedAtMs: waiver.occurredAtMs } : obligation;
}

/**
 * After the end nothing new begins, but in the time of service that goes on; and what has no time any more is over. What
 * was due by then, or counts from the end itself (the handover), is still owed, and so is money; ended by consent, only
 * money is. A month or quarter that an end cut short unannounced is over, too.
 */
function afterEnd(contract: Contract, obligation: Obligation, nowMs: EpochMs): Obligation[] {
	const { ending } = contract;
	if (!ending) return [obligation];
	if (obligation.kind === 'standing') return isAnswer(obligation) && !hasService(contract, nowMs) ? [] : [obligation];
	const { startedAtMs, dueAtMs, settledAtMs, waivedAtMs, kind } = obligation;
	if (startedAtMs === null) return [];
	if (kind === 'payment' || settledAtMs !== null || waivedAtMs !== null) return [obligation];
	const endMs = endOfDay(ending.on);
	const servedTo = ending.how === 'consent' ? null : serviceEndOf(contract, termsOf(contract));
	const fromEnd = ending.how !== 'consent' && startedAtMs >= startOfDay(ending.on) && startedAtMs < endMs;
	const fromService = servedTo !== null && startedAtMs === startOfDay(servedTo);
	if (fromEnd || fromService) return kind === 'recurring' ? over(obligation, endMs) : [obligation];
	if (startedAtMs >= endMs) return servedTo !== null && startedAtMs < endOfDay(servedTo) ? [obligation] : [];
	const gone = dueAtMs === null || (dueAtMs > endMs && (ending.how === 'consent' || kind === 'recurring'));
	return gone ? over(obligation, endMs) : [obligation];
}

/** A promise to answer what happens ends with the service; secrecy and ownership stay. */
const isAnswer = ({ key }: Obligation): boolean => /^standing:(?:response|occasion)\./.test(key);

const over = (obligation: Obligation, endMs: EpochMs): Obligation[] => [{ ...obligation, waivedAtMs: endMs }];

function standingObligations(terms: Terms): Obligation[] {
	return standingRules(terms).map(({ id, owner, title, note, clauseId }) =>
		obligation({
			key: `standing:${id}`,
			owner,
			kind: 'standing',
			title,
			period: note,
			clauseId,
			clauseLabel: clauseLabelOf(terms, clauseId),
			startedAtMs: startOfDay(terms.period.from),
		}),
	);
}
