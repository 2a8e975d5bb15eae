import { decideBookTransfer } from '../../domain/money/decideBooking';
import { handle } from '../../door/open';
import { paymentMessages } from '../pay/messages';
import { changeBooks } from './booksCommand';

export const bookFoundTransfer = handle('finance.bookTransfer', ({ contractId, requestId, ...found }, call) => {
	const paymentId = call.newId();
	return changeBooks(call, contractId, {
		request: ['finance.bookTransfer', requestId],
		decide: (contract) => decideBookTransfer(contract, { ...found, paymentId }, call),
		tells: (contract, people) => paymentMessages(contract, paymentId, people),
	});
});
