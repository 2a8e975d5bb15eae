import { randomBytes } from 'node:crypto';
import type { Shelf } from '../kernel';
import type { OrderRequest } from './validate';

export interface Prepay {
	id: string;
	createdAtMs: number;
	/** What the telephone must show to pay with it. */
	paySign: string;
}

export interface Order extends Omit<OrderRequest, 'expiresAtMs'> {
	createdAtMs: number;
	expiresAtMs: number;
	prepays: Prepay[];
	closedAtMs?: number;
	paidAtMs?: number;
	/** From when queries tell of the payment, if that is later than the payment itself. */
	knownFromMs?: number;
	transactionId?: string;
}

export type RefundState = 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL';

export interface Refund {
	outRefundNo: string;
	refundId: string;
	outTradeNo: string;
	totalFee: number;
	refundFee: number;
	functionName: string;
	createdAtMs: number;
	state: RefundState;
	finishedAtMs?: number;
}

const ORDERS = 'pay-orders';
const PREPAYS = 'pay-prepays';
const REFUNDS = 'pay-refunds';

/** The merchant's books at WeChat: orders and refunds, durable. */
export class PayRecords {
	constructor(private readonly shelf: Shelf) {}

	findOrder(name: { outTradeNo?: string; transactionId?: string }): Order | undefined {
		if (name.outTradeNo) return this.shelf.get<Order>(ORDERS, name.outTradeNo);
		return this.orders().find((order) => order.transactionId === name.transactionId);
	}

	saveOrder(order: Order): void {
		this.shelf.put(ORDERS, order.outTradeNo, order);
	}

	/** Adds a prepay_id to the order and keeps both. */
	addPrepay(order: Order, createdAtMs: number): Prepay {
		const prepay = { id: `wx${randomHex(34)}`, createdAtMs, paySign: randomHex(32).toUpperCase() };
		order.prepays.push(prepay);
		this.shelf.put(PREPAYS, prepay.id, order.outTradeNo);
		this.saveOrder(order);
		return prepay;
	}

	findByPrepay(prepayId: string): { order: Order; prepay: Prepay } | undefined {
		const outTradeNo = this.shelf.get<string>(PREPAYS, prepayId);
		const order = outTradeNo === undefined ? undefined : this.findOrder({ outTradeNo });
		const prepay = order?.prepays.find((entry) => entry.id === prepayId);
		return order && prepay ? { order, prepay } : undefined;
	}

	orders(): Order[] {
		return this.shelf.list<Order>(ORDERS).map((row) => row.value);
	}

	findRefund(outRefundNo: string): Refund | undefined {
		return this.shelf.get<Refund>(REFUNDS, outRefundNo);
	}

	saveRefund(refund: Refund): void {
		this.shelf.put(REFUNDS, refund.outRefundNo, refund);
	}

	refunds(): Refund[] {
		return this.shelf.list<Refund>(REFUNDS).map((row) => row.value);
	}

	refundsOf(outTradeNo: string): Refund[] {
		return this.refunds().filter((refund) => refund.outTradeNo === outTradeNo);
	}
}

export function randomHex(length: number): string {
	return randomBytes(Math.ceil(length / 2))
		.toString('hex')
		.slice(0, length);
}

/** A number of `length` digits as text, beginning with `prefix`. */
export function randomDigits(prefix: string, length: number): string {
	let digits = prefix;
	while (digits.length < length) digits += String(randomBytes(4).readUInt32BE() % 10);
	return digits;
}
