import type { Clock, Faults } from '../kernel';
import { PAYMENT_RESULT, PREPAY_LIVES_MS } from './limits';
import type { Notifications } from './notifications';
import { type Orders, paymentEvent } from './orders';
import type { Order, PayRecords } from './records';

/** What the person does in WeChat's sheet. `pay-see-cancel`: the money moves, but the telephone reports a cancel. */
export type Decision = 'pay' | 'cancel' | 'pay-see-cancel';

/** What the telephone tells the mini-program. */
export interface PaymentReport {
	errMsg: string;
	/** WeChat was ended with the sheet open: nobody is told anything, whatever became of the money. */
	killed?: true;
}

export interface PaymentParts {
	clock: Clock;
	faults: Faults;
	records: PayRecords;
	notifications: Notifications;
	orders: Orders;
}

/** Faults by which WeChat does not open the sheet at all, with what it says then. */
const NOT_OPENED = {
	'pay-prepay-dead': PAYMENT_RESULT.prepayDead,
	'pay-other-account': PAYMENT_RESULT.otherPerson,
	'pay-bad-sign': PAYMENT_RESULT.badSign,
	'pay-order-closed': PAYMENT_RESULT.closed,
	'pay-parameters-wrong': PAYMENT_RESULT.parameters,
} as const;

/** Faults after the person decided: the money moved or not, and the telephone says this. */
const TOLD_WRONGLY = {
	'pay-network-lost': { errMsg: PAYMENT_RESULT.networkLost },
	'pay-strange-failure': { errMsg: PAYMENT_RESULT.strange },
	'pay-killed': { errMsg: '', killed: true },
} as const satisfies Record<string, PaymentReport>;

/** Shows the sheet for `payment` to `openid` and does what the person decides. */
export function confirmPayment(
	parts: PaymentParts,
	openid: string,
	payment: unknown,
	decision: Decision,
): PaymentReport {
	const shown = readPayment(payment);
	if (!shown) return { errMsg: PAYMENT_RESULT.parameters };
	const found = parts.records.findByPrepay(shown.prepayId);
	if (!found || found.prepay.paySign !== shown.paySign) return { errMsg: PAYMENT_RESULT.badSign };
	const { order, prepay } = found;
	const refusal = refusalOf(parts, openid, order, prepay.createdAtMs);
	if (refusal) return { errMsg: refusal };
	const wrongly = struck(parts.faults, TOLD_WRONGLY, order);
	if (decision === 'cancel') return wrongly ?? { errMsg: PAYMENT_RESULT.cancelled };
	const paid = parts.orders.book(order);
	parts.notifications.send('payment', paid.outTradeNo, paid.functionName, paymentEvent(paid));
	const seesCancel = decision === 'pay-see-cancel' || parts.faults.take('pay-cancel-although-paid', paid.outTradeNo);
	return wrongly ?? { errMsg: seesCancel ? PAYMENT_RESULT.cancelled : PAYMENT_RESULT.ok };
}

/** Why WeChat does not open the sheet, in its words; nothing when it does. */
function refusalOf(
	{ clock, faults, orders, records }: PaymentParts,
	openid: string,
	order: Order,
	preparedAtMs: number,
): string | undefined {
	if (order.openid !== openid) return PAYMENT_RESULT.otherPerson;
	if (order.paidAtMs !== undefined) return PAYMENT_RESULT.alreadyPaid;
	if (orders.isClosed(order)) return PAYMENT_RESULT.closed;
	if (clock.nowMs() - preparedAtMs >= PREPAY_LIVES_MS) return PAYMENT_RESULT.prepayDead;
	const refusal = struck(faults, NOT_OPENED, order);
	if (refusal === PAYMENT_RESULT.closed) records.saveOrder({ ...order, closedAtMs: clock.nowMs() });
	return refusal;
}

/** What the first fault of a table that strikes this order stands for. */
function struck<Value>(faults: Faults, table: Record<string, Value>, order: Order): Value | undefined {
	return Object.entries(table).find(([name]) => faults.take(name, order.outTradeNo))?.[1];
}

function readPayment(payment: unknown): { prepayId: string; paySign: string } | undefined {
	if (typeof payment !== 'object' || payment === null) return undefined;
	const { package: parcel, paySign } = payment as { package?: unknown; paySign?: unknown };
	const match = typeof parcel === 'string' ? /^prepay_id=(.+)$/.exec(parcel) : null;
	return match?.[1] && typeof paySign === 'string' ? { prepayId: match[1], paySign } : undefined;
}
