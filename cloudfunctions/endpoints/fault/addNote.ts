import { decideAddNote } from '../../domain/fault/decide';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { checkText } from '../../wechat/contentCheck';
import { changeOwnFault } from './changeFault';

export const addNote = handle('fault.addNote', async ({ faultId, text, requestId }, call) => {
	if (!(await checkText(call.person.openid, text))) return refuse('CONTENT_REFUSED');
	return changeOwnFault(faultId, call, {
		fact: requestFact('fault.addNote', call.person.openid, requestId),
		decide: (fault) => decideAddNote(fault, text, call),
	});
});
