import type { DeclaredRefusalOf } from '../../../types/endpoints';
import { decideProposeSurcharge } from '../../domain/money/decideSurcharge';
import { isRefused, type Refused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getContract } from '../access';
import { commandByStaff } from '../contractCommand';
import { readPeople } from '../recipients';
import { beforeTheWork } from './beforeTheWork';
import { surchargeMessages } from './booksMessages';

export const proposeSurcharge = handle('finance.proposeSurcharge', async (input, call) => {
	const { contractId, requestId, reason, faultId = null } = input;
	const contract = await getContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const people = await readPeople(contract.companyId);
	const surchargeId = call.newId();
	return commandByStaff<Refused<DeclaredRefusalOf<'finance.proposeSurcharge'>>>(call, {
		contractId,
		request: ['finance.proposeSurcharge', requestId],
		decide: (state) => decideProposeSurcharge(state, { surchargeId, faultId, reason }, call),
		also: beforeTheWork(faultId, contractId, call),
		messages: (state) => surchargeMessages(state, surchargeId, people),
	});
});
