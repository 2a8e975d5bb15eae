import { decideChange } from '../../domain/draft/decideChange';
import { handle } from '../../door/open';
import { commandDraft } from './command';

export const changeDraft = handle('draft.change', ({ draftId, ...changed }, call) =>
	commandDraft(draftId, call, (draft, context) => decideChange(draft, changed, context)),
);
