import { decideArrive } from '../../domain/fault/decide';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { changeFaultAsStaff } from '../fault/changeFault';

export const arriveOnSite = handle('desk.arriveOnSite', ({ faultId, occurredAtMs, requestId }, call) =>
	changeFaultAsStaff(faultId, call, {
		fact: requestFact('desk.arriveOnSite', call.person.openid, requestId),
		decide: (fault) => decideArrive(fault, occurredAtMs, call),
	}),
);
