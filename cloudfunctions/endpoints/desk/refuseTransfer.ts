import { decideRefuseTransfer } from '../../domain/money/transfer';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { contracts } from '../../store/kinds';
import { change } from '../change';
import { refusalMessages } from '../pay/messages';
import { hasRole } from '../roles';

export const refuseTransfer = handle('desk.refuseTransfer', async ({ contractId, transferId, reason }, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const refused = await change(contracts, contractId, call, {
		sees: () => true,
		decide: (state) => decideRefuseTransfer(state, { transferId, reason }, call),
		messages: (state) => refusalMessages(state, transferId, call.nowMs),
	});
	return isRefused(refused) ? refused : {};
});
