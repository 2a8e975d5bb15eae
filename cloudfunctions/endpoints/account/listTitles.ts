import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { companies } from '../../store/kinds';
import { readState } from '../../store/stream';
import { findMembership } from '../access';
import { titlesOf } from '../titles';

export const listTitles = handle('account.listTitles', async ({ companyId }, { person }) => {
	const membership = findMembership(person, companyId);
	const company = membership && (await readState(companies, companyId));
	return company ? titlesOf(company, membership.rights.includes('pay')) : refuse('NOT_FOUND');
});
