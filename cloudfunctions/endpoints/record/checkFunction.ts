import { decideCheckFunction } from '../../domain/contract/decideFunction';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';

export const checkFunction = handle('record.checkFunction', ({ contractId, requestId, ...check }, call) =>
	commandByStaff(call, {
		contractId,
		request: ['record.checkFunction', requestId],
		decide: (contract) => decideCheckFunction(contract, check, call),
	}),
);
