import { decideBindStaff } from '../../domain/people/decideBinding';
import { isRefused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { handle } from '../../door/open';
import { findDocument } from '../../store/documents';
import { hashOfCode } from '../oneTimeCode';
import { bindContact } from './bindContact';
import { bindStaff } from './bindStaff';
import { describeIdentity } from './describe';
import { gotInBy, useInvitation } from './usedInvitations';

/** An invitation that is open, as the views show it: for a contact of a company, or for a member of staff. */
type InvitationCard =
	| { companyId: string; contactId: string; staffId: null }
	| { companyId: null; contactId: null; staffId: string };

/** Used, expired, revoked and invented codes answer alike; only who got in by this very code hears ALREADY_BOUND. */
export const acceptInvitation = handle('identity.acceptInvitation', async ({ code }, call) => {
	const codeHash = hashOfCode(code);
	const card = await findDocument<InvitationCard>('invitations', codeHash);
	if (!card) return refuse((await gotInBy(codeHash, call.person)) ? 'ALREADY_BOUND' : 'INVITATION_INVALID');
	const person = await bind(card, codeHash, call);
	return isRefused(person) ? person : describeIdentity(person);
});

function bind(card: InvitationCard, codeHash: string, call: CallContext) {
	if (card.staffId === null) return bindContact(card, { by: 'invitation', codeHash }, call);
	const { staffId } = card;
	return bindStaff(
		call,
		(agency, person) => decideBindStaff(agency, person, { staffId, codeHash }, call),
		(tx) => useInvitation(tx, codeHash, { openid: call.person.openid, companyId: null }),
	);
}
