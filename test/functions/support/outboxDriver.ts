/**
 * A function that is deployed in tests alone: it puts messages down and sends them step by step, so that a test can end
 * it between two steps. It is bundled like the real ones, with their own store inside.
 */
import { deliverDue, deliverMessages, type Message, putMessages } from '../../../cloudfunctions/store/outbox';
import { claimMessage, type Outcome, settleMessage } from '../../../cloudfunctions/store/outboxRecords';
import { transact } from '../../../cloudfunctions/store/transaction';
import { sendMessage } from '../../../cloudfunctions/wechat/messages/send';

export type Step =
	| { step: 'put'; messages: Message[]; fail?: boolean }
	| { step: 'deliver'; ids: string[] }
	| { step: 'deliverDue'; limit: number }
	/** Sends, and does not live to write down that it did. */
	| { step: 'sendOnly'; id: string }
	| { step: 'settle'; id: string; outcome: Outcome };

export async function main(event: Step) {
	const nowMs = Date.now();
	switch (event.step) {
		case 'put':
			return transact(async (tx) => {
				await putMessages(tx, event.messages, nowMs);
				return event.fail ? { refused: { code: 'FAILED' } } : {};
			});
		case 'deliver':
			return deliverMessages(event.ids, nowMs);
		case 'deliverDue':
			return deliverDue(nowMs, event.limit);
		case 'sendOnly': {
			const { message } = await claimMessage(event.id, nowMs);
			return message && sendMessage(message);
		}
		case 'settle':
			return settleMessage(event.id, event.outcome, null, nowMs);
	}
}
