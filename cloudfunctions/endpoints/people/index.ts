import type { AreaHandlers } from '../../door/registry';
import { addCompany } from './addCompany';
import { addContact } from './addContact';
import { describeAgency } from './describeAgency';
import { getAgency } from './getAgency';
import { getCompany } from './getCompany';
import { inviteContact } from './inviteContact';
import { inviteStaff } from './inviteStaff';
import { listCompanies } from './listCompanies';
import { listStaff } from './listStaff';
import { removeContact } from './removeContact';
import { removeStaff } from './removeStaff';

export const peopleHandlers: AreaHandlers<'people'> = {
	'people.listCompanies': listCompanies,
	'people.getCompany': getCompany,
	'people.addCompany': addCompany,
	'people.addContact': addContact,
	'people.inviteContact': inviteContact,
	'people.removeContact': removeContact,
	'people.listStaff': listStaff,
	'people.inviteStaff': inviteStaff,
	'people.removeStaff': removeStaff,
	'people.getAgency': getAgency,
	'people.describeAgency': describeAgency,
};
