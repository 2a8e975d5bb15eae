import { decideAnswerEnd } from '../../domain/contract/decideEnd';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';
import { endMessages } from '../record/messages';

export const answerEnd = handle('contract.answerEnd', ({ contractId, ...answer }, call) =>
	commandByContact(call, 'pay', {
		contractId,
		text: answer.note,
		decide: (contract) => decideAnswerEnd(contract, answer, call),
		tells: (contract, people) =>
			endMessages(contract, answer.proposalId, answer.agreed ? 'agreed' : 'declined', people),
	}),
);
