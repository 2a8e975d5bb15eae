import type { ContactRight } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { Recorded, ViewDocument } from '../event';
import { evolveTitles, type Title, type TitleEvent } from './titles';

/** A one-time code, known by its hash alone. */
export interface Invitation {
	codeHash: string;
	expiresAtMs: EpochMs;
}

export interface Contact {
	id: string;
	name: string;
	title: string;
	telephone: string | null;
	rights: ContactRight[];
	openid: string | null;
	removed: boolean;
	invitation: Invitation | null;
}

/** A customer of the agency with its contacts. */
export interface Company {
	id: string;
	name: string;
	/** As contracts write it; null where it is called so in them too. */
	legalName: string | null;
	contacts: Contact[];
	/** Whom its invoices name. */
	titles: Title[];
}

export type CompanyEvent =
	| { type: 'companyAdded'; id: string; name: string; legalName: string | null }
	| { type: 'contactAdded'; id: string; name: string; title: string; telephone: string | null; rights: ContactRight[] }
	| ({ type: 'contactInvited'; contactId: string } & Invitation)
	| { type: 'contactBound'; contactId: string; openid: string; by: 'invitation' | 'telephone' }
	| { type: 'contactRemoved'; contactId: string; reason: string }
	| TitleEvent;

export function evolveCompany(company: Company | null, { event }: Recorded<CompanyEvent>): Company {
	if (event.type === 'companyAdded') {
		const { id, name, legalName } = event;
		return { id, name, legalName, contacts: [], titles: [] };
	}
	if (!company) throw new Error('A company begins with companyAdded');
	switch (event.type) {
		case 'contactAdded': {
			const { id, name, title, telephone, rights } = event;
			const contact: Contact = { id, name, title, telephone, rights, openid: null, removed: false, invitation: null };
			return { ...company, contacts: [...company.contacts, contact] };
		}
		case 'contactInvited':
			return change(company, event.contactId, {
				invitation: { codeHash: event.codeHash, expiresAtMs: event.expiresAtMs },
			});
		case 'contactBound':
			return change(company, event.contactId, { openid: event.openid, invitation: null });
		case 'contactRemoved':
			return change(company, event.contactId, { removed: true, openid: null, invitation: null });
		case 'titleAdded':
		case 'titleChanged':
		case 'titleRemoved':
			return { ...company, titles: evolveTitles(company.titles, event) };
	}
}

function change(company: Company, contactId: string, values: Partial<Contact>): Company {
	return { ...company, contacts: company.contacts.map((one) => (one.id === contactId ? { ...one, ...values } : one)) };
}

/** The company's card, its contacts by telephone, and the invitations that are open. */
export function projectCompany(company: Company): ViewDocument[] {
	const present = company.contacts.filter((contact) => !contact.removed);
	return [
		{ collection: 'companyCards', id: company.id, data: { name: company.name, contactCount: present.length } },
		...present.map((contact) => ({
			collection: 'contactCards',
			id: contact.id,
			data: { companyId: company.id, telephone: contact.telephone, openid: contact.openid },
		})),
		...present.flatMap(({ id: contactId, invitation }) =>
			invitation
				? [
						{
							collection: 'invitations',
							id: invitation.codeHash,
							data: { companyId: company.id, contactId, staffId: null },
						},
					]
				: [],
		),
	];
}
