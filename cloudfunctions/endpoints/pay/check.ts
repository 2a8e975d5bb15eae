import { closableFrom } from '../../domain/money/attempt';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getOwnContract } from '../access';
import { settleAttempt } from './settle';

export const checkPayment = handle('pay.check', async ({ contractId, attemptId }, call) => {
	const contract = await getOwnContract(call.person, contractId);
	if (isRefused(contract)) return contract;
	const before = contract.attempts.find((attempt) => attempt.id === attemptId);
	if (!before) return refuse('NOT_FOUND');
	// One that is closed is asked about too: WeChat may have taken money for it all the same.
	const settled = before.status === 'paid' ? contract : await settleAttempt(contract, before, call);
	const { status, paymentId, openedAtMs } = settled.attempts.find((attempt) => attempt.id === attemptId) ?? before;
	return { status, paymentId, closableFromMs: closableFrom(openedAtMs) };
});
