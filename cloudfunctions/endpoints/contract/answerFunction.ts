import { decideAnswerFunction } from '../../domain/contract/decideFunction';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';

export const answerFunction = handle('contract.answerFunction', ({ contractId, requestId, ...answer }, call) =>
	commandByContact(call, 'report', {
		contractId,
		request: ['contract.answerFunction', requestId],
		text: answer.note,
		decide: (contract) => decideAnswerFunction(contract, answer, call),
	}),
);
