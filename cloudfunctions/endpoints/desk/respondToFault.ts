import { decideRespond } from '../../domain/fault/decide';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { changeFaultAsStaff } from '../fault/changeFault';
import { respondedMessages } from '../fault/messages';

export const respondToFault = handle('desk.respondToFault', ({ faultId, text, requestId }, call) =>
	changeFaultAsStaff(faultId, call, {
		fact: requestFact('desk.respondToFault', call.person.openid, requestId),
		decide: (fault) => decideRespond(fault, text, call),
		messages: respondedMessages,
	}),
);
