import { decideClaimAdministrator } from '../../domain/people/decideBinding';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { isCodeOf } from '../oneTimeCode';
import { bindStaff } from './bindStaff';
import { describeIdentity } from './describe';

/** The deployment prints the code and gives the function its SHA-256 (hex); without it nobody can claim. */
const CODE_HASH_VARIABLE = 'FIRST_ADMIN_CODE_SHA256';

export const claimAdministrator = handle('identity.claimAdministrator', async ({ code, name }, call) => {
	const expected = process.env[CODE_HASH_VARIABLE] ?? '';
	if (!isCodeOf(code, expected)) return refuse('ADMIN_CODE_INVALID');
	const staffId = call.newId();
	const person = await bindStaff(call, (agency, before) =>
		decideClaimAdministrator(agency, before, { staffId, name }, call),
	);
	return isRefused(person) ? person : describeIdentity(person);
});
