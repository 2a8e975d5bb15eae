import { decideProposeRenewal } from '../../domain/contract/decideEnd';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';
import { renewalMessages } from '../record/messages';

export const proposeRenewal = handle('contract.proposeRenewal', ({ contractId, note, requestId }, call) =>
	commandByContact(call, 'pay', {
		contractId,
		request: ['contract.proposeRenewal', requestId],
		text: note,
		decide: (contract) => decideProposeRenewal(contract, note, call),
		tells: renewalMessages,
	}),
);
