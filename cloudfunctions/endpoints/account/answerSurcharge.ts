import { decideAnswerSurcharge } from '../../domain/money/decideSurcharge';
import { isRefused, type Refused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership, getOwnContract } from '../access';
import { commandByContact } from '../contractCommand';
import { beforeTheWork } from '../finance/beforeTheWork';

export const answerSurcharge = handle('account.answerSurcharge', async ({ contractId, requestId, ...answer }, call) => {
	const contract = await getOwnContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const surcharge = contract.surcharges.find(({ id }) => id === answer.surchargeId);
	// Whoever pays or reports may answer; to the others it is the right to pay that is missing.
	const mayReport = findMembership(call.person, contract.companyId)?.rights.includes('report') ?? false;
	return commandByContact<Refused<'NOT_FOUND' | 'ALREADY_RECORDED' | 'FAULT_SOLVED'>>(
		call,
		mayReport ? 'report' : 'pay',
		{
			contractId,
			request: ['account.answerSurcharge', requestId],
			text: answer.note,
			decide: (state) => decideAnswerSurcharge(state, answer, call),
			also: beforeTheWork(answer.agreed ? (surcharge?.faultId ?? null) : null, contractId, call),
		},
	);
});
