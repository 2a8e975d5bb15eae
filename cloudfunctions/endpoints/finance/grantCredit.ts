import { decideGrantCredit } from '../../domain/money/decideCredit';
import { handle } from '../../door/open';
import { changeBooks } from './booksCommand';
import { creditMessages } from './booksMessages';

export const grantCredit = handle('finance.grantCredit', ({ contractId, requestId, ...granted }, call) => {
	const creditId = call.newId();
	return changeBooks<never>(call, contractId, {
		request: ['finance.grantCredit', requestId],
		decide: (contract) => decideGrantCredit(contract, { ...granted, creditId }, call),
		tells: (contract, people) => creditMessages(contract, creditId, granted, call.nowMs, people),
	});
});
