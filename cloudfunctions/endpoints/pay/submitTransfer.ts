import { decideSubmitTransfer } from '../../domain/money/transfer';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { contracts } from '../../store/kinds';
import { claimUploads, findReadyUploads } from '../../store/uploads';
import { findMembership, getOwnContract, inNameOf } from '../access';
import { change } from '../change';
import { readPeople } from '../recipients';
import { transferMessages } from './messages';

export const submitTransfer = handle('pay.submitTransfer', async (input, call) => {
	const { contractId, stageId, amountFen, transferredOn, proofUploadId, requestId } = input;
	const { openid } = call.person;
	const contract = await getOwnContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const membership = findMembership(call.person, contract.companyId);
	if (!membership?.rights.includes('pay')) return refuse('NOT_ALLOWED');
	const fact = requestFact('pay.submitTransfer', openid, requestId);
	const transferId = call.newId();
	const proofs = await findReadyUploads(openid, 'transferProof', [proofUploadId]);
	if (isRefused(proofs)) return proofs;
	const people = await readPeople(contract.companyId);
	const submitted = await change(contracts, contractId, inNameOf(call, membership), {
		fact,
		sees: (state) => findMembership(call.person, state.companyId) !== null,
		decide: (state) =>
			decideSubmitTransfer(state, { transferId, stageId, amountFen, transferredOn, proofUploadId }, call),
		also: (tx) => claimUploads(tx, [proofUploadId], `transfer:${transferId}`),
		messages: (state) => transferMessages(state, transferId, people),
	});
	if (isRefused(submitted)) return submitted;
	// Asked again, the request finds the transfer that the first one made: a proof belongs to one transfer.
	const made = submitted.transfers.find((one) => one.proofUploadId === proofUploadId);
	return { transferId: made?.id ?? transferId };
});
