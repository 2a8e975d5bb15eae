import type { EpochMs } from '../../../types/units';
import type { Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import type { Company, CompanyEvent, Invitation } from './company';
import { findPresentContact } from './decideCompany';
import { onlyAdministrators, type PeopleContext } from './rights';

/** How long a one-time code lets somebody in: seven days. */
export const INVITATION_VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** When a code that is drawn now stops working. */
export const expiryOf = (nowMs: EpochMs): EpochMs => nowMs + INVITATION_VALID_MS;

/** A code works up to, not at, its expiry, and only as the latest one of its contact or member of staff. */
export function isOpen(invitation: Invitation | null, codeHash: string, nowMs: EpochMs): boolean {
	return invitation !== null && invitation.codeHash === codeHash && nowMs < invitation.expiresAtMs;
}

/** A one-time code for one contact; it ends the one before. A contact who is in already needs none: ALREADY_BOUND. */
export function decideInviteContact(
	company: Company | null,
	command: { contactId: string; codeHash: string },
	context: PeopleContext,
): Fact<CompanyEvent>[] | Refused<'NOT_ALLOWED' | 'NOT_FOUND' | 'ALREADY_BOUND'> {
	const stranger = onlyAdministrators(context);
	if (stranger) return stranger;
	const contact = findPresentContact(company, command.contactId);
	if (!contact) return refuse('NOT_FOUND');
	if (contact.openid !== null) return refuse('ALREADY_BOUND');
	const { nowMs } = context;
	return [{ type: 'contactInvited', ...command, expiresAtMs: expiryOf(nowMs), occurredAtMs: nowMs }];
}
