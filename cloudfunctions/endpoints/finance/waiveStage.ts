import { decideWaiveStage } from '../../domain/money/decideCredit';
import { handle } from '../../door/open';
import { changeBooks } from './booksCommand';

export const waiveStage = handle('finance.waiveStage', ({ contractId, requestId, ...waived }, call) =>
	changeBooks(call, contractId, {
		request: ['finance.waiveStage', requestId],
		decide: (contract) => decideWaiveStage(contract, { ...waived, waiverId: call.newId() }, call),
	}),
);
