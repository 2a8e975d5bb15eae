import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { startOfDay } from '../calendar/chinaDate';
import { judge } from '../duty/judge';
import type { Actor, Fact } from '../event';
import { correctClaims } from '../money/correctClaims';
import { nextBoundary } from './boundaries';
import type { ContractEvent } from './events';
import { evolveContract } from './evolve';
import { judgeableObligations } from './obligations';
import { type Contract, currentVersion } from './state';

const TIME: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };
/** A clock that stood for years catches up in one go: ten years of every stage's fee, and the supplements. */
const BOUNDARIES_MAX = 400;

/**
 * What time has done to a contract up to a moment, in the order in which it happened, whenever that is noticed: duties
 * are judged by the terms of their time, then a supplement takes effect, a year of a fee begins, the term ends. What
 * was recorded after the fact corrects what was claimed on it.
 */
export function settleContract(contract: Contract, calendar: Calendar, nowMs: EpochMs): Fact<ContractEvent>[] {
	const facts: Fact<ContractEvent>[] = [];
	let state = contract;
	const apply = (fact: Fact<ContractEvent>) => {
		facts.push(fact);
		state = evolveContract(state, { number: 0, recordedAtMs: nowMs, actor: TIME, event: fact });
	};
	for (let count = 0; count < BOUNDARIES_MAX; count++) {
		const boundary = nextBoundary(state);
		if (!boundary || boundary.atMs > nowMs) break;
		for (const verdict of verdictsAt(state, calendar, boundary.atMs)) apply(verdict);
		apply(boundary.fact);
	}
	for (const verdict of verdictsAt(state, calendar, nowMs)) apply(verdict);
	for (const correction of correctClaims(state, calendar, nowMs)) apply(correction);
	return facts;
}

function verdictsAt(contract: Contract, calendar: Calendar, nowMs: EpochMs): Fact<ContractEvent>[] {
	const { version, holdsFrom } = currentVersion(contract);
	const corrected = contract.evidence.filter((one) => one.before.length > 0).map((one) => one.recordedAtMs);
	const reversed = contract.invoices.flatMap(({ reversal }) => (reversal ? [reversal.atMs] : []));
	const by = {
		...{ termsVersion: version, calendarVersion: calendar.version, termsHoldFromMs: startOfDay(holdsFrom) },
		correctedAtMs: corrected.length > 0 ? Math.max(...corrected) : undefined,
		reversedAtMs: reversed.length > 0 ? Math.max(...reversed) : undefined,
	};
	return judge(judgeableObligations(contract, calendar, nowMs), contract.verdicts, by, nowMs);
}
