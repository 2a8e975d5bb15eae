import { decideDrop } from '../../domain/draft/decideSend';
import { handle } from '../../door/open';
import { commandDraft } from './command';

export const dropDraft = handle('draft.drop', ({ draftId, reason }, call) =>
	commandDraft(draftId, call, (draft, context) => decideDrop(draft, { reason }, context)),
);
