import type { Clock, Faults } from '../kernel';
import { PAYMENT_RESULT, PREPAY_LIVES_MS } from './limits';
import type { Notifications } from './notifications';
import { type Orders, paymentEvent } from './orders';
import type { PayRecords } from './records';

/** What the person does in WeChat's sheet. `pay-see-cancel`: the money moves, but the telephone reports a cancel. */
export type Decision = 'pay' | 'cancel' | 'pay-see-cancel';

export interface PaymentParts {
	clock: Clock;
	faults: Faults;
	records: PayRecords;
	notifications: Notifications;
	orders: Orders;
}

/** Shows the sheet for `payment` to `openid` and does what the person decides. */
export function confirmPayment(
	parts: PaymentParts,
	openid: string,
	payment: unknown,
	decision: Decision,
): { errMsg: string } {
	const { clock, faults, records, orders } = parts;
	const shown = readPayment(payment);
	if (!shown) return { errMsg: PAYMENT_RESULT.parameters };
	const found = records.findByPrepay(shown.prepayId);
	if (!found || found.prepay.paySign !== shown.paySign) return { errMsg: PAYMENT_RESULT.badSign };
	const { order, prepay } = found;
	if (order.openid !== openid) return { errMsg: PAYMENT_RESULT.otherPerson };
	if (order.paidAtMs !== undefined) return { errMsg: PAYMENT_RESULT.alreadyPaid };
	if (orders.isClosed(order)) return { errMsg: PAYMENT_RESULT.closed };
	if (clock.nowMs() - prepay.createdAtMs >= PREPAY_LIVES_MS) return { errMsg: PAYMENT_RESULT.prepayDead };
	if (decision === 'cancel') return { errMsg: PAYMENT_RESULT.cancelled };
	const paid = orders.book(order);
	parts.notifications.send('payment', paid.outTradeNo, paid.functionName, paymentEvent(paid));
	const seesCancel = decision === 'pay-see-cancel' || faults.take('pay-cancel-although-paid', paid.outTradeNo);
	return { errMsg: seesCancel ? PAYMENT_RESULT.cancelled : PAYMENT_RESULT.ok };
}

function readPayment(payment: unknown): { prepayId: string; paySign: string } | undefined {
	if (typeof payment !== 'object' || payment === null) return undefined;
	const { package: parcel, paySign } = payment as { package?: unknown; paySign?: unknown };
	const match = typeof parcel === 'string' ? /^prepay_id=(.+)$/.exec(parcel) : null;
	return match?.[1] && typeof paySign === 'string' ? { prepayId: match[1], paySign } : undefined;
}
