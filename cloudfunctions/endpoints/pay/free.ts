import type { AsOf } from '../../domain/calendar/calendar';
import type { Attempt, Contract } from '../../domain/contract/state';
import { closableFrom } from '../../domain/money/attempt';
import { type Refused, refuse } from '../../domain/refusal';
import { closeOrder } from '../../wechat/pay';
import { closeAttempt, settleAttempt } from './settle';

interface Who extends AsOf {
	newId(): string;
}

const attemptOf = (contract: Contract, attempt: Attempt) =>
	contract.attempts.find((one) => one.id === attempt.id) ?? attempt;

/**
 * Gets an open attempt out of the way: settles it when it was paid, closes it when WeChat lets us (5 minutes after it
 * was opened), and says why. Refuses ATTEMPT_OPEN with the time from which it can be closed.
 */
export async function freeAttempt(
	contract: Contract,
	attempt: Attempt,
	who: Who,
	reason: 'closed' | 'expired' = 'closed',
): Promise<Contract | Refused<'ATTEMPT_OPEN'>> {
	const settled = await settleAttempt(contract, attempt, who);
	if (attemptOf(settled, attempt).status !== 'open') return settled;
	const closableFromMs = closableFrom(attempt.openedAtMs);
	const stillOpen = refuse('ATTEMPT_OPEN', { byName: attempt.byName, closableFromMs });
	if (who.nowMs < closableFromMs) return stillOpen;
	const outcome = await closeOrder(attempt.orderNumber);
	if (outcome === 'closed') return closeAttempt(settled, attempt, reason, who);
	const again = await settleAttempt(settled, attempt, who);
	return attemptOf(again, attempt).status === 'open' ? stillOpen : again;
}
