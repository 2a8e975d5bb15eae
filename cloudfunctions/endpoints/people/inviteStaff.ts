import { AGENCY_ID } from '../../domain/people/agency';
import { expiryOf } from '../../domain/people/decideInvitation';
import { decideInviteStaff } from '../../domain/people/decideStaff';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { once, requestFact } from '../../store/facts';
import { agencies } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';
import { drawCode, hashOfCode } from '../oneTimeCode';

/**
 * A member of staff with a one-time code. Asked twice it is the same member with a new code: the code itself is stored
 * nowhere, so the first one cannot be given again.
 */
export const inviteStaff = handle('people.inviteStaff', ({ name, roles, requestId }, call) => {
	const { actor, nowMs, calendar } = call;
	const code = drawCode();
	const newStaffId = call.newId();
	const expiresAtMs = expiryOf(nowMs);
	return transact(async (tx) => {
		const head = await readHead(tx, agencies, AGENCY_ID);
		const fact = requestFact('people.inviteStaff', call.person.openid, requestId);
		const { staffId } = await once(tx, fact, async () => ({ staffId: newStaffId }));
		const command = { id: staffId, name, roles, codeHash: hashOfCode(code), expiresAtMs };
		const events = decideInviteStaff(head?.state ?? null, command, call);
		if (isRefused(events)) return events;
		await append(tx, agencies, AGENCY_ID, head, { events, actor, nowMs, calendar });
		return { staffId, code, expiresAtMs };
	});
});
