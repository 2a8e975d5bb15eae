import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { statementPdf } from '../account/views';
import { getBooksOf } from './books';

export const getStatementPdfOf = handle('finance.getStatementPdf', async ({ contractId, ...period }, call) => {
	const contract = await getBooksOf(call, contractId);
	return isRefused(contract) ? contract : statementPdf(contract, period, call.nowMs);
});
