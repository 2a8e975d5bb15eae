import { decideReopen } from '../../domain/fault/decide';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { checkText } from '../../wechat/contentCheck';
import { changeOwnFault } from './changeFault';
import { reopenedMessages } from './messages';

export const reopenFault = handle('fault.reopen', async ({ faultId, reason, requestId }, call) => {
	if (!(await checkText(call.person.openid, reason))) return refuse('CONTENT_REFUSED');
	return changeOwnFault(faultId, call, {
		fact: requestFact('fault.reopen', call.person.openid, requestId),
		decide: (fault) => decideReopen(fault, reason, call),
		messages: reopenedMessages,
	});
});
