import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership, inNameOf } from '../access';
import { removeTitle } from '../titles';

export const removeOwnTitle = handle('account.removeTitle', async (input, call) => {
	const membership = findMembership(call.person, input.companyId);
	if (!membership) return refuse('NOT_FOUND');
	if (!membership.rights.includes('pay')) return refuse('NOT_ALLOWED');
	return removeTitle(inNameOf(call, membership), input, (id) => id === input.companyId);
});
