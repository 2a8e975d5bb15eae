import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getContract } from '../access';
import { invoicesOf } from '../invoices';
import { hasRole } from '../roles';

export const getInvoicesOf = handle('finance.getInvoices', async ({ contractId }, { person }) => {
	const contract = await getContract(person, contractId);
	if (isRefused(contract)) return contract;
	return { ...(await invoicesOf(contract)), mayIssue: hasRole(person, 'finance') };
});
