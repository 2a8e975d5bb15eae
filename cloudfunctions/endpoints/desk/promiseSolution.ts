import { decidePromise } from '../../domain/fault/decide';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { changeFaultAsStaff } from '../fault/changeFault';

export const promiseSolution = handle('desk.promiseSolution', ({ faultId, promisedAtMs, text, requestId }, call) =>
	changeFaultAsStaff(faultId, call, {
		fact: requestFact('desk.promiseSolution', call.person.openid, requestId),
		decide: (fault) => decidePromise(fault, { promisedAtMs, text }, call),
	}),
);
