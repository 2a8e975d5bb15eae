import type { DraftCard } from '../../../types/endpoints/draft';
import type { ViewDocument } from '../event';
import { type Draft, isOpen } from './state';

/** The views of a draft: its card, and for a supplement in preparation the mark that its contract has one. */
export function projectDraft(draft: Draft): ViewDocument[] {
	const { id: _id, ...data } = draftCardOf(draft);
	const card = { collection: 'draftCards', id: draft.id, data };
	if (!draft.supplement || !isOpen(draft)) return [card];
	const { contractId } = draft.supplement;
	return [card, { collection: 'openSupplements', id: contractId, data: { draftId: draft.id } }];
}

/** The card of a draft for lists. A supplement is called what its paper is called. */
export function draftCardOf(draft: Draft): DraftCard {
	const { id, companyId, companyName, supplement, activated, status, changedAtMs, terms } = draft;
	const { kind, number } = terms;
	const contractId = supplement?.contractId ?? activated?.contractId ?? null;
	return {
		...{ id, companyId, companyName, contractId, kind, number, status, changedAtMs },
		title: supplement?.title ?? terms.title,
	};
}
