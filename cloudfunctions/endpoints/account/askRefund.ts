import { decideAskRefund } from '../../domain/money/decideRefund';
import { handle } from '../../door/open';
import { commandByContact } from '../contractCommand';

export const askRefund = handle('account.askRefund', ({ contractId, requestId, ...asked }, call) =>
	commandByContact(call, 'pay', {
		contractId,
		request: ['account.askRefund', requestId],
		text: asked.note,
		decide: (contract) => decideAskRefund(contract, { ...asked, askId: call.newId() }, call),
	}),
);
