import { decideDelay } from '../../domain/contract/decideDuty';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { commandByStaff, findContractDuty } from '../contractCommand';

export const recordDelay = handle('record.delay', async ({ dutyId, requestId, ...delay }, call) => {
	const duty = await findContractDuty(dutyId, () => true);
	if (isRefused(duty)) return duty;
	return commandByStaff(call, {
		contractId: duty.contractId,
		request: ['record.delay', requestId],
		decide: (contract) => decideDelay(contract, { key: duty.key, ...delay }, call.calendar, call),
	});
});
