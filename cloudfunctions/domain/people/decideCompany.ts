import type { ContactRight } from '../../../types/codes';
import type { Fact } from '../event';
import { type Refused, refuse, refuseField } from '../refusal';
import type { Company, CompanyEvent, Contact } from './company';
import type { PersonEvent } from './person';
import { onlyAdministrators, type PeopleContext } from './rights';
import { normaliseTelephone } from './telephone';

type Facts = Fact<CompanyEvent>[];

/** A company begins. `id` is new. */
export function decideAddCompany(
	command: { id: string; name: string; legalName: string | null },
	context: PeopleContext,
): Facts | Refused<'NOT_ALLOWED'> {
	const stranger = onlyAdministrators(context);
	if (stranger) return stranger;
	return [{ type: 'companyAdded', ...command, occurredAtMs: context.nowMs }];
}

export interface AddContact {
	id: string;
	name: string;
	title: string;
	telephone: string | null;
	rights: ContactRight[];
}

/**
 * A contact joins a company. A telephone may stand once among its present contacts, because it lets a person in:
 * TELEPHONE_TAKEN; what is no telephone number is BAD_INPUT.
 */
export function decideAddContact(
	company: Company | null,
	command: AddContact,
	context: PeopleContext,
): Facts | Refused<'NOT_ALLOWED' | 'NOT_FOUND' | 'TELEPHONE_TAKEN' | 'BAD_INPUT'> {
	const stranger = onlyAdministrators(context);
	if (stranger) return stranger;
	if (!company) return refuse('NOT_FOUND');
	const telephone = command.telephone === null ? null : normaliseTelephone(command.telephone);
	if (telephone === null && command.telephone !== null) return refuseField('telephone');
	const taken = telephone !== null && company.contacts.some((one) => !one.removed && one.telephone === telephone);
	if (taken) return refuse('TELEPHONE_TAKEN');
	const { id, name, title, rights } = command;
	return [
		{ type: 'contactAdded', id, name, title, telephone, rights: [...new Set(rights)], occurredAtMs: context.nowMs },
	];
}

/** The contact if it is there and was not removed. */
export function findPresentContact(company: Company | null, contactId: string): Contact | null {
	return company?.contacts.find((one) => one.id === contactId && !one.removed) ?? null;
}

/** What removing a contact means for the company, and for the person who was bound as that contact. */
export interface ContactRemoval {
	company: Facts;
	/** Whose stream gets `person`; null when nobody was bound. */
	openid: string | null;
	person: Fact<PersonEvent>[];
}

/** The contact no longer gets in. What they did stays. Removed and missing contacts are NOT_FOUND. */
export function decideRemoveContact(
	company: Company | null,
	command: { contactId: string; reason: string },
	context: PeopleContext,
): ContactRemoval | Refused<'NOT_ALLOWED' | 'NOT_FOUND'> {
	const stranger = onlyAdministrators(context);
	if (stranger) return stranger;
	const contact = findPresentContact(company, command.contactId);
	if (!company || !contact) return refuse('NOT_FOUND');
	const occurredAtMs = context.nowMs;
	const { openid } = contact;
	return {
		company: [{ type: 'contactRemoved', contactId: contact.id, reason: command.reason, occurredAtMs }],
		openid,
		person:
			openid === null ? [] : [{ type: 'contactUnbound', companyId: company.id, contactId: contact.id, occurredAtMs }],
	};
}
