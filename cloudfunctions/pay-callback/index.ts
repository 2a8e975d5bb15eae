import type { Contract } from '../domain/contract/state';
import { newId } from '../door/newId';
import { comesFrom } from '../door/source';
import { followRefund } from '../endpoints/finance/refundByWeChat';
import { settleAttempt } from '../endpoints/pay/settle';
import { readCalendar } from '../store/calendar';
import { findDocument } from '../store/documents';
import { contracts } from '../store/kinds';
import { readState } from '../store/stream';
import { refundStateOf } from '../wechat/pay';

/** What WeChat takes as "do not send it again". */
const SETTLED = { errcode: 0, errmsg: '' };
const SEND_AGAIN = { errcode: 1, errmsg: 'not settled yet' };
const NOT_YOUR_DOOR = { errcode: 2, errmsg: 'this door is for WeChat Pay' };

/** What we read of a notification, and believe none of it but where to look. */
interface Notification {
	outTradeNo?: unknown;
	outRefundNo?: unknown;
	refundStatus?: unknown;
	refundFee?: unknown;
}

/**
 * The door of WeChat Pay. Any client can call it, so the source is compared exactly; and the notification itself only
 * says where to look: what counts is the answer to our own query.
 */
export async function main(event: Notification | null) {
	if (!comesFrom('wx_paycallback')) return NOT_YOUR_DOOR;
	const isSettled = event?.outRefundNo === undefined ? await settlePayment(event) : await settleRefund(event);
	return isSettled ? SETTLED : SEND_AGAIN;
}

async function settlePayment(event: Notification | null): Promise<boolean> {
	const card = await find<{ attemptId: string }>('attempts', event?.outTradeNo);
	const contract = card && (await readState<Contract>(contracts, card.contractId));
	const attempt = contract?.attempts.find((one) => one.id === card?.attemptId);
	if (!contract || !attempt) return false;
	if (attempt.status === 'paid') return true;
	const settled = await settleAttempt(contract, attempt, {
		nowMs: Date.now(),
		calendar: await readCalendar(),
		newId,
	});
	return settled.attempts.some((one) => one.id === attempt.id && one.status === 'paid');
}

/** The words of a notification about another amount than ours count for nothing, not even as a hint of the end. */
async function settleRefund(event: Notification): Promise<boolean> {
	const card = await find<{ refundId: string }>('refunds', event.outRefundNo);
	const contract = card && (await readState<Contract>(contracts, card.contractId));
	const refund = contract?.refunds.find((one) => one.id === card?.refundId);
	if (!contract || !refund) return false;
	if (refund.status !== 'processing' && refund.status !== 'abnormal') return true;
	const heard = Number(event.refundFee) === refund.amountFen ? refundStateOf(event.refundStatus) : null;
	const asOf = { nowMs: Date.now(), calendar: await readCalendar() };
	const settled = await followRefund(contract, refund, asOf, heard);
	return settled.refunds.some((one) => one.id === refund.id && one.status !== 'processing');
}

const find = async <Card extends object>(collection: string, id: unknown) =>
	typeof id === 'string' && id !== '' ? findDocument<Card & { contractId: string }>(collection, id) : null;
