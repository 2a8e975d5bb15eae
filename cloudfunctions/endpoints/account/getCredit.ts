import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership, getOwnContract } from '../access';
import { creditView } from './creditViews';

export const getCredit = handle('account.getCredit', async ({ contractId }, { person }) => {
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const mayPay = findMembership(person, contract.companyId)?.rights.includes('pay') ?? false;
	return { ...creditView(contract), mayPay };
});
