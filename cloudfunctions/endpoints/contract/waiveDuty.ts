import { decideWaive } from '../../domain/contract/decideDuty';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership } from '../access';
import { commandByContact, findContractDuty } from '../contractCommand';

export const waiveDuty = handle('contract.waiveDuty', async ({ dutyId, reason, requestId }, call) => {
	const duty = await findContractDuty(dutyId, (companyId) => findMembership(call.person, companyId) !== null);
	if (isRefused(duty)) return duty;
	return commandByContact(call, 'pay', {
		contractId: duty.contractId,
		request: ['contract.waiveDuty', requestId],
		text: reason,
		decide: (contract) => decideWaive(contract, { key: duty.key, reason }, call.calendar, call),
	});
});
