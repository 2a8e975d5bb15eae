import type { Contract } from '../../domain/contract/state';
import { decideStartRefund } from '../../domain/money/decideRefund';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { requestFact } from '../../store/facts';
import { contracts } from '../../store/kinds';
import { change } from '../change';
import { hasRole } from '../roles';
import { sendRefund } from './refundByWeChat';

/** Recorded first, then asked of WeChat: whatever stops it in between, the clock goes on from what was recorded. */
export const startRefund = handle('finance.startRefund', async (input, call) => {
	if (!hasRole(call.person, 'finance')) return refuse('NOT_ALLOWED');
	const { contractId, requestId, paymentId = null, askId = null, way, amountFen, reason } = input;
	const refundId = call.newId();
	const started = await change(contracts, contractId, call, {
		fact: requestFact('finance.startRefund', call.person.openid, requestId),
		sees: () => true,
		decide: (state) => decideStartRefund(state, { refundId, way, amountFen, paymentId, askId, reason }, call),
	});
	if (isRefused(started)) return started;
	const contract = started as Contract;
	for (const refund of contract.refunds) {
		if (refund.way !== 'wechatPay' || !refund.id.startsWith(refundId)) continue;
		// Whether WeChat took it is not known then: it stays on its way, and the clock asks.
		await sendRefund(contract, refund, call).catch((error) =>
			console.error('No answer to', refund.refundNumber, error),
		);
	}
	return {};
});
