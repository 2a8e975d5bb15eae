import type { OutputOf } from '../../../types/endpoints';
import { AGENCY_ID, noAgency } from '../../domain/people/agency';
import type { Person } from '../../domain/people/person';
import { agencies } from '../../store/kinds';
import { readState } from '../../store/stream';

const COMPANIES_MAX = 50;

/** Who a person is to us, with what everyone reads about the agency. One database request. */
export async function describeIdentity(person: Person): Promise<OutputOf<'identity.whoAmI'>> {
	const { name, about, telephone, claimed } = (await readState(agencies, AGENCY_ID)) ?? noAgency;
	return {
		companies: person.memberships.slice(0, COMPANIES_MAX).map((one) => ({
			id: one.companyId,
			name: one.companyName,
			contactName: one.name,
			rights: one.rights,
		})),
		staff: person.staff && { name: person.staff.name, roles: person.staff.roles },
		agency: { name, about, telephone },
		needsAdministrator: !claimed,
	};
}
