/** A refund through WeChat: recorded → asked of WeChat → its answer recorded. It can't go through an outbox. */
import type { AsOf } from '../../domain/calendar/calendar';
import type { Contract } from '../../domain/contract/state';
import type { Actor } from '../../domain/event';
import type { Refund } from '../../domain/money/records';
import { decideSettleRefund } from '../../domain/money/settleRefund';
import { isRefused } from '../../domain/refusal';
import { contracts } from '../../store/kinds';
import { type QueriedRefund, queryRefund, refundOrder } from '../../wechat/pay';
import { change } from '../change';
import { readPeople } from '../recipients';
import { refundMessages } from './booksMessages';

const WECHAT: Actor = { openid: null, name: '微信支付', side: 'system', channel: 'wechatPay' };
/**
 * Refusals that pass: too many at once, WeChat is busy. Its codes are hidden by the SDK, so the words are looked at too.
 * The refund stays on its way, and the clock asks again with the same number, which refunds once.
 */
const PASSES = /FREQUENCY_LIMITED|SYSTEM_?ERROR|BIZERR_NEED_RETRY|频率|系统错误|系统繁忙|系统超时|稍后/i;

/** Asks WeChat to refund. What it refuses for good ends as `refused`, in its words; no answer leaves it on its way. */
export async function sendRefund(contract: Contract, refund: Refund, asOf: AsOf): Promise<Contract> {
	const payment = contract.payments.find(({ id }) => id === refund.paymentId);
	const attempt = contract.attempts.find(({ id }) => id === payment?.attemptId);
	if (!payment || !attempt) throw new Error(`The refund ${refund.refundNumber} has no payment`);
	const { refundNumber, amountFen: refundFen, reason } = refund;
	const { orderNumber } = attempt;
	const { refused } = await refundOrder({ orderNumber, refundNumber, totalFen: payment.amountFen, refundFen, reason });
	if (!refused || PASSES.test(`${refused.code} ${refused.words}`)) return contract;
	return settle(contract, refund, { status: 'refused', note: refused.words, finishedAtMs: null }, asOf);
}

/**
 * Brings a refund to the truth: asks WeChat, sends what it never got, books the end. `heard` is what a notification
 * said; it counts where WeChat knows the refund and, as it sometimes does, tells nothing of it.
 */
export async function followRefund(
	contract: Contract,
	refund: Refund,
	asOf: AsOf,
	heard: QueriedRefund['state'] | null = null,
): Promise<Contract> {
	const { state, refundFen, finishedAtMs } = await queryRefund(refund.refundNumber);
	if (state === 'notFound') return refund.status === 'processing' ? sendRefund(contract, refund, asOf) : contract;
	if (refundFen !== null && refundFen !== refund.amountFen) {
		console.error('WeChat refunds another amount than was asked for', refund.refundNumber, refundFen, refund.amountFen);
		return contract;
	}
	const status = state === 'processing' && refundFen === null ? (heard ?? state) : state;
	if (status === 'processing' || status === 'notFound') return contract;
	return settle(contract, refund, { status, note: '', finishedAtMs }, asOf);
}

type End = Omit<Parameters<typeof decideSettleRefund>[1], 'refundId'>;

async function settle(contract: Contract, { id: refundId, status: before }: Refund, end: End, asOf: AsOf) {
	const people = await readPeople(contract.companyId);
	const context = { actor: WECHAT, ...asOf };
	const settled = await change(contracts, contract.id, context, {
		sees: () => true,
		decide: (state) => decideSettleRefund(state, { refundId, ...end }, context),
		messages: (state) => (end.status === before ? [] : refundMessages(state, refundId, people)),
	});
	return isRefused(settled) ? contract : (settled as Contract);
}
