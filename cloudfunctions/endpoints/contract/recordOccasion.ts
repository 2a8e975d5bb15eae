import { decideTellOccasion } from '../../domain/contract/decideOccasion';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';
import { occasionMessages } from '../record/messages';

export const tellOccasion = handle('contract.recordOccasion', ({ contractId, requestId, forDay, ...told }, call) => {
	const occasionId = call.newId();
	return commandByContact(call, 'report', {
		contractId,
		request: ['contract.recordOccasion', requestId],
		text: told.note,
		decide: (contract) => decideTellOccasion(contract, { ...told, forDay: forDay ?? null, occasionId }, call),
		tells: (contract, people) => occasionMessages(contract, occasionId, people, call),
	});
});
