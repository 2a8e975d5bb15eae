import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getBooksOf } from './books';
import { booksView } from './booksView';

export const getBooks = handle('finance.getBooks', async ({ contractId }, call) => {
	const contract = await getBooksOf(call, contractId);
	return isRefused(contract) ? contract : booksView(contract, call.nowMs);
});
