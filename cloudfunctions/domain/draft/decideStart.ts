import type { DraftTerms } from '../../../types/terms';
import { type Contract, isInForce } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import type { DraftEvent, TemplateValue } from './events';

interface StartContract {
	id: string;
	company: { id: string; name: string };
	terms: DraftTerms;
	/** Null where the terms come from no template. */
	values: TemplateValue[] | null;
}

/** Begins the draft of a contract. */
export function decideStart(command: StartContract, { nowMs }: DecisionContext): Fact<DraftEvent>[] {
	const { id, company, terms, values } = command;
	return [
		{
			...{ type: 'draftStarted', id, companyId: company.id, companyName: company.name },
			...{ supplement: null, terms, values, holdsFrom: null, occurredAtMs: nowMs },
		},
	];
}

interface StartSupplement {
	id: string;
	title: string;
	/** A draft of a supplement that is still open. */
	openDraftId: string | null;
}

/**
 * Begins a supplement with the terms signed last. CONTRACT_NOT_ACTIVE where there is nothing left to change,
 * SUPPLEMENT_OPEN as long as another one is in preparation.
 */
export function decideStartSupplement(
	contract: Contract,
	{ id, title, openDraftId }: StartSupplement,
	{ nowMs }: DecisionContext,
): Fact<DraftEvent>[] | Refused<'CONTRACT_NOT_ACTIVE' | 'SUPPLEMENT_OPEN'> {
	const base = contract.versions.at(-1);
	if (!base || !isInForce(contract)) return refuse('CONTRACT_NOT_ACTIVE');
	if (openDraftId !== null) return refuse('SUPPLEMENT_OPEN');
	const { id: contractId, companyId, companyName } = contract;
	return [
		{
			...{ type: 'draftStarted', id, companyId, companyName, terms: base.terms, values: null, holdsFrom: null },
			...{ supplement: { contractId, baseVersion: base.version, title }, occurredAtMs: nowMs },
		},
	];
}
