import { decideObject } from '../../domain/draft/decideSend';
import type { Draft } from '../../domain/draft/state';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { drafts } from '../../store/kinds';
import { readState } from '../../store/stream';
import { checkText } from '../../wechat/contentCheck';
import { findMembership, inNameOf } from '../access';
import { change } from '../change';
import { objectedMessages } from '../draft/messages';
import { readPeople } from '../recipients';

export const objectToDraft = handle('contract.objectToDraft', async ({ draftId, text }, call) => {
	const draft = await readState<Draft>(drafts, draftId);
	const membership = draft && findMembership(call.person, draft.companyId);
	if (!membership) return refuse('NOT_FOUND');
	if (!(await checkText(call.person.openid, text))) return refuse('CONTENT_REFUSED');
	const people = await readPeople(draft.companyId);
	const objected = await change(drafts, draftId, inNameOf(call, membership), {
		sees: wasSent,
		decide: (state) => decideObject(state, { text }, call),
		messages: (state) => objectedMessages(state, people),
	});
	return isRefused(objected) ? objected : {};
});

/** What was never sent does not exist for the client. */
const wasSent = ({ steps }: Draft): boolean => steps.some(({ kind }) => kind === 'sent');
