import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { accountView } from '../account/views';
import { getBooksOf } from './books';

export const getAccountOf = handle('finance.getAccount', async ({ contractId }, call) => {
	const contract = await getBooksOf(call, contractId);
	return isRefused(contract) ? contract : accountView(contract, call.nowMs, 'agency');
});
