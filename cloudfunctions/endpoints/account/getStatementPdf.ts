import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getOwnContract } from '../access';
import { statementPdf } from './views';

export const getStatementPdf = handle('account.getStatementPdf', async ({ contractId, ...period }, call) => {
	const contract = await getOwnContract(call.person, contractId);
	return isRefused(contract) ? contract : statementPdf(contract, period, call.nowMs);
});
