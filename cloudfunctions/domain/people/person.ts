import type { ContactRight, StaffRole } from '../../../types/codes';
import type { Recorded, ViewDocument } from '../event';

/** One company a person acts for, and as whom. */
export interface Membership {
	companyId: string;
	companyName: string;
	contactId: string;
	name: string;
	rights: ContactRight[];
}

export interface StaffMembership {
	staffId: string;
	name: string;
	roles: StaffRole[];
}

/** A real person in WeChat: may act for several companies, and be staff as well. */
export interface Person {
	openid: string;
	memberships: Membership[];
	staff: StaffMembership | null;
}

export type PersonEvent =
	| ({ type: 'contactBound' } & Membership)
	| { type: 'contactUnbound'; companyId: string; contactId: string }
	| ({ type: 'staffBound' } & StaffMembership)
	| { type: 'staffUnbound'; staffId: string };

export const nobody = (openid: string): Person => ({ openid, memberships: [], staff: null });

const isOf = (companyId: string, contactId: string) => (one: Membership) =>
	one.companyId === companyId && one.contactId === contactId;

/** Binding and revoking are events; the person is what they leave. */
export function evolvePerson(openid: string, person: Person | null, { event }: Recorded<PersonEvent>): Person {
	const before = person ?? nobody(openid);
	switch (event.type) {
		case 'contactBound': {
			const { companyId, companyName, contactId, name, rights } = event;
			const others = before.memberships.filter((one) => !isOf(companyId, contactId)(one));
			return { ...before, memberships: [...others, { companyId, companyName, contactId, name, rights }] };
		}
		case 'contactUnbound':
			return {
				...before,
				memberships: before.memberships.filter((one) => !isOf(event.companyId, event.contactId)(one)),
			};
		case 'staffBound':
			return { ...before, staff: { staffId: event.staffId, name: event.name, roles: event.roles } };
		case 'staffUnbound':
			return { ...before, staff: null };
	}
}

/** A person is read by openid alone: no views. */
export const projectPerson = (): ViewDocument[] => [];
