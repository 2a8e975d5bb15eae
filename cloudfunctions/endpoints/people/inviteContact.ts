import { decideInviteContact, expiryOf } from '../../domain/people/decideInvitation';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { companies } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';
import { drawCode, hashOfCode } from '../oneTimeCode';

export const inviteContact = handle('people.inviteContact', ({ companyId, contactId }, call) => {
	const { actor, nowMs, calendar } = call;
	const code = drawCode();
	return transact(async (tx) => {
		const head = await readHead(tx, companies, companyId);
		const events = decideInviteContact(head?.state ?? null, { contactId, codeHash: hashOfCode(code) }, call);
		if (isRefused(events)) return events;
		await append(tx, companies, companyId, head, { events, actor, nowMs, calendar });
		return { code, expiresAtMs: expiryOf(nowMs) };
	});
});
