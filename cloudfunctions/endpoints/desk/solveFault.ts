import { decideSolve } from '../../domain/fault/decide';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { changeFaultAsStaff } from '../fault/changeFault';
import { solvedMessages } from '../fault/messages';

export const solveFault = handle('desk.solveFault', ({ faultId, text, requestId }, call) =>
	changeFaultAsStaff(faultId, call, {
		fact: requestFact('desk.solveFault', call.person.openid, requestId),
		decide: (fault) => decideSolve(fault, text, call),
		messages: (fault) => solvedMessages(fault, call.calendar),
	}),
);
