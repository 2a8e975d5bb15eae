import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { companies } from '../../store/kinds';
import { readState } from '../../store/stream';
import { LISTED_MAX, presentFirst } from './presentFirst';

export const getCompany = handle('people.getCompany', async ({ companyId }) => {
	const company = await readState(companies, companyId);
	if (!company) return refuse('NOT_FOUND');
	return {
		id: company.id,
		name: company.name,
		contacts: presentFirst(company.contacts)
			.slice(0, LISTED_MAX)
			.map(({ id, name, title, telephone, rights, openid, removed }) => ({
				id,
				name,
				title,
				telephone,
				rights,
				bound: openid !== null,
				removed,
			})),
	};
});
