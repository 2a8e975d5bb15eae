import { decideAcknowledge } from '../../domain/draft/decideChange';
import { handle } from '../../door/open';
import { commandDraft } from './command';

export const acknowledgeCheck = handle('draft.acknowledge', ({ draftId, checkKey: key, note }, call) =>
	commandDraft(draftId, call, (draft, context) => decideAcknowledge(draft, { key, note }, context)),
);
