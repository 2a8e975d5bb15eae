import type { MovableClock } from '../clock';
import { APP_ID } from '../functions/environment';
import type { Faults } from '../kernel';
import { MAX_PARTIAL_REFUNDS, REFUND_GAP_MS, REFUND_TAKES_MS, REFUND_WITHIN_MS, REFUSAL } from './limits';
import type { Notifications } from './notifications';
import { accepted, eventHead, type PayReply, refuse } from './orders';
import { type Order, type PayRecords, type Refund, type RefundState, randomDigits } from './records';
import { toBillTime } from './time';
import { type PayRequest, type RefundRequest, RequestRefused, readRefundRequest } from './validate';

const JOB = 'pay-refund-result';

/** API v2 has its own words for the ends of a refund. */
const WIRE_STATE: Record<RefundState, string> = {
	PROCESSING: 'PROCESSING',
	SUCCESS: 'SUCCESS',
	CLOSED: 'REFUNDCLOSE',
	ABNORMAL: 'CHANGE',
};

const NO_ROWS = { out_refund_no_list: [], refund_fee_list: [], refund_status_list: [], refund_success_time_list: [] };

export interface RefundParts {
	clock: MovableClock;
	faults: Faults;
	records: PayRecords;
	notifications: Notifications;
}

/** Refunds: success of the request means accepted only; the result comes later. */
export class Refunds {
	constructor(private readonly parts: RefundParts) {
		parts.clock.onJob(JOB, async ({ outRefundNo }: { outRefundNo: string }) => this.finish(outRefundNo));
	}

	/** One out_refund_no refunds once: asked again, it tells of the same refund. */
	refund(request: PayRequest): PayReply {
		const { clock, records } = this.parts;
		const wanted = readRefundRequest(request);
		const order = records.findOrder(wanted);
		if (!order) return refuse(REFUSAL.ORDERNOTEXIST);
		const earlier = records.findRefund(wanted.outRefundNo);
		if (earlier) return earlier.refundFee === wanted.refundFee ? tell(order, earlier) : refuse(REFUSAL.TOTAL_DIFFERS);
		const refusal = this.refusalOf(order, wanted);
		if (refusal) return refuse(refusal);
		const refund: Refund = {
			outRefundNo: wanted.outRefundNo,
			refundId: randomDigits('50300', 28),
			outTradeNo: order.outTradeNo,
			totalFee: order.totalFee,
			refundFee: wanted.refundFee,
			functionName: wanted.functionName || order.functionName,
			createdAtMs: clock.nowMs(),
			state: 'PROCESSING',
		};
		records.saveRefund(refund);
		clock.schedule(JOB, refund.outRefundNo, refund.createdAtMs + REFUND_TAKES_MS, { outRefundNo: refund.outRefundNo });
		return tell(order, refund);
	}

	/** All refunds of an order, or the one that is named. */
	queryRefund(request: PayRequest): PayReply {
		const { records } = this.parts;
		const wanted = (name: string) => (request[name] === undefined ? undefined : String(request[name]));
		const found = records.refunds().filter((refund) => {
			if (wanted('out_refund_no')) return refund.outRefundNo === wanted('out_refund_no');
			if (wanted('refund_id')) return refund.refundId === wanted('refund_id');
			if (wanted('out_trade_no')) return refund.outTradeNo === wanted('out_trade_no');
			throw new RequestRefused('缺少参数out_refund_no');
		});
		const order = found[0] && records.findOrder(found[0]);
		if (!order) return refuse(REFUSAL.REFUNDNOTEXIST);
		// Reported of the real service: it answers how many refunds there are, and not one of them.
		if (this.parts.faults.take('pay-refund-query-silent', found[0]?.outRefundNo)) {
			return { ...accepted(order.subMchId), out_trade_no: order.outTradeNo, refund_count: found.length, ...NO_ROWS };
		}
		const sumFen = found.reduce((sum, refund) => sum + refund.refundFee, 0);
		const rows = found.map((refund, index) => ({
			[`out_refund_no_${index}`]: refund.outRefundNo,
			[`refund_id_${index}`]: refund.refundId,
			[`refund_fee_${index}`]: refund.refundFee,
			[`refund_status_${index}`]: WIRE_STATE[refund.state],
			...(refund.finishedAtMs ? { [`refund_success_time_${index}`]: toBillTime(refund.finishedAtMs) } : {}),
		}));
		const sums = { total_fee: order.totalFee, refund_fee: sumFen, refund_count: found.length };
		return Object.assign({ ...accepted(order.subMchId), out_trade_no: order.outTradeNo, ...sums }, ...rows) as PayReply;
	}

	private refusalOf(order: Order, wanted: RefundRequest): readonly [string, string] | undefined {
		const nowMs = this.parts.clock.nowMs();
		const earlier = this.parts.records.refundsOf(order.outTradeNo);
		const valid = earlier.filter((refund) => refund.state !== 'CLOSED');
		const refundedFen = valid.reduce((sum, refund) => sum + refund.refundFee, 0);
		if (order.paidAtMs === undefined) return REFUSAL.NOT_PAID;
		if (wanted.totalFee !== order.totalFee) return REFUSAL.TOTAL_DIFFERS;
		if (nowMs - order.paidAtMs > REFUND_WITHIN_MS) return REFUSAL.TRADE_OVERDUE;
		if (refundedFen + wanted.refundFee > order.totalFee) return REFUSAL.OVER_REFUND;
		if (earlier.length >= MAX_PARTIAL_REFUNDS) return REFUSAL.TOO_MANY_REFUNDS;
		if (earlier.some((refund) => nowMs - refund.createdAtMs < REFUND_GAP_MS)) return REFUSAL.REFUND_TOO_SOON;
		if (this.parts.faults.take('pay-refund-not-enough', wanted.outRefundNo)) return REFUSAL.NOT_ENOUGH;
		return undefined;
	}

	private finish(outRefundNo: string): void {
		const { clock, faults, records, notifications } = this.parts;
		const refund = records.findRefund(outRefundNo);
		const order = refund && records.findOrder({ outTradeNo: refund.outTradeNo });
		if (!order || refund.state !== 'PROCESSING') return;
		const abnormal = faults.take('pay-refund-abnormal', outRefundNo);
		const closed = !abnormal && faults.take('pay-refund-closed', outRefundNo);
		const state: RefundState = abnormal ? 'ABNORMAL' : closed ? 'CLOSED' : 'SUCCESS';
		const finished: Refund = { ...refund, state, finishedAtMs: clock.nowMs() };
		records.saveRefund(finished);
		notifications.send('refund', order.outTradeNo, finished.functionName, refundEvent(order, finished));
	}
}

function refundEvent(order: Order, refund: Refund): Record<string, unknown> {
	return {
		...eventHead(order.subMchId),
		outTradeNo: order.outTradeNo,
		transactionId: order.transactionId,
		outRefundNo: refund.outRefundNo,
		refundId: refund.refundId,
		totalFee: refund.totalFee,
		refundFee: refund.refundFee,
		settlementTotalFee: refund.totalFee,
		settlementRefundFee: refund.refundFee,
		refundStatus: WIRE_STATE[refund.state],
		successTime: toBillTime(refund.finishedAtMs ?? 0),
		refundRecvAccout: '支付用户零钱',
		refundAccount: 'REFUND_SOURCE_RECHARGE_FUNDS',
		refundRequestSource: 'API',
		userInfo: { appId: APP_ID, openId: order.openid },
	};
}

function tell(order: Order, refund: Refund): PayReply {
	return {
		...accepted(order.subMchId),
		transaction_id: order.transactionId,
		out_trade_no: order.outTradeNo,
		out_refund_no: refund.outRefundNo,
		refund_id: refund.refundId,
		refund_fee: refund.refundFee,
		total_fee: order.totalFee,
		cash_fee: order.totalFee,
	};
}
