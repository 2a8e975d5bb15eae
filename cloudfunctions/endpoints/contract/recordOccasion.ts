import { decideTellOccasion } from '../../domain/contract/decideOccasion';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';

export const tellOccasion = handle('contract.recordOccasion', ({ contractId, requestId, forDay, ...told }, call) =>
	commandByContact(call, 'report', {
		contractId,
		request: ['contract.recordOccasion', requestId],
		decide: (contract) =>
			decideTellOccasion(contract, { ...told, forDay: forDay ?? null, occasionId: call.newId() }, call),
	}),
);
