import { decideOccasion } from '../../domain/contract/decideOccasion';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';

export const recordOccasion = handle('record.occasion', ({ contractId, requestId, forDay, ...told }, call) =>
	commandByStaff(call, {
		contractId,
		request: ['record.occasion', requestId],
		decide: (contract) => decideOccasion(contract, { ...told, forDay: forDay ?? null, occasionId: call.newId() }, call),
	}),
);
