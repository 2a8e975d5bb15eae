import type { OutputOf } from '../../../types/endpoints';
import type { RefusalCode } from '../../../types/refusals';
import type { DraftEvent } from '../../domain/draft/events';
import type { DraftContext } from '../../domain/draft/findings';
import type { Draft } from '../../domain/draft/state';
import type { Fact } from '../../domain/event';
import { isRefused, type Refused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { drafts } from '../../store/kinds';
import type { Message } from '../../store/outbox';
import { change } from '../change';
import { readAgency } from '../people/getAgency';
import { hasRole } from '../roles';
import { findBase, findDraft } from './read';
import { draftView } from './view';

/**
 * One verb on a draft by an administrator; gives the draft as it stands then. What was paid of a supplement's contract
 * is read before: who activates it reads it once more.
 */
export async function commandDraft<Code extends RefusalCode>(
	draftId: string,
	call: CallContext,
	decide: (draft: Draft, context: DraftContext) => Fact<DraftEvent>[] | Refused<Code>,
	messages?: (draft: Draft) => Message[],
): Promise<OutputOf<'draft.get'> | Refused<Code | 'NOT_ALLOWED' | 'NOT_FOUND'>> {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const found = await findDraft(draftId);
	if (!found) return refuse('NOT_FOUND');
	const { contract } = found;
	const draft = await change(drafts, draftId, call, {
		sees: () => true,
		decide: (state) => decide(state, { ...call, contract }),
		messages,
	});
	if (isRefused(draft)) return draft as Refused<Code | 'NOT_FOUND'>;
	return draftView({ draft, contract: contract ?? (await findBase(draft)) }, await readAgency(), call.nowMs);
}
