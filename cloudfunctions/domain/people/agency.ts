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

/** The agency itself: what everyone reads about it, and its staff. One stream. */
export interface Agency {
	name: string;
	about: string;
	telephone: string | null;
	staff: StaffMember[];
	/** The deployment's one-time code was used. */
	claimed: boolean;
}

export type AgencyEvent =
	| { type: 'agencyDescribed'; name: string; about: string; telephone: string | null }
	| { type: 'administratorClaimed'; id: string; name: string; openid: string }
	| ({ type: 'staffInvited'; id: string; name: string; roles: StaffRole[] } & Invitation)
	| { type: 'staffBound'; staffId: string; openid: string }
	| { type: 'staffRemoved'; staffId: string; reason: string };

/** The one agency of this deployment. */
export const AGENCY_ID = 'own';
export const noAgency: Agency = { name: '', about: '', telephone: null, staff: [], claimed: false };

export function evolveAgency(agency: Agency | null, { event }: Recorded<AgencyEvent>): Agency {
	const before = agency ?? noAgency;
	switch (event.type) {
		case 'agencyDescribed':
			return { ...before, name: event.name, about: event.about, telephone: event.telephone };
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
