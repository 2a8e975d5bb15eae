import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership, getOwnContract } from '../access';
import { accountView } from './views';

export const getAccount = handle('account.get', async ({ contractId }, { person, nowMs }) => {
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const mayPay = findMembership(person, contract.companyId)?.rights.includes('pay') ?? false;
	return { ...(await accountView(contract, nowMs, 'customer')), mayPay };
});
