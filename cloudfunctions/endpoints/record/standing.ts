import { decideStanding } from '../../domain/contract/decideStanding';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';

export const recordStanding = handle('record.standing', ({ contractId, requestId, ...told }, call) =>
	commandByStaff(call, {
		contractId,
		request: ['record.standing', requestId],
		decide: (contract) => decideStanding(contract, { ...told, recordId: call.newId() }, call),
	}),
);
