import { decideConcedeClaim } from '../../domain/money/decideCredit';
import { handle } from '../../door/open';
import { changeBooks } from './booksCommand';
import { creditMessages } from './booksMessages';

export const concedeClaim = handle('finance.concedeClaim', ({ contractId, requestId, ...conceded }, call) =>
	changeBooks(call, contractId, {
		request: ['finance.concedeClaim', requestId],
		decide: (contract) => decideConcedeClaim(contract, conceded, call),
		tells: (contract, people) =>
			creditMessages(contract, `${contractId}:${conceded.key}`, conceded, call.nowMs, people),
	}),
);
