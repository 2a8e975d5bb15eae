import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { giveUpCommand } from '../claims';
import { commandByStaff } from '../contractCommand';
import { hasRole } from '../roles';

export const giveUpClaim = handle('record.giveUpClaim', async (input, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	return commandByStaff(call, giveUpCommand(input, call));
});
