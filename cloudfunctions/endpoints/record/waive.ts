import { decideWaive } from '../../domain/contract/decideDuty';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { commandByStaff, findContractDuty } from '../contractCommand';

export const waiveDuty = handle('record.waive', async ({ dutyId, reason, requestId }, call) => {
	const duty = await findContractDuty(dutyId, () => true);
	if (isRefused(duty)) return duty;
	return commandByStaff(call, {
		contractId: duty.contractId,
		request: ['record.waive', requestId],
		decide: (contract) => decideWaive(contract, { key: duty.key, reason }, call.calendar, call),
	});
});
