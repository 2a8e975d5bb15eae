import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { statementView } from '../account/views';
import { getBooksOf } from './books';

export const getStatementOf = handle('finance.getStatement', async ({ contractId, ...period }, call) => {
	const contract = await getBooksOf(call, contractId);
	return isRefused(contract) ? contract : statementView(contract, period, call.nowMs);
});
