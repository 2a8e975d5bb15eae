import { decideImport } from '../../domain/contract/decideImport';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { claimFact, once, requestFact } from '../../store/facts';
import { companies, contracts } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';
import { hasRole } from '../roles';

/** Registers a signed contract from its terms. The number of a contract is used once. */
export const importContract = handle('desk.importContract', async ({ companyId, terms, requestId }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const { actor, nowMs } = call;
	return transact((tx) =>
		once(tx, requestFact('desk.importContract', call.person.openid, requestId), async () => {
			const company = (await readHead(tx, companies, companyId))?.state;
			if (!company) return refuse('NOT_FOUND');
			const contractId = call.newId();
			const events = decideImport({ id: contractId, companyId, companyName: company.name, terms }, call);
			if (isRefused(events)) return events;
			if (!(await claimFact(tx, `contractNumber:${terms.number}`))) return refuse('CONTRACT_NUMBER_TAKEN');
			await append(tx, contracts, contractId, null, { events, actor, nowMs });
			return { contractId };
		}),
	);
});
