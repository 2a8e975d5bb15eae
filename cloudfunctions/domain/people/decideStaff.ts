import type { StaffRole } from '../../../types/codes';
import type { Fact } from '../event';
import { type Refused, refuse, refuseField } from '../refusal';
import { type Agency, type AgencyDescription, type AgencyEvent, noAgency, type StaffMember } from './agency';
import type { PersonEvent } from './person';
import { onlyAdministrators, type PeopleContext } from './rights';

export interface InviteStaff {
	id: string;
	name: string;
	roles: StaffRole[];
	codeHash: string;
	expiresAtMs: number;
}

/**
 * A member of staff is invited by a one-time code. The same id again gives a new code and ends the one before, unless
 * the member is bound or removed by now: NOT_ALLOWED. Staff without a role are BAD_INPUT.
 */
export function decideInviteStaff(
	agency: Agency | null,
	command: InviteStaff,
	context: PeopleContext,
): Fact<AgencyEvent>[] | Refused<'NOT_ALLOWED' | 'BAD_INPUT'> {
	const stranger = onlyAdministrators(context);
	if (stranger) return stranger;
	if (command.roles.length === 0) return refuseField('roles');
	const before = agency?.staff.find((one) => one.id === command.id);
	if (before && (before.removed || before.openid !== null)) return refuse('NOT_ALLOWED');
	return [{ type: 'staffInvited', ...command, roles: [...new Set(command.roles)], occurredAtMs: context.nowMs }];
}

/** What removing a member of staff means for the agency, and for the person who was bound. */
export interface StaffRemoval {
	agency: Fact<AgencyEvent>[];
	/** Whose stream gets `person`; null when nobody was bound. */
	openid: string | null;
	person: Fact<PersonEvent>[];
}

const canAdminister = (one: StaffMember) => !one.removed && one.openid !== null && one.roles.includes('administrator');

/** Staff no longer get in. The last administrator who can get in stays: LAST_ADMINISTRATOR. */
export function decideRemoveStaff(
	agency: Agency | null,
	command: { staffId: string; reason: string },
	context: PeopleContext,
): StaffRemoval | Refused<'NOT_ALLOWED' | 'NOT_FOUND' | 'LAST_ADMINISTRATOR'> {
	const stranger = onlyAdministrators(context);
	if (stranger) return stranger;
	const member = agency?.staff.find((one) => one.id === command.staffId && !one.removed);
	if (!agency || !member) return refuse('NOT_FOUND');
	const remaining = agency.staff.filter((one) => one !== member && canAdminister(one));
	if (canAdminister(member) && remaining.length === 0) return refuse('LAST_ADMINISTRATOR');
	const occurredAtMs = context.nowMs;
	const { id: staffId, openid } = member;
	return {
		agency: [{ type: 'staffRemoved', staffId, reason: command.reason, occurredAtMs }],
		openid,
		person: openid === null ? [] : [{ type: 'staffUnbound', staffId, occurredAtMs }],
	};
}

type Described = Pick<AgencyDescription, 'name' | 'about' | 'telephone'> & Partial<AgencyDescription>;

/** What everyone reads about the agency, and what its contracts need. What is not named stays as it is. */
export function decideDescribeAgency(
	agency: Agency | null,
	command: Described,
	context: PeopleContext,
): Fact<AgencyEvent>[] | Refused<'NOT_ALLOWED'> {
	const { legalName, address, bankAccount } = agency ?? noAgency;
	const described = { legalName, address, bankAccount, ...command };
	return onlyAdministrators(context) ?? [{ type: 'agencyDescribed', ...described, occurredAtMs: context.nowMs }];
}
