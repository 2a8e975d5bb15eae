import { decideStanding } from '../../domain/contract/decideStanding';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';

/** A consent commits the company, so whoever may pay gives it. */
export const recordStanding = handle('contract.recordStanding', ({ contractId, requestId, ...told }, call) =>
	commandByContact(call, 'pay', {
		contractId,
		request: ['contract.recordStanding', requestId],
		text: told.note,
		decide: (contract) => decideStanding(contract, { ...told, recordId: call.newId() }, call),
	}),
);
