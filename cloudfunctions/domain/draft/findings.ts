import type { DraftTerms, Terms } from '../../../types/terms';
import type { ChinaDate, Fen } from '../../../types/units';
import { checkTerms } from '../check/checkTerms';
import type { Finding } from '../check/finding';
import { type Contract, versionOf } from '../contract/state';
import type { DecisionContext } from '../event';
import { type Refused, refuse } from '../refusal';
import type { Draft } from './state';

/** What a decision on a draft is given: for a supplement the contract that it belongs to. */
export interface DraftContext extends DecisionContext {
	contract: Contract | null;
}

/** The terms that a supplement began as; null for a contract. */
export function baseTermsOf({ supplement }: Pick<Draft, 'supplement'>, contract: Contract | null): Terms | null {
	return supplement && contract ? versionOf(contract, supplement.baseVersion).terms : null;
}

/**
 * The first day from which a supplement may hold: the signing of its contract, or the day of the supplement before it
 * while that one waits – versions take effect in their order, and it begins with the terms of the one before. Null for
 * a contract.
 */
export function earliestDayOf({ supplement }: Pick<Draft, 'supplement'>, contract: Contract | null): ChinaDate | null {
	if (!supplement || !contract) return null;
	const { version, holdsFrom, terms } = versionOf(contract, supplement.baseVersion);
	return version > contract.versionInForce ? holdsFrom : terms.signedOn;
}

/** What was paid of each stage, surplus left out. */
export function paidByStage(contract: Contract | null): Record<string, Fen> {
	const paid: Record<string, Fen> = {};
	for (const { stageId, amountFen, surplusFen } of contract?.payments ?? [])
		paid[stageId] = (paid[stageId] ?? 0) + amountFen - surplusFen;
	return paid;
}

/** What the checks find now, in the terms of the draft or in `terms` in their place. */
export function findingsOf(
	draft: Pick<Draft, 'terms' | 'holdsFrom' | 'supplement'>,
	{ nowMs, contract }: Pick<DraftContext, 'nowMs' | 'contract'>,
	terms: DraftTerms = draft.terms,
): Finding[] {
	const previous = baseTermsOf(draft, contract);
	return checkTerms(terms, { nowMs, holdsFrom: draft.holdsFrom, paid: paidByStage(contract), previous });
}

/** CHECKS_OPEN as long as an error stands or nobody answered for a warning; says how many of each. */
export function refuseOpen(
	{ acknowledged }: Pick<Draft, 'acknowledged'>,
	findings: readonly Finding[],
): Refused<'CHECKS_OPEN'> | null {
	const answered = new Set(acknowledged.map(({ key }) => key));
	const blocking = findings.filter((one) => one.blocks).length;
	const open = findings.filter((one) => !one.blocks && !answered.has(one.key)).length;
	return blocking + open > 0 ? refuse('CHECKS_OPEN', { blocking, open }) : null;
}
