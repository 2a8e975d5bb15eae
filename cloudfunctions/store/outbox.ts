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
		// A reminder goes on to the next person until one could be reached.
		for (let at: string | null = id; at !== null; ) at = await deliver(at, nowMs);
	}
}

/** Gives the id of the message for the next person, where this one could not be reached. */
async function deliver(id: string, nowMs: EpochMs): Promise<string | null> {
	try {
		const { message, nextId } = await claimMessage(id, nowMs);
		if (!message) return nextId;
		const { outcome, note } = await sendMessage(message);
		return await settleMessage(id, outcome, note, nowMs);
	} catch (error) {
		console.error('message', id, error);
		return null;
	}
}

/** For the clock door: sends what stayed pending, and calls unknown what was claimed and never answered for. */
export async function deliverDue(nowMs: EpochMs, limit: number): Promise<{ pending: number; unknown: number }> {
	const lost = await listDueMessages('claimed', nowMs, limit);
	for (const id of lost) await settleMessage(id, 'unknown', null, nowMs);
	const pending = await listDueMessages('pending', nowMs, limit);
	await deliverMessages(pending, nowMs);
	return { pending: pending.length, unknown: lost.length };
}
