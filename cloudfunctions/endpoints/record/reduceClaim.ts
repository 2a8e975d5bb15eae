import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { reduceCommand } from '../claims';
import { commandByStaff } from '../contractCommand';
import { hasRole } from '../roles';

export const reduceClaim = handle('record.reduceClaim', async (input, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	return commandByStaff(call, reduceCommand(input, call));
});
