import type { EpochMs } from '../../../types/units';
import { chinaDateOf, daysBetween } from '../../domain/calendar/chinaDate';
import { creditOf, findStage, paidOf } from '../../domain/contract/stages';
import { type Contract, type Payment, termsOf } from '../../domain/contract/state';
import { capitalOf } from '../../domain/money/capital';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getOwnContract } from '../access';
import { paymentCard } from '../contract/money';

export const getReceipt = handle('pay.getReceipt', async ({ contractId, paymentId }, { person }) => {
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const payment = contract.payments.find((one) => one.id === paymentId);
	if (!payment) return refuse('NOT_FOUND');
	const terms = termsOf(contract);
	return {
		payment: paymentCard(contract, payment),
		amountInWords: capitalOf(payment.amountFen),
		payerName: terms.parties.customer.name,
		payeeName: terms.parties.agency.name,
		...{ contractNumber: terms.number, contractTitle: terms.title, contractTotalFen: terms.total.amountFen },
		...remainingAfter(contract, payment),
		contractPaidFen: paidUpTo(contract, payment),
		creditFen: creditOf(contract),
		daysEarly: daysEarly(contract, payment),
	};
});

const upTo = (contract: Contract, payment: Payment): Contract => ({
	...contract,
	payments: contract.payments.slice(0, contract.payments.indexOf(payment) + 1),
});

/** A receipt says what remained when it was issued, not what remains today. */
function remainingAfter(contract: Contract, payment: Payment) {
	const stage = findStage(upTo(contract, payment), termsOf(contract), payment.stageId);
	return { stageRemainingFen: stage?.remainingFen ?? 0 };
}

const paidUpTo = (contract: Contract, payment: Payment) => paidOf(upTo(contract, payment));

/** How long before or after its due day the stage was settled by this payment; null when another one settled it. */
function daysEarly(contract: Contract, payment: Payment) {
	const verdict = contract.verdicts.filter((one) => one.key === `stage:${payment.stageId}`).at(-1);
	const booksNothing = payment.surplusFen === payment.amountFen;
	if (!verdict || booksNothing || remainingAfter(contract, payment).stageRemainingFen > 0) return null;
	// 24:00 of the due day belongs to the next day already.
	const days = daysBetween(chinaDateOf(payment.occurredAtMs), chinaDateOf(lastMoment(verdict.dueAtMs)));
	return { days: Math.abs(days), late: payment.occurredAtMs > verdict.dueAtMs };
}

const lastMoment = (dueAtMs: EpochMs): EpochMs => dueAtMs - 1;
