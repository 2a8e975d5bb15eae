import { decideApplyCredit } from '../../domain/money/decideCredit';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { contracts } from '../../store/kinds';
import { findMembership, getOwnContract, inNameOf } from '../access';
import { change } from '../change';
import { creditMessages } from '../pay/messages';
import { readPeople } from '../recipients';

export const spendCredit = handle('account.useCredit', async ({ contractId, requestId, ...used }, call) => {
	const contract = await getOwnContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const membership = findMembership(call.person, contract.companyId);
	if (!membership?.rights.includes('pay')) return refuse('NOT_ALLOWED');
	const useId = call.newId();
	const people = await readPeople(contract.companyId);
	const done = await change(contracts, contractId, inNameOf(call, membership), {
		fact: requestFact('account.useCredit', call.person.openid, requestId),
		sees: (state) => findMembership(call.person, state.companyId) !== null,
		decide: (state) => decideApplyCredit(state, { ...used, useId }, call),
		messages: (state) => creditMessages(state, useId, people),
	});
	return isRefused(done) ? done : {};
});
