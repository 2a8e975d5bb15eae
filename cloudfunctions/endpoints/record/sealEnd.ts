import { decideSealEnd } from '../../domain/contract/decideEnd';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { contracts } from '../../store/kinds';
import { claimUploads, findReadyUploads } from '../../store/uploads';
import { getContract } from '../access';
import { change } from '../change';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';
import { endMessages } from './messages';

/** The sealed paper on the end that both agreed to: until the end of that day the contract stays in force. */
export const sealEnd = handle('record.sealEnd', async ({ contractId, proposalId, uploadIds, ...paper }, call) => {
	if (!hasRole(call.person, 'administrator')) return refuse('NOT_ALLOWED');
	const before = await getContract(call.person, contractId);
	if (isRefused(before)) return before;
	const files = await findReadyUploads(call.person.openid, 'sealedOriginal', uploadIds);
	if (isRefused(files)) return files;
	const people = await readPeople(before.companyId);
	const original = {
		...{ ...paper, confirmedAtMs: call.nowMs, confirmedByName: call.actor.name },
		files: files.map(({ uploadId, sha256, sizeBytes }) => ({ uploadId, sha256, sizeBytes })),
	};
	const sealed = await change(contracts, contractId, call, {
		sees: () => true,
		decide: (contract) => decideSealEnd(contract, { proposalId, original }, call),
		also: (tx) => claimUploads(tx, uploadIds, `contractEnd:${contractId}`),
		messages: (contract) => endMessages(contract, proposalId, 'sealed', people),
	});
	return isRefused(sealed) ? sealed : {};
});
