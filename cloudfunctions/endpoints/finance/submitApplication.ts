import { decideSubmitApplication } from '../../domain/money/decideApplication';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { contracts } from '../../store/kinds';
import { getContract } from '../access';
import { change } from '../change';
import { readPeople } from '../recipients';
import { hasRole } from '../roles';
import { applicationMessages } from './invoiceMessages';

export const submitApplication = handle('finance.submitApplication', async (input, call) => {
	const { contractId, requestId, ...application } = input;
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const contract = await getContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const applicationId = call.newId();
	const people = await readPeople(contract.companyId);
	const submitted = await change(contracts, contractId, call, {
		fact: requestFact('finance.submitApplication', call.person.openid, requestId),
		sees: () => true,
		decide: (state) => decideSubmitApplication(state, { ...application, applicationId }, call),
		messages: (state) => applicationMessages(state, applicationId, people),
	});
	return isRefused(submitted) ? submitted : {};
});
