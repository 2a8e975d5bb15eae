import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { hasRole } from '../roles';
import { beginDraft } from './begin';

export const startFromTerms = handle('draft.startFromTerms', async ({ companyId, terms, requestId }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const fact = requestFact('draft.startFromTerms', call.person.openid, requestId);
	return beginDraft({ fact, companyId }, call, () => ({ terms, values: null }));
});
