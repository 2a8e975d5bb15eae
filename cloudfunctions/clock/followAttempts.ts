import type { AsOf } from '../domain/calendar/calendar';
import type { Contract } from '../domain/contract/state';
import { ORDER_LIFE_MS } from '../domain/money/attempt';
import { freeAttempt } from '../endpoints/pay/free';
import { settleAttempt } from '../endpoints/pay/settle';
import type { Stored } from '../store/documents';
import { contracts } from '../store/kinds';
import { readState } from '../store/stream';
import { walkDue } from '../store/walk';

interface Who extends AsOf {
	newId(): string;
}
interface AttemptCard {
	contractId: string;
	attemptId: string;
}

/** Asks WeChat about open attempts, since a notification may never come, and closes those that nobody paid in time. */
export async function followAttempts(who: Who): Promise<void> {
	await walkDue<AttemptCard>('attempts', who.nowMs, async (open) => {
		for (const card of open) await tryToFollow(card, who);
	});
}

async function tryToFollow(card: Stored<AttemptCard>, who: Who): Promise<void> {
	try {
		await follow(card, who);
	} catch (error) {
		console.error('The clock could not follow the attempt', card._id, error);
	}
}

async function follow({ contractId, attemptId }: AttemptCard, who: Who): Promise<void> {
	const contract = await readState<Contract>(contracts, contractId);
	const attempt = contract?.attempts.find((one) => one.id === attemptId);
	if (!contract || attempt?.status !== 'open') return;
	const expired = who.nowMs - attempt.openedAtMs > ORDER_LIFE_MS;
	if (expired) await freeAttempt(contract, attempt, who, 'expired');
	else await settleAttempt(contract, attempt, who);
}
