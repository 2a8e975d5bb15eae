import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { companies } from '../../store/kinds';
import { readState } from '../../store/stream';
import { hasRole } from '../roles';
import { titlesOf } from '../titles';

export const listTitlesOf = handle('finance.listTitles', async ({ companyId }, { person }) => {
	const company = await readState(companies, companyId);
	return company ? titlesOf(company, hasRole(person, 'finance')) : refuse('NOT_FOUND');
});
