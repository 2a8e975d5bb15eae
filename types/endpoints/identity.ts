import { CONTACT_RIGHTS, STAFF_ROLES } from '../codes';
import { endpoint } from '../endpoint';
import { flag, id, list, maybe, object, oneOf, text, words } from '../schema';

const company = object({ id: id(), name: words(), contactName: words(), rights: list(oneOf(CONTACT_RIGHTS), 4) });

/** Who the caller is to us. */
const identity = object({
	companies: list(company, 50),
	staff: maybe(object({ name: words(), roles: list(oneOf(STAFF_ROLES), 3) })),
	agency: object({ name: words(), about: words(), telephone: maybe(words()) }),
	/** True until the deployment's one-time code was used. */
	needsAdministrator: flag(),
});

export const identityEndpoints = {
	/** Anyone may ask; who is not bound gets the public part alone. */
	'identity.whoAmI': endpoint({ caller: 'anyone', input: object({}), output: identity, refusals: [] }),

	/** Uses a one-time invitation. Used, expired, revoked and invented codes answer alike. */
	'identity.acceptInvitation': endpoint({
		caller: 'anyone',
		input: object({ code: text(64) }),
		output: identity,
		refusals: ['INVITATION_INVALID', 'ALREADY_BOUND'],
	}),

	/** Binds by the telephone that WeChat verified, in every company that names it as a contact. */
	'identity.bindByTelephone': endpoint({
		caller: 'anyone',
		input: object({ phoneCode: text(256) }),
		output: identity,
		refusals: ['PHONE_CODE_INVALID', 'PHONE_NOT_KNOWN', 'ALREADY_BOUND'],
	}),

	/** Makes the caller the first administrator by the code the deployment printed. It works once. */
	'identity.claimAdministrator': endpoint({
		caller: 'anyone',
		input: object({ code: text(64), name: text(20) }),
		output: identity,
		refusals: ['ADMIN_CODE_INVALID'],
	}),
};
