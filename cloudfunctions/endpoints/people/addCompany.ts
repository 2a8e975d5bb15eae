import { decideAddCompany } from '../../domain/people/decideCompany';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { once, requestFact } from '../../store/facts';
import { companies } from '../../store/kinds';
import { append } from '../../store/stream';
import { transact } from '../../store/transaction';

export const addCompany = handle('people.addCompany', ({ name, legalName = null, requestId }, call) => {
	const { actor, nowMs, calendar } = call;
	const companyId = call.newId();
	return transact((tx) =>
		once(tx, requestFact('people.addCompany', call.person.openid, requestId), async () => {
			const events = decideAddCompany({ id: companyId, name, legalName }, call);
			if (isRefused(events)) return events;
			await append(tx, companies, companyId, null, { events, actor, nowMs, calendar });
			return { companyId };
		}),
	);
});
