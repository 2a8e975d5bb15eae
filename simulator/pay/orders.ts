import { APP_ID } from '../functions/environment';
import type { Clock, Faults } from '../kernel';
import { BEHIND_MS, CLOSE_AFTER_MS, ORDER_LIVES_MS, REFUSAL } from './limits';
import type { Notifications } from './notifications';
import { type Order, type PayRecords, type Prepay, randomDigits, randomHex } from './records';
import { toPayTime } from './time';
import { type OrderRequest, orderNumber, type PayRequest, readOrderName, readOrderRequest } from './validate';

/** The service merchant through which `cloudPay` collects. */
export const MCH_ID = '1800000001';

export interface OrderParts {
	clock: Clock;
	faults: Faults;
	records: PayRecords;
	notifications: Notifications;
}

export type PayReply = Record<string, unknown>;

export class Orders {
	constructor(private readonly parts: OrderParts) {}

	/** A refused order resolves all the same, with `result_code` FAIL. */
	async unifiedOrder(request: PayRequest, openid: string): Promise<PayReply> {
		const { clock, faults, records } = this.parts;
		const wanted = readOrderRequest(request, openid);
		if (faults.take('pay-order-fails', wanted.outTradeNo)) return refuse(REFUSAL.SYSTEMERROR);
		const earlier = records.findOrder(wanted);
		const refusal = earlier && this.refusalOfRepeat(earlier, wanted);
		if (refusal) return refuse(refusal);
		const nowMs = clock.nowMs();
		const expiresAtMs = wanted.expiresAtMs ?? nowMs + ORDER_LIVES_MS;
		const order: Order = earlier ?? { ...wanted, createdAtMs: nowMs, expiresAtMs, prepays: [] };
		const prepay = records.addPrepay(order, nowMs);
		if (faults.take('pay-notification-before-reply', order.outTradeNo)) {
			const paid = this.book(order);
			await this.parts.notifications.sendNow(order.outTradeNo, order.functionName, paymentEvent(paid));
		}
		return { ...accepted(order.subMchId), trade_type: 'JSAPI', ...paymentOf(prepay, nowMs) };
	}

	queryOrder(request: PayRequest): PayReply {
		const order = this.parts.records.findOrder(readOrderName(request));
		if (!order) return refuse(REFUSAL.ORDERNOTEXIST);
		const [state, description] = this.stateOf(order);
		const head = { ...accepted(order.subMchId), out_trade_no: order.outTradeNo, attach: order.attach };
		const strange = (fault: string) => this.parts.faults.take(fault, order.outTradeNo);
		const totalFee = strange('pay-query-other-amount') ? order.totalFee - 1 : order.totalFee;
		const open = { ...head, trade_state: state, trade_state_desc: description, total_fee: totalFee };
		if (order.paidAtMs === undefined || state === 'USERPAYING') return open;
		const payer = strange('pay-query-other-payer') ? 'oSomebodyElse' : order.openid;
		return {
			...open,
			...(strange('pay-query-other-merchant') ? { sub_mch_id: '1999999999' } : {}),
			openid: payer,
			sub_openid: payer,
			trade_type: 'JSAPI',
			bank_type: 'OTHERS',
			cash_fee: order.totalFee,
			fee_type: 'CNY',
			transaction_id: order.transactionId,
			time_end: toPayTime(order.paidAtMs),
		};
	}

	/** Refused within five minutes of creation and when the order is paid. */
	closeOrder(request: PayRequest): PayReply {
		const order = this.parts.records.findOrder({ outTradeNo: orderNumber(request) });
		if (!order) return refuse(REFUSAL.ORDERNOTEXIST);
		if (order.paidAtMs !== undefined) return refuse(REFUSAL.ORDERPAID);
		if (this.isClosed(order)) return refuse(REFUSAL.ORDERCLOSED);
		const nowMs = this.parts.clock.nowMs();
		if (nowMs - order.createdAtMs < CLOSE_AFTER_MS) return refuse(REFUSAL.CLOSE_TOO_EARLY);
		// The reply says closed, the order can still be paid: two systems agree only after a while.
		if (this.parts.faults.take('pay-close-without-effect', order.outTradeNo)) return accepted(order.subMchId);
		this.parts.records.saveOrder({ ...order, closedAtMs: nowMs });
		return accepted(order.subMchId);
	}

	/** The money has moved; whether and when the merchant hears of it is another matter. */
	book(order: Order): Order {
		const paidAtMs = this.parts.clock.nowMs();
		const behind = this.parts.faults.take('pay-query-behind', order.outTradeNo);
		const knownFromMs = behind ? paidAtMs + BEHIND_MS : undefined;
		const paid = { ...order, paidAtMs, knownFromMs, transactionId: randomDigits('42000', 28) };
		this.parts.records.saveOrder(paid);
		return paid;
	}

	isClosed(order: Order): boolean {
		return order.closedAtMs !== undefined || this.parts.clock.nowMs() >= order.expiresAtMs;
	}

	private stateOf(order: Order): [state: string, description: string] {
		if (order.paidAtMs === undefined) return this.isClosed(order) ? ['CLOSED', '订单已关闭'] : ['NOTPAY', '订单未支付'];
		if (this.parts.clock.nowMs() < (order.knownFromMs ?? 0)) return ['USERPAYING', '需要用户输入支付密码'];
		const refunded = this.parts.records.refundsOf(order.outTradeNo).length > 0;
		return refunded ? ['REFUND', '订单发生过退款，退款详情请查询退款单'] : ['SUCCESS', '支付成功'];
	}

	/** The same number with the same parameters is the same order; anything else is refused. */
	private refusalOfRepeat(earlier: Order, wanted: OrderRequest): readonly [string, string] | undefined {
		if (earlier.paidAtMs !== undefined) return REFUSAL.ORDERPAID;
		const same = (['totalFee', 'body', 'attach', 'openid', 'subMchId'] as const).every(
			(field) => earlier[field] === wanted[field],
		);
		return same && !this.isClosed(earlier) ? undefined : REFUSAL.OUT_TRADE_NO_USED;
	}
}

/** What `cloudPay` sends to the merchant's function when an order is paid. */
export function paymentEvent(order: Order): Record<string, unknown> {
	return {
		...eventHead(order.subMchId),
		subOpenid: order.openid,
		subIsSubscribe: 'N',
		isSubscribe: 'N',
		resultCode: 'SUCCESS',
		tradeType: 'JSAPI',
		bankType: 'OTHERS',
		feeType: 'CNY',
		outTradeNo: order.outTradeNo,
		transactionId: order.transactionId,
		totalFee: order.totalFee,
		cashFee: order.totalFee,
		attach: order.attach,
		timeEnd: toPayTime(order.paidAtMs ?? 0),
		userInfo: { appId: APP_ID, openId: order.openid },
	};
}

export function eventHead(subMchId: string): Record<string, unknown> {
	return { returnCode: 'SUCCESS', appid: APP_ID, subAppid: APP_ID, mchId: MCH_ID, subMchId, nonceStr: randomHex(32) };
}

export function accepted(subMchId: string): PayReply {
	return {
		return_code: 'SUCCESS',
		return_msg: 'OK',
		result_code: 'SUCCESS',
		appid: APP_ID,
		sub_appid: APP_ID,
		mch_id: MCH_ID,
		sub_mch_id: subMchId,
		nonce_str: randomHex(32),
		sign: randomHex(32).toUpperCase(),
	};
}

/** The request was understood, but not done. */
export function refuse([code, words]: readonly [string, string]): PayReply {
	return {
		return_code: 'SUCCESS',
		return_msg: 'OK',
		result_code: 'FAIL',
		err_code: code,
		err_code_des: words,
		prepay_id: '',
	};
}

function paymentOf(prepay: Prepay, nowMs: number): PayReply {
	return {
		prepay_id: prepay.id,
		payment: {
			appId: APP_ID,
			timeStamp: String(Math.floor(nowMs / 1000)),
			nonceStr: randomHex(32),
			package: `prepay_id=${prepay.id}`,
			signType: 'MD5',
			paySign: prepay.paySign,
		},
	};
}
