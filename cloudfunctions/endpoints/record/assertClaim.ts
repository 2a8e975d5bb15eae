import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { assertCommand } from '../claims';
import { commandByStaff } from '../contractCommand';
import { hasRole } from '../roles';

export const assertClaim = handle('record.assertClaim', async (input, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	return commandByStaff(call, await assertCommand(input, call));
});
