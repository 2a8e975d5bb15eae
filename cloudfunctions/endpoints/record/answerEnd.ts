import { decideAnswerEnd } from '../../domain/contract/decideEnd';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getContract } from '../access';
import { commandByStaff } from '../contractCommand';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';
import { endMessages } from './messages';

export const answerEnd = handle('record.answerEnd', async ({ contractId, ...answer }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const before = await getContract(call.person, contractId);
	if (isRefused(before)) return before;
	const people = await readPeople(before.companyId);
	const step = answer.agreed ? 'agreed' : 'declined';
	return commandByStaff(call, {
		contractId,
		decide: (contract) => decideAnswerEnd(contract, answer, call),
		messages: (contract) => endMessages(contract, answer.proposalId, step, people),
	});
});
