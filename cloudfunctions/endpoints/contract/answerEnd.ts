import { decideAnswerEnd } from '../../domain/contract/decideEnd';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';

export const answerEnd = handle('contract.answerEnd', ({ contractId, ...answer }, call) =>
	commandByContact(call, 'pay', {
		contractId,
		decide: (contract) => decideAnswerEnd(contract, answer, call),
	}),
);
