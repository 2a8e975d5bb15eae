import { decideUseQuota } from '../../domain/contract/decideQuota';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';

export const spendQuota = handle('record.useQuota', ({ contractId, requestId, ...entry }, call) =>
	commandByStaff(call, {
		contractId,
		request: ['record.useQuota', requestId],
		decide: (contract) => decideUseQuota(contract, { ...entry, entryId: call.newId() }, call),
	}),
);
