/** WeChat's own records against ours: what it took and gave back is booked, each once, and nothing else is. */
import type { Attempt, Contract, Payment } from '../../cloudfunctions/domain/contract/state';
import type { Order, Refund } from '../../simulator/pay';

const SECOND_MS = 1000;

/** Each order that WeChat took money for is booked once, as it was paid; no payment stands that WeChat did not take. */
export function judgeOrders(orders: readonly Order[], contracts: readonly Contract[]): string[] {
	const attempts = contracts.flatMap((contract) => contract.attempts.map((attempt) => ({ contract, attempt })));
	const wrong = orders.flatMap((order) => {
		const own = attempts.filter(({ attempt }) => attempt.orderNumber === order.outTradeNo);
		const [first] = own;
		if (own.length !== 1 || !first) return [`order ${order.outTradeNo} belongs to ${own.length} attempts`];
		return judgeOrder(order, first.contract, first.attempt);
	});
	const booked = contracts.flatMap(({ payments }) => payments).filter(({ method }) => method === 'wechatPay').length;
	const paid = orders.filter(({ paidAtMs }) => paidAtMs !== undefined).length;
	if (booked !== paid) wrong.push(`${paid} orders were paid and ${booked} payments booked`);
	const open = attempts.filter(({ attempt }) => attempt.status === 'open');
	return [...wrong, ...open.map(({ attempt }) => `attempt ${attempt.orderNumber} is open at rest`)];
}

function judgeOrder(order: Order, contract: Contract, attempt: Attempt): string[] {
	const name = `order ${order.outTradeNo} of ${order.totalFee}`;
	const payments = contract.payments.filter(({ attemptId }) => attemptId === attempt.id);
	const [payment] = payments;
	if (attempt.amountFen !== order.totalFee || attempt.openid !== order.openid) return [`${name} is not as its attempt`];
	if (order.paidAtMs === undefined) {
		const isClosed = attempt.status === 'closed' && payments.length === 0;
		return isClosed ? [] : [`${name} was not paid and is ${attempt.status}`];
	}
	if (payments.length !== 1 || !payment) return [`${name} was paid and is booked ${payments.length} times`];
	if (attempt.status !== 'paid' || attempt.paymentId !== payment.id) return [`${name} is booked and ${attempt.status}`];
	const expected: Partial<Payment> = {
		...{ amountFen: order.totalFee, stageId: attempt.stageId, transactionId: order.transactionId, reversed: null },
		occurredAtMs: Math.floor(order.paidAtMs / SECOND_MS) * SECOND_MS,
	};
	return Object.entries(expected)
		.filter(([field, value]) => payment[field as keyof Payment] !== value)
		.map(([field, value]) => `${name}: ${field} is ${payment[field as keyof Payment]} for ${value}`);
}

const ENDS: Record<Refund['state'], readonly string[]> = {
	PROCESSING: [],
	SUCCESS: ['success'],
	CLOSED: ['closed'],
	// Staff may have made the transfer since.
	ABNORMAL: ['abnormal', 'success'],
};

/** Each refund that WeChat carried out is ours, of the same amount, and ended in our books as it did there. */
export function judgeRefunds(refunds: readonly Refund[], contracts: readonly Contract[]): string[] {
	const ours = contracts.flatMap((contract) => contract.refunds);
	const wrong = refunds.flatMap(({ outRefundNo, refundFee, state }) => {
		const own = ours.filter(({ refundNumber }) => refundNumber === outRefundNo);
		const [refund] = own;
		if (own.length !== 1 || !refund) return [`refund ${outRefundNo} of WeChat stands ${own.length} times`];
		const isRight = refund.amountFen === refundFee && ENDS[state].includes(refund.status);
		return isRight
			? []
			: [`refund ${outRefundNo} of ${refundFee} is ${state}, and ${refund.status} ${refund.amountFen}`];
	});
	const known = new Set(refunds.map(({ outRefundNo }) => outRefundNo));
	const invented = ours.filter(
		({ way, status, refundNumber }) => way === 'wechatPay' && status !== 'refused' && !known.has(refundNumber),
	);
	return [
		...wrong,
		...invented.map(({ refundNumber, status }) => `refund ${refundNumber} is ${status}, unknown to WeChat`),
	];
}
