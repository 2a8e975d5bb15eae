import type { AsOf } from '../../domain/calendar/calendar';
import type { Attempt, Contract } from '../../domain/contract/state';
import type { Actor } from '../../domain/event';
import { decideCloseAttempt } from '../../domain/money/attempt';
import { decideWeChatPayment } from '../../domain/money/payment';
import { isRefused } from '../../domain/refusal';
import { contracts } from '../../store/kinds';
import { type PaidOrder, queryOrder, weChatMerchantId } from '../../wechat/pay';
import { change } from '../change';
import { readPeople } from '../recipients';
import { paymentMessages } from './messages';

interface Who extends AsOf {
	newId(): string;
}

const WECHAT: Actor = { openid: null, name: '微信支付', side: 'system', channel: 'wechatPay' };
const PAID_STATES = ['SUCCESS', 'REFUND'];
const DEAD_STATES = ['CLOSED', 'REVOKED', 'PAYERROR'];

/**
 * Brings an attempt to the truth: asks WeChat, books what was paid, closes what is dead. NOTPAY and USERPAYING are not
 * final and change nothing. Called by the callback, the clock and the client's own check; twice books once.
 */
export async function settleAttempt(contract: Contract, attempt: Attempt, who: Who): Promise<Contract> {
	const order = await queryOrder(attempt.orderNumber);
	if (PAID_STATES.includes(order.state)) return book(contract, attempt, order as PaidOrder, who);
	if (DEAD_STATES.includes(order.state)) return closeAttempt(contract, attempt, 'closed', who);
	return contract;
}

async function book(contract: Contract, attempt: Attempt, order: PaidOrder, who: Who): Promise<Contract> {
	if (!matches(attempt, order)) {
		console.error(
			'WeChat confirms another payment than was asked for',
			attempt.orderNumber,
			order.totalFen,
			attempt.amountFen,
		);
		return contract;
	}
	const people = await readPeople(contract.companyId);
	const paymentId = who.newId();
	const { totalFen: amountFen, paidAtMs, transactionId } = order;
	const money = { paymentId, stageId: attempt.stageId, amountFen, attemptId: attempt.id, transactionId };
	const paid = await change(
		contracts,
		contract.id,
		{ actor: WECHAT, nowMs: who.nowMs, calendar: who.calendar },
		{
			fact: `wechatPay:${transactionId}`,
			sees: () => true,
			// WeChat's clock may be ahead of ours by a moment: nothing is recorded before it happened.
			decide: (state) => decideWeChatPayment(state, { ...money, occurredAtMs: Math.min(paidAtMs, who.nowMs) }),
			messages: (state) => paymentMessages(state, paymentId, people),
		},
	);
	return isRefused(paid) ? contract : (paid as Contract);
}

/** Amount, payer and merchant of our own records, not of the notification. */
const matches = (attempt: Attempt, order: PaidOrder): boolean =>
	order.totalFen === attempt.amountFen &&
	order.payerOpenid === attempt.openid &&
	order.merchantId === weChatMerchantId();

/** Closes an attempt in our books; WeChat has closed it or never knew it. */
export async function closeAttempt(
	contract: Contract,
	attempt: Attempt,
	reason: 'refusedByWeChat' | 'closed' | 'expired',
	{ nowMs, calendar }: Who,
): Promise<Contract> {
	const context = { actor: WECHAT, nowMs, calendar };
	const closed = await change(contracts, contract.id, context, {
		sees: () => true,
		decide: (state) => decideCloseAttempt(state, attempt.id, reason, context),
	});
	return isRefused(closed) ? contract : (closed as Contract);
}
