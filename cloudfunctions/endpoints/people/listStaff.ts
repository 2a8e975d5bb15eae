import { AGENCY_ID, noAgency } from '../../domain/people/agency';
import { handle } from '../../door/open';
import { agencies } from '../../store/kinds';
import { readState } from '../../store/stream';
import { LISTED_MAX, presentFirst } from './presentFirst';

export const listStaff = handle('people.listStaff', async () => {
	const { staff } = (await readState(agencies, AGENCY_ID)) ?? noAgency;
	return {
		staff: presentFirst(staff)
			.slice(0, LISTED_MAX)
			.map(({ id, name, roles, openid, removed }) => ({ id, name, roles, bound: openid !== null, removed })),
	};
});
