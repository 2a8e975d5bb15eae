import { decideSettleTask } from '../../domain/reconciliation/decide';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { billDays } from '../../store/kinds';
import { change } from '../change';
import { hasRole } from '../roles';

export const settleTask = handle('reconcile.settleTask', async ({ day, taskId, reason, requestId }, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const settled = await change(billDays, day, call, {
		fact: requestFact('reconcile.settleTask', call.person.openid, requestId),
		sees: () => true,
		decide: (state) => decideSettleTask(state, { taskId, how: 'explained', reason }, call),
	});
	return isRefused(settled) ? settled : {};
});
