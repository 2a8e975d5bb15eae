import { decideProposeEnd } from '../../domain/contract/decideEnd';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';
import { endMessages } from '../record/messages';

export const proposeEnd = handle('contract.proposeEnd', ({ contractId, requestId, ...proposal }, call) => {
	const proposalId = call.newId();
	return commandByContact(call, 'pay', {
		contractId,
		request: ['contract.proposeEnd', requestId],
		text: proposal.reason,
		decide: (contract) => decideProposeEnd(contract, { ...proposal, proposalId }, call),
		tells: (contract, people) => endMessages(contract, proposalId, 'proposed', people),
	});
});
