import type { EpochMs } from '../../types/units';
import { sendMessage } from '../wechat/messages/send';
import { claimMessage, listDueMessages, settleMessage } from './outboxRecords';

export { type Message, putMessages } from './outboxRecords';

/**
 * Sends messages whose transaction is committed, each at most once however many runs meet. It never throws: what people
 * did counts without the message too, and the clock door comes back to what is still pending.
 */
export async function deliverMessages(ids: readonly string[], nowMs: EpochMs): Promise<void> {
	for (const id of ids) {
		try {
			const message = await claimMessage(id, nowMs);
			if (!message) continue;
			const { outcome, note } = await sendMessage(message);
			await settleMessage(id, outcome, note);
		} catch (error) {
			console.error('message', id, error);
		}
	}
}

/** For the clock door: sends what stayed pending, and calls unknown what was claimed and never answered for. */
export async function deliverDue(nowMs: EpochMs, limit: number): Promise<{ pending: number; unknown: number }> {
	const lost = await listDueMessages('claimed', nowMs, limit);
	for (const id of lost) await settleMessage(id, 'unknown', null);
	const pending = await listDueMessages('pending', nowMs, limit);
	await deliverMessages(pending, nowMs);
	return { pending: pending.length, unknown: lost.length };
}
