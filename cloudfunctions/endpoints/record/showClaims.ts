import { decideShowClaims } from '../../domain/contract/decideClaim';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { commandByStaff } from '../contractCommand';
import { hasRole } from '../roles';

export const showClaims = handle('record.showClaims', async ({ contractId, visible }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	return commandByStaff<never>(call, { contractId, decide: (contract) => decideShowClaims(contract, visible, call) });
});
