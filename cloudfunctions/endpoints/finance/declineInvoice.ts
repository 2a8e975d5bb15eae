import { decideDeclineInvoice } from '../../domain/money/decideInvoiceAsk';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';
import { hasRole } from '../roles';

export const declineInvoice = handle('finance.declineInvoice', async ({ contractId, requestId, ...declined }, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	return commandByStaff(call, {
		contractId,
		request: ['finance.declineInvoice', requestId],
		decide: (contract) => decideDeclineInvoice(contract, declined, call),
	});
});
