import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { readAgency } from '../people/getAgency';
import { findDraft } from './read';
import { draftView } from './view';

export const getDraft = handle('draft.get', async ({ draftId }, { nowMs }) => {
	const found = await findDraft(draftId);
	return found ? draftView(found, await readAgency(), nowMs) : refuse('NOT_FOUND');
});
