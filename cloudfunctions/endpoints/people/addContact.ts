import { decideAddContact } from '../../domain/people/decideCompany';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { once, requestFact } from '../../store/facts';
import { companies } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';

export const addContact = handle('people.addContact', ({ companyId, requestId, ...contact }, call) => {
	const { actor, nowMs, calendar } = call;
	const contactId = call.newId();
	return transact((tx) =>
		once(tx, requestFact('people.addContact', call.person.openid, requestId), async () => {
			const head = await readHead(tx, companies, companyId);
			const events = decideAddContact(head?.state ?? null, { ...contact, id: contactId }, call);
			if (isRefused(events)) return events;
			await append(tx, companies, companyId, head, { events, actor, nowMs, calendar });
			return { contactId };
		}),
	);
});
