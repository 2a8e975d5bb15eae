import type { ParsedInputOf } from '../../../types/endpoints';
import { findStage } from '../../domain/contract/stages';
import { type Attempt, type Contract, termsOf } from '../../domain/contract/state';
import {
	checkAmount,
	closableFrom,
	decideOpenAttempt,
	findOpenAttempt,
	isPaidRequest,
} from '../../domain/money/attempt';
import { isRefused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { handle } from '../../door/open';
import { contracts } from '../../store/kinds';
import { closeOrder, createOrder } from '../../wechat/pay';
import { findMembership, getOwnContract, inNameOf } from '../access';
import { change } from '../change';
import { freeAttempt } from './free';
import { closeAttempt, settleAttempt } from './settle';

type Input = ParsedInputOf<'pay.start'>;

/** A payment is: record the attempt → call WeChat → record the answer. It can't go through an outbox. */
export const startPayment = handle('pay.start', async (input, call) => {
	const contract = await getOwnContract(call.person, input.contractId);
	if (isRefused(contract)) return contract;
	const membership = findMembership(call.person, contract.companyId);
	if (!membership?.rights.includes('pay')) return refuse('NOT_ALLOWED');
	const inTheWay = findOpenAttempt(contract, input.stageId);
	if (inTheWay && !isSame(inTheWay, input, call)) {
		const freed = await freeAttempt(contract, inTheWay, call);
		if (isRefused(freed)) return freed;
	}
	const opened = await openAttempt(input, inNameOf(call, membership));
	if (isRefused(opened)) return opened;
	const attempt = attemptFor(opened, input, call);
	return attempt ? prepare(opened, attempt, call) : refuse('STAGE_PAID');
});

/** The same person asking for the same again: the same order. */
const isSame = (attempt: Attempt, { amountFen }: Input, { person }: CallContext) =>
	attempt.openid === person.openid && attempt.amountFen === amountFen;

const attemptFor = (contract: Contract, input: Input, call: CallContext): Attempt | null => {
	const open = findOpenAttempt(contract, input.stageId);
	return open && isSame(open, input, call) ? open : null;
};

function openAttempt(input: Input, call: CallContext) {
	const { stageId, amountFen, requestId } = input;
	const id = call.newId();
	const command = { attemptId: id, orderNumber: `P${id}`, stageId, amountFen, requestId };
	return change(contracts, input.contractId, call, {
		sees: (contract) => findMembership(call.person, contract.companyId) !== null,
		decide: (contract) => {
			if (isPaidRequest(contract, call.person.openid, requestId)) return [];
			if (!attemptFor(contract, input, call)) return decideOpenAttempt(contract, command, call);
			// The stage may have been paid in another way since the attempt was opened.
			const payable = checkAmount(contract, input);
			return isRefused(payable) ? payable : [];
		},
	});
}

async function prepare(contract: Contract, attempt: Attempt, call: CallContext) {
	const terms = termsOf(contract);
	const title = findStage(contract, terms, attempt.stageId)?.term.title ?? '';
	const { orderNumber, amountFen: totalFen } = attempt;
	const order = await createOrder({
		orderNumber,
		totalFen,
		description: `${terms.shortName} ${title}`,
		openid: call.person.openid,
	});
	if (!order.failed) return { attemptId: attempt.id, amountFen: totalFen, payment: order.payment };
	return giveUp(contract, attempt, call);
}

/**
 * WeChat did not take the order. It may be because it is paid already: the truth first. Only what WeChat has closed or
 * never knew is closed in our books: an order that lives on there may still be paid, so it goes on blocking.
 */
async function giveUp(contract: Contract, attempt: Attempt, call: CallContext) {
	const settled = await settleAttempt(contract, attempt, call);
	if (settled.attempts.some((one) => one.id === attempt.id && one.status === 'paid')) return refuse('STAGE_PAID');
	if ((await closeOrder(attempt.orderNumber)) === 'closed') {
		await closeAttempt(settled, attempt, 'refusedByWeChat', call);
		return refuse('WECHAT_PAY_REFUSED');
	}
	const { byName, openedAtMs } = attempt;
	return refuse('ATTEMPT_OPEN', { byName, closableFromMs: closableFrom(openedAtMs) });
}
