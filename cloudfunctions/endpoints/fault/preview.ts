import { termsOf } from '../../domain/contract/state';
import { checkReporter } from '../../domain/fault/decideReport';
import { promisesFor, promiseView, supportHoursOf } from '../../domain/fault/promises';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership, getOwnContract } from '../access';

export const previewFault = handle('fault.preview', async ({ contractId, urgency, onSiteAsked }, call) => {
	const { person, nowMs, calendar } = call;
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const membership = findMembership(person, contract.companyId);
	if (!membership) return refuse('NOT_FOUND');
	const refused = checkReporter(contract, membership, urgency, nowMs);
	if (refused) return refused;
	const terms = termsOf(contract);
	const promises = promisesFor(terms, { urgency, onSiteAsked }, nowMs, calendar);
	return {
		promises: promises.map((promised) => promiseView(promised, nowMs, calendar)),
		supportHours: supportHoursOf(terms),
	};
});
