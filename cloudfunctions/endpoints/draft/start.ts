import { isRefused, refuse } from '../../domain/refusal';
import { fillTemplate } from '../../domain/template';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { readAgency } from '../people/getAgency';
import { hasRole } from '../roles';
import { beginDraft } from './begin';
import { partiesOf } from './parties';

export const startDraft = handle('draft.start', async ({ companyId, kind, values, requestId }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const agency = await readAgency();
	const fact = requestFact('draft.start', call.person.openid, requestId);
	return beginDraft<'TEMPLATE_VALUE_INVALID'>({ fact, companyId }, call, (company) => {
		const terms = fillTemplate(kind, values, partiesOf(company, agency));
		return isRefused(terms) ? terms : { terms, values };
	});
});
