import type { DecisionContext, Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import type { Agency, AgencyEvent } from './agency';
import type { Company, CompanyEvent } from './company';
import { findPresentContact } from './decideCompany';
import { isOpen } from './decideInvitation';
import type { Person, PersonEvent } from './person';

/** How somebody shows to be a contact: by the code that was sent, or by the telephone that WeChat verified. */
export type ContactProof = { by: 'invitation'; codeHash: string } | { by: 'telephone'; telephone: string };

export interface ContactBinding {
	/** As whom the person is bound. */
	name: string;
	company: Fact<CompanyEvent>[];
	person: Fact<PersonEvent>[];
}

/**
 * Binds a person in WeChat to one contact. A contact is bound to one person, and a person is one contact of a company:
 * ALREADY_BOUND. A proof that fails for whatever other reason is INVITATION_INVALID, and says no more.
 */
export function decideBindContact(
	company: Company | null,
	person: Person,
	{ contactId, proof }: { contactId: string; proof: ContactProof },
	{ nowMs: occurredAtMs }: DecisionContext,
): ContactBinding | Refused<'INVITATION_INVALID' | 'ALREADY_BOUND'> {
	const contact = findPresentContact(company, contactId);
	if (!company || !contact || contact.openid !== null) return refuse('INVITATION_INVALID');
	const proven =
		proof.by === 'telephone'
			? contact.telephone === proof.telephone
			: isOpen(contact.invitation, proof.codeHash, occurredAtMs);
	if (!proven) return refuse('INVITATION_INVALID');
	if (person.memberships.some((one) => one.companyId === company.id)) return refuse('ALREADY_BOUND');
	const { openid } = person;
	const { name, rights } = contact;
	return {
		name,
		company: [{ type: 'contactBound', contactId, openid, by: proof.by, occurredAtMs }],
		person: [
			{ type: 'contactBound', companyId: company.id, companyName: company.name, contactId, name, rights, occurredAtMs },
		],
	};
}

export interface StaffBinding {
	/** As whom the person is bound. */
	name: string;
	agency: Fact<AgencyEvent>[];
	person: Fact<PersonEvent>[];
}

/** Binds a person in WeChat to one member of staff by the code that was sent. A person is staff once: ALREADY_BOUND. */
export function decideBindStaff(
	agency: Agency | null,
	person: Person,
	{ staffId, codeHash }: { staffId: string; codeHash: string },
	{ nowMs: occurredAtMs }: DecisionContext,
): StaffBinding | Refused<'INVITATION_INVALID' | 'ALREADY_BOUND'> {
	const member = agency?.staff.find((one) => one.id === staffId && !one.removed && one.openid === null);
	if (!member || !isOpen(member.invitation, codeHash, occurredAtMs)) return refuse('INVITATION_INVALID');
	if (person.staff) return refuse('ALREADY_BOUND');
	const { name, roles } = member;
	return {
		name,
		agency: [{ type: 'staffBound', staffId, openid: person.openid, occurredAtMs }],
		person: [{ type: 'staffBound', staffId, name, roles, occurredAtMs }],
	};
}

/** The deployment's code makes the first administrator, once. The caller has compared the code. */
export function decideClaimAdministrator(
	agency: Agency | null,
	person: Person,
	{ staffId, name }: { staffId: string; name: string },
	{ nowMs: occurredAtMs }: DecisionContext,
): StaffBinding | Refused<'ADMIN_CODE_INVALID'> {
	if (agency?.claimed || person.staff) return refuse('ADMIN_CODE_INVALID');
	return {
		name,
		agency: [{ type: 'administratorClaimed', id: staffId, name, openid: person.openid, occurredAtMs }],
		person: [{ type: 'staffBound', staffId, name, roles: ['administrator'], occurredAtMs }],
	};
}
