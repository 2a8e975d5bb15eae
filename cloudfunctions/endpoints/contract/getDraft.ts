import { draftCardOf } from '../../domain/draft/project';
import type { Draft, DraftStep } from '../../domain/draft/state';
import { isRefused } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { handle } from '../../door/open';
import { drafts } from '../../store/kinds';
import { readState } from '../../store/stream';
import { findMembership, hidden } from '../access';
import { parameterViews, STEPS_SHOWN } from '../draft/view';

/** What the client is told of the way of a draft; the rest is the staff's own work. */
const TOLD: readonly DraftStep['kind'][] = ['sent', 'objected', 'takenBack', 'activated'];

export const getSentDraft = handle('contract.getDraft', async ({ draftId }, { person }) => {
	const draft = await getShownDraft(person, draftId);
	if (isRefused(draft)) return draft;
	const { terms, holdsFrom, steps } = draft;
	const { customer, agency } = terms.parties;
	return {
		...{ card: draftCardOf(draft), holdsFrom },
		parties: [
			{ side: 'customer' as const, label: customer.label, name: customer.name },
			{ side: 'agency' as const, label: agency.label, name: agency.name },
		],
		clauses: terms.clauses,
		parameters: parameterViews(terms),
		steps: steps.filter(({ kind }) => TOLD.includes(kind)).slice(-STEPS_SHOWN),
	};
});

/** A draft that waits for the client, or became a contract. Before it is sent nobody of theirs learns that it exists. */
async function getShownDraft(person: CallContext['person'], draftId: string) {
	const draft = await readState<Draft>(drafts, draftId);
	const shown = draft?.status === 'sent' || draft?.status === 'activated';
	return hidden(shown ? draft : null, (companyId) => findMembership(person, companyId) !== null);
}
