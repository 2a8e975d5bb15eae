import { decideFill } from '../../domain/draft/decideChange';
import type { Company } from '../../domain/people/company';
import { isRefused, refuse } from '../../domain/refusal';
import { fillTemplate } from '../../domain/template';
import { handle } from '../../door/open';
import { companies } from '../../store/kinds';
import { readState } from '../../store/stream';
import { readAgency } from '../people/getAgency';
import { hasRole } from '../roles';
import { commandDraft } from './command';
import { partiesOf } from './parties';
import { findDraft } from './read';

export const fillDraft = handle('draft.fill', async ({ draftId, revision, values }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const found = await findDraft(draftId);
	const company = found && (await readState<Company>(companies, found.draft.companyId));
	if (!company) return refuse('NOT_FOUND');
	const parties = partiesOf(company, await readAgency());
	return commandDraft(draftId, call, (draft, context) => {
		const terms = fillTemplate(draft.terms.kind, values, parties);
		return isRefused(terms) ? terms : decideFill(draft, { revision, values, terms }, context);
	});
});
