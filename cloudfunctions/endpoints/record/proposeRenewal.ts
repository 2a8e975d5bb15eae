import { decideProposeRenewal } from '../../domain/contract/decideEnd';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';

export const proposeRenewal = handle('record.proposeRenewal', ({ contractId, note, requestId }, call) =>
	commandByStaff(call, {
		contractId,
		request: ['record.proposeRenewal', requestId],
		decide: (contract) => decideProposeRenewal(contract, note, call),
	}),
);
