import { handle } from '../../door/open';
import { giveUpCommand } from '../claims';
import { commandByContact } from '../contractCommand';

export const giveUpClaim = handle('contract.giveUpClaim', (input, call) =>
	commandByContact(call, 'pay', { ...giveUpCommand(input, call), text: input.reason }),
);
