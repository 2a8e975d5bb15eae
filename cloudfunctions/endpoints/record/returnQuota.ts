import { decideReturnQuota } from '../../domain/contract/decideQuota';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';

export const returnQuota = handle('record.returnQuota', ({ contractId, requestId, ...entry }, call) =>
	commandByStaff(call, {
		contractId,
		request: ['record.returnQuota', requestId],
		decide: (contract) => decideReturnQuota(contract, { ...entry, entryId: call.newId() }, call),
	}),
);
