import { decideConfirmTransfer } from '../../domain/money/transfer';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { contracts } from '../../store/kinds';
import { getContract } from '../access';
import { change } from '../change';
import { paymentMessages } from '../pay/messages';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';

export const confirmTransfer = handle('desk.confirmTransfer', async ({ contractId, ...confirmed }, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const contract = await getContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const people = await readPeople(contract.companyId);
	const paymentId = call.newId();
	const booked = await change(contracts, contractId, call, {
		sees: () => true,
		decide: (state) => decideConfirmTransfer(state, { ...confirmed, paymentId }, call),
		messages: (state) => paymentMessages(state, paymentId, people),
	});
	return isRefused(booked) ? booked : { paymentId };
});
