import { decideTakeBack } from '../../domain/draft/decideSend';
import { handle } from '../../door/open';
import { commandDraft } from './command';

export const takeBackDraft = handle('draft.takeBack', ({ draftId, reason }, call) =>
	commandDraft(draftId, call, (draft, context) => decideTakeBack(draft, { reason }, context)),
);
