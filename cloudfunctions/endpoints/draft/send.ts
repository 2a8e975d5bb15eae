import { decideSend } from '../../domain/draft/decideSend';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';
import { commandDraft } from './command';
import { sentMessages } from './messages';
import { findDraft } from './read';

export const sendDraft = handle('draft.send', async ({ draftId, revision }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const found = await findDraft(draftId);
	if (!found) return refuse('NOT_FOUND');
	const people = await readPeople(found.draft.companyId);
	return commandDraft(
		draftId,
		call,
		(draft, context) => decideSend(draft, { revision }, context),
		(draft) => sentMessages(draft, people),
	);
});
