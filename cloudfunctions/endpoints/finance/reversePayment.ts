import { decideReversePayment } from '../../domain/money/decideBooking';
import { handle } from '../../door/open';
import { changeBooks } from './booksCommand';

export const reversePayment = handle('finance.reversePayment', ({ contractId, requestId, ...reversed }, call) =>
	changeBooks(call, contractId, {
		request: ['finance.reversePayment', requestId],
		decide: (contract) => decideReversePayment(contract, reversed, call),
	}),
);
