import { decideObject } from '../../domain/draft/decideSend';
import type { Draft } from '../../domain/draft/state';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { drafts } from '../../store/kinds';
import { readState } from '../../store/stream';
import { checkText } from '../../wechat/contentCheck';
import { findMembership, inNameOf } from '../access';
import { change } from '../change';

export const objectToDraft = handle('contract.objectToDraft', async ({ draftId, text }, call) => {
	const draft = await readState<Draft>(drafts, draftId);
	const membership = draft && findMembership(call.person, draft.companyId);
	if (!membership) return refuse('NOT_FOUND');
	if (!(await checkText(call.person.openid, text))) return refuse('CONTENT_REFUSED');
	const objected = await change(drafts, draftId, inNameOf(call, membership), {
		sees: wasSent,
		decide: (state) => decideObject(state, { text }, call),
	});
	return isRefused(objected) ? objected : {};
});

/** What was never sent does not exist for the client. */
const wasSent = ({ steps }: Draft): boolean => steps.some(({ kind }) => kind === 'sent');
