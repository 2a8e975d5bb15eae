import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findMembership, getOwnContract } from '../access';
import { invoicesOf } from '../invoices';

export const getInvoices = handle('account.getInvoices', async ({ contractId }, { person }) => {
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const mayAsk = findMembership(person, contract.companyId)?.rights.includes('pay') ?? false;
	return { ...(await invoicesOf(contract)), mayAsk };
});
