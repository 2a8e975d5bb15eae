import { handle } from '../../door/open';
import { assertCommand } from '../claims';
import { commandByContact } from '../contractCommand';

export const assertClaim = handle('contract.assertClaim', async (input, call) =>
	commandByContact(call, 'pay', { ...(await assertCommand(input, call)), text: input.reason }),
);
