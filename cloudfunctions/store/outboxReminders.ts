import type { UnheardReason } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import { decideUnheard } from '../domain/contract/decideRemind';
import { sendableAt } from '../domain/contract/reminders';
import type { ReminderMoment } from '../domain/duty/remind';
import type { Actor } from '../domain/event';
import { readCalendar } from './calendar';
import { companies, contracts } from './kinds';
import { append, readHead, stateAt } from './stream';
import type { Transaction } from './transaction';

/** What a message reminds of. It goes to one person after the other until one could be reached. */
export interface ReminderOf {
	contractId: string;
	companyId: string;
	/** The duty, by its key. */
	key: string;
	dueAtMs: EpochMs;
	moment: ReminderMoment;
	/** Who is tried when this person can't be reached, in this order. */
	next: { openid: string; name: string }[];
}

const TIMER: Actor = { openid: null, name: '', side: 'system', channel: 'timer' };

/** Whether a reminder that was put down is still to be sent to this person, and when: people sleep. */
export async function standingOf(
	tx: Transaction,
	reminder: ReminderOf,
	openid: string,
	nowMs: EpochMs,
): Promise<{ state: 'pending'; atMs: EpochMs } | { state: 'over' | 'removed' }> {
	const head = await readHead(tx, contracts, reminder.contractId);
	if (!head) return { state: 'over' };
	const calendar = await readCalendar();
	const contract = stateAt(contracts, head.state, { nowMs, calendar });
	const atMs = sendableAt(contract, reminder, calendar, nowMs);
	if (atMs === null) return { state: 'over' };
	const company = await readHead(tx, companies, reminder.companyId);
	const isContact = company?.state.contacts.some((contact) => contact.openid === openid && !contact.removed);
	return isContact ? { state: 'pending', atMs } : { state: 'removed' };
}

/** Passes a reminder on to our staff, who see until its duty is done that nobody is sure to have heard it. */
export async function passOn(
	tx: Transaction,
	reminder: ReminderOf,
	reason: UnheardReason,
	nowMs: EpochMs,
): Promise<void> {
	const { contractId } = reminder;
	const head = await readHead(tx, contracts, contractId);
	if (!head) return;
	const events = decideUnheard(head.state, reminder, reason, nowMs);
	if (events.length === 0) return;
	await append(tx, contracts, contractId, head, { events, actor: TIMER, nowMs, calendar: await readCalendar() });
}
