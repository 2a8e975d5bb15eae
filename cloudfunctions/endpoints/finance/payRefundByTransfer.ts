import { decidePayRefundByTransfer } from '../../domain/money/settleRefund';
import { handle } from '../../door/open';
import { changeBooks } from './booksCommand';
import { refundMessages } from './booksMessages';

export const payRefundByTransfer = handle('finance.payRefundByTransfer', ({ contractId, requestId, ...paid }, call) =>
	changeBooks(call, contractId, {
		request: ['finance.payRefundByTransfer', requestId],
		decide: (contract) => decidePayRefundByTransfer(contract, paid, call),
		tells: (contract, people) => refundMessages(contract, paid.refundId, people),
	}),
);
