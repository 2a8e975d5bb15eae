import { decideDeclineRefund } from '../../domain/money/decideRefund';
import { handle } from '../../door/open';
import { changeBooks } from './booksCommand';
import { declinedMessages } from './booksMessages';

export const declineRefund = handle('finance.declineRefund', ({ contractId, requestId, ...declined }, call) =>
	changeBooks(call, contractId, {
		request: ['finance.declineRefund', requestId],
		decide: (contract) => decideDeclineRefund(contract, declined, call),
		tells: (contract) => declinedMessages(contract, declined.askId, call.nowMs),
	}),
);
