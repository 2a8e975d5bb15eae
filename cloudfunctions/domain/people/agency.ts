import type { StaffRole } from '../../../types/codes';
import type { Recorded, ViewDocument } from '../event';
import type { Invitation } from './company';

export interface StaffMember {
	id: string;
	name: string;
	roles: StaffRole[];
	openid: string | null;
	removed: boolean;
	invitation: Invitation | null;
}

/** The account that the agency's contracts name for bank transfers. */
export interface BankAccount {
	accountName: string;
	bankName: string;
	accountNumber: string;
}

/** What the agency says about itself: everyone reads the first three, its contracts carry the rest. */
export interface AgencyDescription {
	name: string;
	about: string;
	telephone: string | null;
	legalName: string | null;
	address: string | null;
	bankAccount: BankAccount | null;
}

/** The agency itself, and its staff. One stream. */
export interface Agency extends AgencyDescription {
	staff: StaffMember[];
	/** The deployment's one-time code was used. */
	claimed: boolean;
}

export type AgencyEvent =
	| ({ type: 'agencyDescribed' } & AgencyDescription)
	| { type: 'administratorClaimed'; id: string; name: string; openid: string }
	| ({ type: 'staffInvited'; id: string; name: string; roles: StaffRole[] } & Invitation)
	| { type: 'staffBound'; staffId: string; openid: string }
	| { type: 'staffRemoved'; staffId: string; reason: string };

/** The one agency of this deployment. */
export const AGENCY_ID = 'own';
export const noAgency: Agency = {
	...{ name: '', about: '', telephone: null, legalName: null, address: null, bankAccount: null },
	...{ staff: [], claimed: false },
};

export function evolveAgency(agency: Agency | null, { event }: Recorded<AgencyEvent>): Agency {
	const before = agency ?? noAgency;
	switch (event.type) {
		case 'agencyDescribed':
			return { ...before, ...descriptionOf(event) };
		case 'administratorClaimed': {
			const { id, name, openid } = event;
			const first: StaffMember = { id, name, roles: ['administrator'], openid, removed: false, invitation: null };
			return { ...before, claimed: true, staff: [...before.staff, first] };
		}
		case 'staffInvited': {
			const { id, name, roles, codeHash, expiresAtMs } = event;
			const invited: StaffMember = {
				id,
				name,
				roles,
				openid: null,
				removed: false,
				invitation: { codeHash, expiresAtMs },
			};
			// Invited again: the new code takes the place of the old one.
			return { ...before, staff: [...before.staff.filter((one) => one.id !== id), invited] };
		}
		case 'staffBound':
			return change(before, event.staffId, { openid: event.openid, invitation: null });
		case 'staffRemoved':
			return change(before, event.staffId, { removed: true, openid: null, invitation: null });
	}
}

const descriptionOf = (said: AgencyDescription): AgencyDescription => ({
	...{ name: said.name, about: said.about, telephone: said.telephone },
	...{ legalName: said.legalName, address: said.address, bankAccount: said.bankAccount },
});

function change(agency: Agency, staffId: string, values: Partial<StaffMember>): Agency {
	return { ...agency, staff: agency.staff.map((one) => (one.id === staffId ? { ...one, ...values } : one)) };
}

/** The invitations that are open; the agency itself is read from its head. */
export function projectAgency(agency: Agency): ViewDocument[] {
	return agency.staff.flatMap(({ id: staffId, invitation }) =>
		invitation
			? [{ collection: 'invitations', id: invitation.codeHash, data: { companyId: null, contactId: null, staffId } }]
			: [],
	);
}
