import { decideProposeEnd } from '../../domain/contract/decideEnd';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getContract } from '../access';
import { commandByStaff } from '../contractCommand';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';
import { endMessages } from './messages';

export const proposeEnd = handle('record.proposeEnd', async ({ contractId, requestId, ...proposal }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const before = await getContract(call.person, contractId);
	if (isRefused(before)) return before;
	const people = await readPeople(before.companyId);
	const proposalId = call.newId();
	return commandByStaff(call, {
		contractId,
		request: ['record.proposeEnd', requestId],
		decide: (contract) => decideProposeEnd(contract, { ...proposal, proposalId }, call),
		messages: (contract) => endMessages(contract, proposalId, 'proposed', people),
	});
});
