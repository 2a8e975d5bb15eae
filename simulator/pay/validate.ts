import { MAX_BODY_CHARACTERS, ORDER_NUMBER, REFUND_NUMBER } from './limits';
import { fromPayTime } from './time';

/** A request as the SDK sends it: snake_case JSON. */
export type PayRequest = Record<string, unknown>;

/** The whole request is refused: `return_code` FAIL with this message. */
export class RequestRefused extends Error {}

export interface OrderRequest {
	outTradeNo: string;
	totalFee: number;
	body: string;
	attach: string;
	subMchId: string;
	functionName: string;
	envId: string;
	openid: string;
	/** When the order stops being payable, if the merchant said so. */
	expiresAtMs: number | undefined;
}

/** Reads unifiedOrder. Refuses an amount that is not whole fen and an order number outside 6–32 allowed characters. */
export function readOrderRequest(request: PayRequest, openid: string): OrderRequest {
	const body = text(request, 'body');
	if (body.length > MAX_BODY_CHARACTERS) throw new RequestRefused('body参数长度有误');
	text(request, 'spbill_create_ip');
	const expires = request.time_expire === undefined ? undefined : fromPayTime(String(request.time_expire));
	if (request.time_expire !== undefined && expires === undefined) throw new RequestRefused('time_expire参数格式错误');
	return {
		outTradeNo: orderNumber(request),
		totalFee: amount(request, 'total_fee'),
		body,
		attach: optional(request, 'attach'),
		subMchId: text(request, 'sub_mch_id'),
		functionName: text(request, 'function_name'),
		envId: text(request, 'env_id'),
		openid: optional(request, 'sub_openid') || optional(request, 'openid') || openid,
		expiresAtMs: expires,
	};
}

export interface RefundRequest {
	outTradeNo?: string;
	transactionId?: string;
	outRefundNo: string;
	totalFee: number;
	refundFee: number;
	functionName: string;
}

/** Reads refund. The payment is named by out_trade_no or transaction_id. */
export function readRefundRequest(request: PayRequest): RefundRequest {
	const outRefundNo = text(request, 'out_refund_no');
	if (!REFUND_NUMBER.test(outRefundNo)) throw new RequestRefused('out_refund_no参数格式错误');
	return {
		...readOrderName(request),
		outRefundNo,
		totalFee: amount(request, 'total_fee'),
		refundFee: amount(request, 'refund_fee'),
		functionName: optional(request, 'function_name'),
	};
}

/** Which order is meant. Refuses a request that names none. */
export function readOrderName(request: PayRequest): { outTradeNo?: string; transactionId?: string } {
	const outTradeNo = optional(request, 'out_trade_no') || undefined;
	const transactionId = optional(request, 'transaction_id') || undefined;
	if (!outTradeNo && !transactionId) throw new RequestRefused('缺少参数out_trade_no');
	return { outTradeNo, transactionId };
}

export function orderNumber(request: PayRequest): string {
	const outTradeNo = text(request, 'out_trade_no');
	if (!ORDER_NUMBER.test(outTradeNo)) throw new RequestRefused('out_trade_no参数格式错误');
	return outTradeNo;
}

function amount(request: PayRequest, name: string): number {
	const value = request[name];
	if (value === undefined) throw new RequestRefused(`缺少参数${name}`);
	if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
		throw new RequestRefused(`${name}参数格式错误`);
	}
	return value;
}

function text(request: PayRequest, name: string): string {
	const value = optional(request, name);
	if (value === '') throw new RequestRefused(`缺少参数${name}`);
	return value;
}

function optional(request: PayRequest, name: string): string {
	const value = request[name];
	return value === undefined || value === null ? '' : String(value);
}
