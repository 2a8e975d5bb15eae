import { readCaller } from '../caller';
import { ask, CALLBACK_FUNCTION, failureOf, type PayReply } from './ask';
import { fromPayTime } from './time';

/** WeChat takes a description of 127 characters at most. */
const DESCRIPTION_MAX = 127;
/** The daily bill repeats descriptions as they are, one row a line, a backtick before each field. */
const BREAKS_A_BILL = /[`\r\n]+/g;
const UNKNOWN_IP = '127.0.0.1';
/** The SDK puts its own errCode 0 over WeChat's err_code, so that only the words tell this case apart. */
const NO_SUCH_ORDER = /订单不存在|ORDERNOTEXIST/i;

/** What `wx.requestPayment` takes. */
export interface WeChatPayment {
	timeStamp: string;
	nonceStr: string;
	package: string;
	signType: string;
	paySign: string;
}

/** `failed` carries WeChat's words. */
export type CreatedOrder = { payment: WeChatPayment; failed?: undefined } | { failed: { words: string } };

/** NOTPAY and USERPAYING are not final. NOT_FOUND: WeChat never took such an order. */
export type OpenState = 'NOTPAY' | 'USERPAYING' | 'CLOSED' | 'REVOKED' | 'PAYERROR' | 'NOT_FOUND';

/** An order whose money has moved; REFUND: some or all of it went back later. */
export interface PaidOrder {
	state: 'SUCCESS' | 'REFUND';
	totalFen: number;
	transactionId: string;
	payerOpenid: string;
	merchantId: string;
	paidAtMs: number;
}

export type QueriedOrder = PaidOrder | { state: OpenState };

interface OrderReply extends PayReply {
	payment?: WeChatPayment & { appId?: string };
}
interface QueryReply extends PayReply {
	tradeState?: string;
	totalFee?: number | string;
	transactionId?: string;
	openid?: string;
	subOpenid?: string;
	subMchId?: string | number;
	timeEnd?: string;
}

export interface OrderRequest {
	/** 6–32 of `[0-9A-Za-z_-|*]`, unique. The same number with the same content gives a fresh payment of one order. */
	orderNumber: string;
	/** Whole fen, from our own records. */
	totalFen: number;
	description: string;
	openid: string;
}

/** Creates an order at WeChat Pay. `failed` carries WeChat's words when it does not take it. */
export async function createOrder({ orderNumber, totalFen, description, openid }: OrderRequest): Promise<CreatedOrder> {
	const { environmentId, ip } = readCaller();
	const reply = await ask<OrderReply>('unifiedOrder', {
		outTradeNo: orderNumber,
		totalFee: totalFen,
		body: description.replace(BREAKS_A_BILL, ' ').slice(0, DESCRIPTION_MAX),
		spbillCreateIp: ip ?? UNKNOWN_IP,
		subOpenid: openid,
		tradeType: 'JSAPI',
		envId: environmentId,
		functionName: CALLBACK_FUNCTION,
	});
	const words = failureOf(reply);
	if (words !== null || !reply.payment) return { failed: { words: words ?? 'no payment in the reply' } };
	const { timeStamp, nonceStr, package: prepay, signType, paySign } = reply.payment;
	return { payment: { timeStamp, nonceStr, package: prepay, signType, paySign } };
}

/** The truth about an order. Throws when WeChat gives no answer to it. */
export async function queryOrder(orderNumber: string): Promise<QueriedOrder> {
	const reply = await ask<QueryReply>('queryOrder', { outTradeNo: orderNumber });
	const failed = failureOf(reply);
	if (failed !== null && NO_SUCH_ORDER.test(failed)) return { state: 'NOT_FOUND' };
	if (failed !== null) throw new Error(`queryOrder ${orderNumber}: ${failed}`);
	const state = reply.tradeState as PaidOrder['state'] | OpenState;
	if (state !== 'SUCCESS' && state !== 'REFUND') return { state };
	return {
		state,
		totalFen: Number(reply.totalFee),
		transactionId: String(reply.transactionId),
		payerOpenid: reply.subOpenid ?? reply.openid ?? '',
		merchantId: String(reply.subMchId),
		paidAtMs: fromPayTime(String(reply.timeEnd)),
	};
}

/**
 * Closes an order so that nobody can pay it any more. WeChat refuses that for five minutes after its creation
 * (`tooEarly`) and when it is `paid`; one that it never took counts as closed.
 */
export async function closeOrder(orderNumber: string): Promise<'closed' | 'tooEarly' | 'paid'> {
	const reply = await ask('closeOrder', { outTradeNo: orderNumber });
	if (failureOf(reply) === null) return 'closed';
	const { state } = await queryOrder(orderNumber);
	if (state === 'SUCCESS' || state === 'REFUND') return 'paid';
	return state === 'NOTPAY' || state === 'USERPAYING' ? 'tooEarly' : 'closed';
}
