import type { EpochMs, Fen } from '../../../types/units';
import { MS_PER_DAY } from '../calendar/chinaDate';
import type { Contract, Payment } from '../contract/state';
import type { Refund } from './records';

/** WeChat refunds a payment within a year of it, in this many parts at most. */
const REFUND_DAYS = 365;
const PARTS_MAX = 50;

/** Refunds of a payment, without those that WeChat never took. */
const sentOf = ({ refunds }: Contract, paymentId: string): Refund[] =>
	refunds.filter((refund) => refund.paymentId === paymentId && refund.status !== 'refused');

/**
 * What of a payment WeChat can still refund: what came, less what went back that way or is on it. 0 for what did not
 * come through WeChat, is older than a year, or went back in 50 parts.
 */
export function refundableOf(contract: Contract, payment: Payment, nowMs: EpochMs): Fen {
	if (payment.method !== 'wechatPay' || nowMs - payment.occurredAtMs > REFUND_DAYS * MS_PER_DAY) return 0;
	const sent = sentOf(contract, payment.id);
	if (sent.length >= PARTS_MAX) return 0;
	const gone = sent.filter(({ status }) => status !== 'closed');
	return gone.reduce((leftFen, { amountFen }) => leftFen - amountFen, payment.amountFen);
}

/** A part of a refund and the payment that it goes back to. */
export interface RefundPart {
	paymentId: string;
	amountFen: Fen;
}

/** Divides an amount over the WeChat payments that can be refunded, the latest first, or over the one that is named. */
export function partsOf(
	contract: Contract,
	amountFen: Fen,
	paymentId: string | null,
	nowMs: EpochMs,
): { parts: RefundPart[]; leftFen: Fen } {
	let leftFen = amountFen;
	const parts: RefundPart[] = [];
	const latestFirst = [...contract.payments].sort((one, two) => two.occurredAtMs - one.occurredAtMs);
	for (const payment of latestFirst) {
		if (paymentId !== null && payment.id !== paymentId) continue;
		const partFen = Math.min(leftFen, refundableOf(contract, payment, nowMs));
		if (partFen > 0) parts.push({ paymentId: payment.id, amountFen: partFen });
		leftFen -= partFen;
	}
	return { parts, leftFen };
}
