import { contractCard } from '../../domain/contract/project';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership, getOwnContract } from '../access';
import { surchargeViews } from './creditViews';

export const getSurcharges = handle('account.getSurcharges', async ({ contractId }, { person }) => {
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const mayAnswer = (findMembership(person, contract.companyId)?.rights.length ?? 0) > 0;
	return { contract: contractCard(contract), surcharges: surchargeViews(contract), mayAnswer };
});
