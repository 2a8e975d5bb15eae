import type { ContactRight, StaffRole } from '../../types/codes';
import { AGENCY_ID, type Agency } from '../domain/people/agency';
import type { Company } from '../domain/people/company';
import { agencies, companies } from '../store/kinds';
import { readState } from '../store/stream';

/** Who can be told something about a company: its contacts and our staff, as far as they are bound. */
export interface Recipients {
	contacts: { contactId: string; openid: string; name: string; rights: ContactRight[] }[];
	staff: { openid: string; name: string; roles: StaffRole[] }[];
}

/** Reads both. Two database requests; who was removed a moment ago may still get one message. */
export async function readPeople(companyId: string): Promise<Recipients> {
	const company = await readState<Company>(companies, companyId);
	const agency = await readState<Agency>(agencies, AGENCY_ID);
	return {
		contacts: (company?.contacts ?? []).flatMap(({ id: contactId, openid, name, rights }) =>
			openid ? [{ contactId, openid, name, rights }] : [],
		),
		staff: (agency?.staff ?? []).flatMap(({ openid, name, roles }) => (openid ? [{ openid, name, roles }] : [])),
	};
}

/** Those of the staff who look after money. */
export const treasurers = ({ staff }: Recipients): Recipients['staff'] =>
	staff.filter(({ roles }) => roles.includes('finance') || roles.includes('administrator'));

/** Those of the staff who answer for contracts. */
export const administrators = ({ staff }: Recipients): Recipients['staff'] =>
	staff.filter(({ roles }) => roles.includes('administrator'));
