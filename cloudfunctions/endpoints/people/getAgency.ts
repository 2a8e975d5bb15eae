import { AGENCY_ID, type Agency, noAgency } from '../../domain/people/agency';
import { handle } from '../../door/open';
import { agencies } from '../../store/kinds';
import { readState } from '../../store/stream';

/** What the agency is called, where it is, and which account it has. One database request. */
export const readAgency = async (): Promise<Agency> => (await readState<Agency>(agencies, AGENCY_ID)) ?? noAgency;

export const getAgency = handle('people.getAgency', async () => {
	const { name, about, telephone, legalName, address, bankAccount } = await readAgency();
	return { name, about, telephone, legalName, address, bankAccount };
});
