import { newId } from '../door/newId';
import { comesFrom } from '../door/source';
import { readCalendar } from '../store/calendar';
import { followDue, recountDuties } from '../store/followTime';
import { deliverDue } from '../store/outbox';
import { followAttempts } from './followAttempts';
import { followRefunds } from './followRefunds';
import { reconcile } from './reconcile';
import { remindDue } from './remind';

/** Messages a run sends; what is left over is there again a minute later. */
const MESSAGES_MAX = 100;

/**
 * The door of the platform's timer: duties that became due, attempts to pay and refunds without an answer, messages
 * that were not sent, WeChat's bill of the day before. Runs may overlap: each thing is decided in its own transaction
 * and done once.
 */
export async function main(): Promise<{ ran: boolean }> {
	if (!comesFrom('wx_trigger')) return { ran: false };
	const who = { nowMs: Date.now(), calendar: await readCalendar(), newId };
	await followDue(who);
	await recountDuties(who);
	await remindDue(who);
	await followAttempts(who);
	await followRefunds(who);
	await deliverDue(who.nowMs, MESSAGES_MAX);
	await reconcile(who);
	return { ran: true };
}
