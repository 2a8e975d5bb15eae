import { decideAskInvoice } from '../../domain/money/decideInvoiceAsk';
import { snapshotOf } from '../../domain/people/titles';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { companies, contracts } from '../../store/kinds';
import { readState } from '../../store/stream';
import { findMembership, getOwnContract, inNameOf } from '../access';
import { change } from '../change';
import { invoiceAskMessages } from '../finance/invoiceMessages';
import { readPeople } from '../recipients';

/** The title is taken as it is now: what becomes of it later changes no ask. */
export const askInvoice = handle('account.askInvoice', async (input, call) => {
	const { contractId, stageId, kind, titleId, requestId } = input;
	const contract = await getOwnContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const membership = findMembership(call.person, contract.companyId);
	if (!membership?.rights.includes('pay')) return refuse('NOT_ALLOWED');
	const company = await readState(companies, contract.companyId);
	const title = company?.titles.find(({ id }) => id === titleId);
	if (!title) return refuse('NOT_FOUND');
	const askId = call.newId();
	const people = await readPeople(contract.companyId);
	const asked = await change(contracts, contractId, inNameOf(call, membership), {
		fact: requestFact('account.askInvoice', call.person.openid, requestId),
		sees: (state) => findMembership(call.person, state.companyId) !== null,
		decide: (state) => decideAskInvoice(state, { askId, stageId, kind, title: snapshotOf(title) }, call),
		messages: (state) => invoiceAskMessages(state, askId, people),
	});
	return isRefused(asked) ? asked : {};
});
