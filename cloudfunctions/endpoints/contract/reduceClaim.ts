import { handle } from '../../door/open';
import { reduceCommand } from '../claims';
import { commandByContact } from '../contractCommand';

export const reduceClaim = handle('contract.reduceClaim', (input, call) =>
	commandByContact(call, 'pay', { ...reduceCommand(input, call), text: input.reason }),
);
