import { gzipSync } from 'node:zlib';
import type { MovableClock } from '../clock';
import type { FunctionRuntime } from '../functions';
import { type Action, type Faults, PlatformError, type Service, type Shelf } from '../kernel';
import { downloadBill } from './bill';
import { type Notification, Notifications } from './notifications';
import { Orders, type PayReply } from './orders';
import { type Order, PayRecords, type Refund } from './records';
import { Refunds } from './refunds';
import { confirmPayment, type Decision, type PaymentReport } from './requestPayment';
import { type PayRequest, RequestRefused } from './validate';

export type { Decision } from './requestPayment';
export type { Notification, Order, Refund };

export interface PayParts {
	shelf: Shelf;
	clock: MovableClock;
	faults: Faults;
	functions: FunctionRuntime;
}

export interface Pay extends Service {
	/** `wx.requestPayment` on the telephone of `openid`; the person's decision comes from the sheet it shows. */
	requestPayment(openid: string, payment: unknown, decision?: Decision): Promise<PaymentReport>;
	orders(): Order[];
	refunds(): Refund[];
	notifications(): Notification[];
}

/** WeChat Pay for one merchant, with `cloudPay` as its door. All of it stands on the shelf. */
export function createPay(parts: PayParts): Pay {
	const records = new PayRecords(parts.shelf);
	const notifications = new Notifications(parts);
	const shared = { clock: parts.clock, faults: parts.faults, records, notifications };
	const orders = new Orders(shared);
	const refunds = new Refunds(shared);
	const verbs: Record<string, (request: PayRequest, openid: string) => PayReply | string | Promise<PayReply>> = {
		unifiedOrder: (request, openid) => orders.unifiedOrder(request, openid),
		queryOrder: (request) => orders.queryOrder(request),
		closeOrder: (request) => orders.closeOrder(request),
		refund: (request) => refunds.refund(request),
		queryRefund: (request) => refunds.queryRefund(request),
		downloadBill: (request) => downloadBill(request, shared),
	};

	const wxPayApi: Action = async (body, call) => {
		const verb = verbs[String(body.apiName)];
		if (!verb) throw new PlatformError('INVALID_PARAM', `cloudPay.${String(body.apiName)}: API not found`);
		if (parts.faults.take('pay-unavailable', String(body.apiName))) throw unavailable();
		const reply = await answer(() => verb(readRequest(body.requestData), call.openid));
		if (parts.faults.take('pay-reply-lost', String(body.apiName))) throw unavailable();
		return encode(reply, readRequest(body.requestData).tar_type === 'GZIP');
	};

	return {
		actions: { 'wx.wxPayApi': wxPayApi },
		requestPayment: async (openid, payment, decision = 'pay') =>
			confirmPayment({ ...shared, orders }, openid, payment, decision),
		orders: () => records.orders(),
		refunds: () => records.refunds(),
		notifications: () => notifications.list(),
		close: async () => undefined,
	};
}

/** Nobody can know whether it was done. */
function unavailable(): PlatformError {
	return new PlatformError('SYS_ERR', '[InternalError] An internal error has occurred. Retry your request.');
}

/** A bill is text, packed when that was asked for; everything else JSON. */
function encode(reply: PayReply | string, packed: boolean): Uint8Array {
	if (typeof reply !== 'string') return new TextEncoder().encode(JSON.stringify(reply));
	return new Uint8Array(packed ? gzipSync(reply) : new TextEncoder().encode(reply));
}

/** A request that is not understood is answered with `return_code` FAIL, inside an otherwise good reply. */
async function answer(run: () => PayReply | string | Promise<PayReply>): Promise<PayReply | string> {
	try {
		return await run();
	} catch (error) {
		if (error instanceof RequestRefused) return { return_code: 'FAIL', return_msg: error.message };
		throw error;
	}
}

function readRequest(data: unknown): PayRequest {
	const text = data instanceof Uint8Array ? new TextDecoder().decode(data) : String(data ?? '{}');
	const request: unknown = JSON.parse(text);
	return typeof request === 'object' && request !== null ? { ...request } : {};
}
