import type { Contract } from '../domain/contract/state';
import { newId } from '../door/newId';
import { comesFrom } from '../door/source';
import { settleAttempt } from '../endpoints/pay/settle';
import { readCalendar } from '../store/calendar';
import { findDocument } from '../store/documents';
import { contracts } from '../store/kinds';
import { readState } from '../store/stream';

/** What WeChat takes as "do not send it again". */
const SETTLED = { errcode: 0, errmsg: '' };
const SEND_AGAIN = { errcode: 1, errmsg: 'not settled yet' };
const NOT_YOUR_DOOR = { errcode: 2, errmsg: 'this door is for WeChat Pay' };

/**
 * The door of WeChat Pay. Any client can call it, so the source is compared exactly; and the notification itself only
 * says where to look: what counts is the answer to our own query.
 */
export async function main(event: { outTradeNo?: unknown } | null) {
	if (!comesFrom('wx_paycallback')) return NOT_YOUR_DOOR;
	const orderNumber = typeof event?.outTradeNo === 'string' ? event.outTradeNo : '';
	const card =
		orderNumber === '' ? null : await findDocument<{ contractId: string; attemptId: string }>('attempts', orderNumber);
	const contract = card && (await readState<Contract>(contracts, card.contractId));
	const attempt = contract?.attempts.find((one) => one.id === card?.attemptId);
	if (!contract || !attempt) return SEND_AGAIN;
	if (attempt.status === 'paid') return SETTLED;
	const settled = await settleAttempt(contract, attempt, {
		nowMs: Date.now(),
		calendar: await readCalendar(),
		newId,
	});
	return settled.attempts.some((one) => one.id === attempt.id && one.status === 'paid') ? SETTLED : SEND_AGAIN;
}
