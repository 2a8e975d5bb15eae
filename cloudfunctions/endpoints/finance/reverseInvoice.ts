import { decideReverseInvoice } from '../../domain/money/decideInvoice';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { contracts } from '../../store/kinds';
import { findReadyUploads } from '../../store/uploads';
import { getContract } from '../access';
import { change } from '../change';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';
import { reversalMessages } from './invoiceMessages';
import { claimInvoice } from './issueInvoice';

export const reverseInvoice = handle('finance.reverseInvoice', async (input, call) => {
	const { contractId, requestId, ...reversal } = input;
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const contract = await getContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const files = await findReadyUploads(call.person.openid, 'invoiceFile', reversal.uploadIds);
	if (isRefused(files)) return files;
	const people = await readPeople(contract.companyId);
	const reversed = await change(contracts, contractId, call, {
		fact: requestFact('finance.reverseInvoice', call.person.openid, requestId),
		sees: () => true,
		decide: (state) => decideReverseInvoice(state, reversal, call),
		also: (tx) => claimInvoice(tx, reversal.redNumber, reversal.uploadIds, `redInvoice:${reversal.invoiceId}`),
		messages: (state) => reversalMessages(state, reversal.invoiceId, people),
	});
	return isRefused(reversed) ? reversed : {};
});
