import { newId } from '../door/newId';
import { comesFrom } from '../door/source';
import { deliverDue } from '../store/outbox';
import { followAttempts } from './followAttempts';
import { followDuties } from './followDuties';

/** Few enough to end in time; what is left over is there again a minute later. */
const BATCH = 50;

/**
 * The door of the platform's timer: duties that became due, attempts to pay without an answer, messages that were not
 * sent. Runs may overlap: each thing is decided in its own transaction and done once.
 */
export async function main(): Promise<{ ran: boolean }> {
	if (!comesFrom('wx_trigger')) return { ran: false };
	const who = { nowMs: Date.now(), newId };
	await followDuties(who.nowMs, BATCH);
	await followAttempts(who, BATCH);
	await deliverDue(who.nowMs, BATCH);
	return { ran: true };
}
