import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { checkText } from '../../wechat/contentCheck';
import { findMembership, inNameOf } from '../access';
import { saveTitle } from '../titles';

export const saveOwnTitle = handle('account.saveTitle', async (input, call) => {
	const { companyId, buyerName, address, bankName } = input;
	const membership = findMembership(call.person, companyId);
	if (!membership) return refuse('NOT_FOUND');
	if (!membership.rights.includes('pay')) return refuse('NOT_ALLOWED');
	const written = [buyerName, address, bankName].filter(Boolean).join('\n');
	if (!(await checkText(call.person.openid, written))) return refuse('CONTENT_REFUSED');
	return saveTitle(inNameOf(call, membership), 'account.saveTitle', input, (id) => id === companyId);
});
