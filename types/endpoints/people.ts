import { CONTACT_RIGHTS, STAFF_ROLES } from '../codes';
import { endpoint } from '../endpoint';
import { count, epochMs, flag, id, list, maybe, object, oneOf, optional, text, words } from '../schema';

const rights = list(oneOf(CONTACT_RIGHTS), CONTACT_RIGHTS.length);
const roles = list(oneOf(STAFF_ROLES), STAFF_ROLES.length);
const invitation = object({ code: words(), expiresAtMs: epochMs() });

/** The account that contracts name for bank transfers. */
const bankAccount = object({ accountName: text(80), bankName: text(80), accountNumber: text(40) });

/** Companies, contacts and staff: who gets in, with which rights, and who no longer does. Administrators only. */
export const peopleEndpoints = {
	'people.listCompanies': endpoint({
		caller: 'staff',
		input: object({ cursor: optional(id()) }),
		output: object({
			companies: list(object({ id: id(), name: words(), contactCount: count(1000) }), 50),
			nextCursor: maybe(id()),
		}),
		refusals: [],
	}),
	'people.getCompany': endpoint({
		caller: 'staff',
		input: object({ companyId: id() }),
		output: object({
			id: id(),
			name: words(),
			contacts: list(
				object({
					id: id(),
					name: words(),
					title: words(),
					telephone: maybe(words()),
					rights,
					bound: flag(),
					removed: flag(),
				}),
				100,
			),
		}),
		refusals: ['NOT_FOUND'],
	}),
	'people.addCompany': endpoint({
		caller: 'staff',
		input: object({
			/** As people say it. */
			name: text(80),
			/** As contracts write it, where that differs. */
			legalName: optional(text(80)),
			requestId: id(),
		}),
		output: object({ companyId: id() }),
		refusals: ['NOT_ALLOWED'],
	}),
	'people.addContact': endpoint({
		caller: 'staff',
		input: object({
			companyId: id(),
			name: text(20),
			title: text(20),
			telephone: maybe(text(20)),
			rights,
			requestId: id(),
		}),
		output: object({ contactId: id() }),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'TELEPHONE_TAKEN'],
	}),
	/** A one-time code for one contact. A new one ends the one before. */
	'people.inviteContact': endpoint({
		caller: 'staff',
		input: object({ companyId: id(), contactId: id() }),
		output: invitation,
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'ALREADY_BOUND'],
	}),
	/** The contact no longer gets in, from the next call on. What they did stays. */
	'people.removeContact': endpoint({
		caller: 'staff',
		input: object({ companyId: id(), contactId: id(), reason: text(100) }),
		output: object({}),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND'],
	}),
	'people.listStaff': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({ staff: list(object({ id: id(), name: words(), roles, bound: flag(), removed: flag() }), 100) }),
		refusals: [],
	}),
	'people.inviteStaff': endpoint({
		caller: 'staff',
		input: object({ name: text(20), roles, requestId: id() }),
		output: object({ staffId: id(), ...invitation.shape }),
		refusals: ['NOT_ALLOWED'],
	}),
	'people.removeStaff': endpoint({
		caller: 'staff',
		input: object({ staffId: id(), reason: text(100) }),
		output: object({}),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'LAST_ADMINISTRATOR'],
	}),
	/** The agency as its contracts name it. */
	'people.getAgency': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({
			...{ name: words(), about: words(), telephone: maybe(words()) },
			...{ legalName: maybe(words()), address: maybe(words()), bankAccount: maybe(bankAccount) },
		}),
		refusals: [],
	}),
	/** What everyone reads about the agency, and what its contracts need. What is not named stays as it is. */
	'people.describeAgency': endpoint({
		caller: 'staff',
		input: object({
			...{ name: text(80), about: text(300), telephone: maybe(text(20)) },
			legalName: optional(maybe(text(80))),
			address: optional(maybe(text(120))),
			bankAccount: optional(maybe(bankAccount)),
		}),
		output: object({}),
		refusals: ['NOT_ALLOWED'],
	}),
};
