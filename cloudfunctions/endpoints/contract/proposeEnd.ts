import { decideProposeEnd } from '../../domain/contract/decideEnd';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';

export const proposeEnd = handle('contract.proposeEnd', ({ contractId, requestId, ...proposal }, call) =>
	commandByContact(call, 'pay', {
		contractId,
		request: ['contract.proposeEnd', requestId],
		decide: (contract) => decideProposeEnd(contract, { ...proposal, proposalId: call.newId() }, call),
	}),
);
