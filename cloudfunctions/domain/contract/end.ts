import type { Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs } from '../../../types/units';
import { addDays, addMonths, addYears, chinaDateOf, endOfDay } from '../calendar/chinaDate';
import { verdictsInForce } from '../duty/obligation';
import { evidencedAt } from './evidence';
import { stagesOf } from './stages';
import { type Contract, isInForce, termsOf } from './state';

type After = Pick<NonNullable<Terms['service']>, 'trigger' | 'unit' | 'count'>;

/**
 * The last day of the term: the one the contract names, or the one that an event sets (the acceptance sheet; a year
 * after delivery). Null while that has not happened, or is a blank.
 */
export function termEndOf(contract: Contract, terms: Terms): ChinaDate | null {
	const { to, ends } = terms.period;
	return to ?? (ends ? dayAfter(contract, terms, ends) : null);
}

/** The last day of the service, where the contract sets it apart from its own term; null while it is not known. */
export function serviceEndOf(contract: Contract, terms: Terms): ChinaDate | null {
	return terms.service ? dayAfter(contract, terms, terms.service) : null;
}

/** Whether the contract was in force at a moment: what happened by then can be recorded after its end. */
export const heldAt = (contract: Contract, atMs: EpochMs): boolean =>
	isInForce(contract) || (contract.ending !== null && atMs < endOfDay(contract.ending.on));

/** Whether there is service at a moment: the contract is in force, or its service goes on after its term. */
export function hasService(contract: Contract, atMs: EpochMs): boolean {
	if (heldAt(contract, atMs)) return true;
	const last = contract.ending?.how === 'term' ? serviceEndOf(contract, termsOf(contract)) : null;
	return last !== null && atMs < endOfDay(last);
}

/** Whether faults can be reported now: there is service, and no fee is overdue without which the contract lets it rest. */
export const isServed = (contract: Contract, nowMs: EpochMs): boolean =>
	hasService(contract, nowMs) && !isLapsedUnpaid(contract);

function isLapsedUnpaid(contract: Contract): boolean {
	const terms = termsOf(contract);
	const { lapse } = terms;
	if (!lapse) return false;
	const verdicts = verdictsInForce(contract.verdicts);
	return stagesOf(contract, terms).some(
		({ term, baseId, remainingFen }) =>
			lapse.stageIds.includes(baseId) && remainingFen !== 0 && verdicts.get(`stage:${term.id}`)?.verdict === 'missed',
	);
}

function dayAfter(contract: Contract, terms: Terms, { trigger, unit, count }: After): ChinaDate | null {
	// An end can't be counted from an end.
	if (trigger === 'termEnd' || trigger === 'serviceEnd' || trigger === 'stageOpened') return null;
	const atMs = evidencedAt(contract, terms, trigger, null);
	if (atMs === null || count === null) return null;
	const from = chinaDateOf(atMs);
	if (unit === 'calendarDay') return addDays(from, count);
	return unit === 'month' ? addMonths(from, count) : addYears(from, count);
}
