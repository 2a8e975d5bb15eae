import type { Agency } from '../../domain/people/agency';
import type { Company } from '../../domain/people/company';
import type { AgencyDetails, TemplateParties } from '../../domain/template';
import { BLANK } from '../../domain/template/words';

/**
 * The agency as a template knows it: what it is called in everyday life stands in where no full name is known,
 * and a blank as long as nobody has described it.
 */
export const detailsOf = ({ name, legalName, address, telephone, bankAccount }: Agency): AgencyDetails => ({
	...{ legalName: legalName ?? (name || BLANK), address, telephone },
	bank: bankAccount,
});

/** Between whom a contract is made. */
export const partiesOf = ({ name, legalName, contacts }: Company, agency: Agency): TemplateParties => ({
	customer: { name: legalName ?? name, contacts: contacts.filter((contact) => !contact.removed) },
	agency: detailsOf(agency),
});
