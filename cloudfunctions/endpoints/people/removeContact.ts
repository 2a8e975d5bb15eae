import { decideRemoveContact } from '../../domain/people/decideCompany';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { companies, people } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';

/** The company and the person lose each other in one transaction: at the next call the person is nobody there. */
export const removeContact = handle('people.removeContact', ({ companyId, ...command }, call) => {
	const { actor, nowMs, calendar } = call;
	return transact(async (tx) => {
		const company = await readHead(tx, companies, companyId);
		const removal = decideRemoveContact(company?.state ?? null, command, call);
		if (isRefused(removal)) return removal;
		const { openid } = removal;
		const person = openid === null ? null : await readHead(tx, people(openid), openid);
		await append(tx, companies, companyId, company, { events: removal.company, actor, nowMs, calendar });
		if (openid !== null)
			await append(tx, people(openid), openid, person, { events: removal.person, actor, nowMs, calendar });
		return {};
	});
});
