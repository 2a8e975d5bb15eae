import { decideDeclineInvoice } from '../../domain/money/decideInvoiceAsk';
import { handle } from '../../door/open';
import { changeBooks } from './booksCommand';
import { declinedInvoiceMessages } from './invoiceMessages';

export const declineInvoice = handle('finance.declineInvoice', async ({ contractId, requestId, ...declined }, call) => {
	return changeBooks(call, contractId, {
		request: ['finance.declineInvoice', requestId],
		decide: (contract) => decideDeclineInvoice(contract, declined, call),
		tells: (contract, people) => declinedInvoiceMessages(contract, declined.askId, people, call.nowMs),
	});
});
