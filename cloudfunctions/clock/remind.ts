import type { AsOf } from '../domain/calendar/calendar';
import { decideRemind, dueReminder } from '../domain/contract/decideRemind';
import type { Actor } from '../domain/event';
import { type Recipients, readPeople } from '../endpoints/recipients';
import { command } from '../store/database';
import { contracts } from '../store/kinds';
import { deliverMessages, type Message, putMessages } from '../store/outbox';
import { append, readHead, stateAt } from '../store/stream';
import { transact } from '../store/transaction';
import { walk } from '../store/walk';
import { reminderMessages } from './reminderMessages';

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };
/** Of one contract in one run; what is left over is there again a minute later. */
const REMINDERS_MAX = 30;

interface ContractCard {
	_id: string;
	companyId: string;
}

/** Reminds whoever owes what begins to be due soon, ends, or was missed: in waking hours, once for each due time. */
export async function remindDue(asOf: AsOf): Promise<void> {
	const where = { remindAtMs: command.gt(0).and(command.lte(asOf.nowMs)) };
	const remindAll = async (cards: ContractCard[]) => {
		for (const card of cards) await tryToRemind(card, asOf);
	};
	await walk<ContractCard>('contractCards', where, asOf.nowMs, remindAll, { field: 'remindAtMs' });
}

/** One that fails leaves the others alone; it is there again at the next run. */
async function tryToRemind({ _id: contractId, companyId }: ContractCard, asOf: AsOf): Promise<void> {
	try {
		const people = await readPeople(companyId);
		for (let count = 0; count < REMINDERS_MAX; count++) {
			const messages = await remind(contractId, people, asOf);
			if (messages === null) break;
			await deliverMessages(
				messages.map((message) => message.id),
				asOf.nowMs,
			);
		}
	} catch (error) {
		console.error('The clock could not remind of', contractId, error);
	}
}

/** That somebody was reminded is a fact; the messages are put down in the same transaction. Null when nothing is due. */
async function remind(contractId: string, people: Recipients, asOf: AsOf): Promise<Message[] | null> {
	return transact(async (tx) => {
		const head = await readHead(tx, contracts, contractId);
		const contract = head && stateAt(contracts, head.state, asOf);
		const reminder = contract && dueReminder(contract, asOf);
		if (!head || !contract || !reminder) {
			// The card was behind: without an event, it follows the time.
			if (head) await append(tx, contracts, contractId, head, { events: [], actor: TIMER, ...asOf });
			return null;
		}
		const { messages, isHeard } = reminderMessages(contract, reminder, people);
		const events = decideRemind(reminder, isHeard, asOf.nowMs);
		await append(tx, contracts, contractId, head, { events, actor: TIMER, ...asOf });
		await putMessages(tx, messages, asOf.nowMs);
		return messages;
	});
}
