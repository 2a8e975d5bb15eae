import type { Fen } from '../../../types/units';
import { chinaDateOf } from '../../domain/calendar/chinaDate';
import { findStage, type Stage, stagesOf } from '../../domain/contract/stages';
import { type Contract, type Payment, termsOf } from '../../domain/contract/state';
import { asOfPayment } from '../../domain/documents/asOfPayment';
import type { ReceiptFacts } from '../../domain/documents/receipt';
import { creditOf, paidOf } from '../../domain/money/credit';
import type { Person } from '../../domain/people/person';
import { isRefused, type Refused, refuse } from '../../domain/refusal';
import { getOwnContract } from '../access';
import { paymentCard } from '../contract/money';

/** What the screen shows of a receipt beside what the paper says. */
export interface Receipt extends ReceiptFacts {
	contract: Contract;
	payment: Payment;
	contractPaidFen: Fen;
	contractTotalFen: Fen | null;
}

/** The receipt of a payment on a contract of one of the caller's companies. One database request. */
export async function getOwnReceipt(
	person: Person,
	{ contractId, paymentId }: { contractId: string; paymentId: string },
): Promise<Receipt | Refused<'NOT_FOUND'>> {
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const payment = contract.payments.find((one) => one.id === paymentId);
	return payment ? receiptOf(contract, payment) : refuse('NOT_FOUND');
}

function receiptOf(contract: Contract, payment: Payment): Receipt {
	const then = asOfPayment(contract, payment);
	const terms = termsOf(then);
	const { amountFen, surplusFen, method, reversed } = payment;
	return {
		...{ contract, payment, amountFen, surplusFen, method },
		number: payment.receiptNumber,
		payerName: terms.parties.customer.name,
		payeeName: terms.parties.agency.name,
		...{ contractNumber: terms.number, contractTitle: terms.title, contractTotalFen: terms.total.amountFen },
		stageTitle: paymentCard(then, payment).stageTitle,
		receivedOn: chinaDateOf(payment.occurredAtMs),
		issuedOn: chinaDateOf(payment.recordedAtMs),
		stageRemainingFen: findStage(then, terms, payment.stageId)?.remainingFen ?? null,
		contractRemainingFen: remainingOf(stagesOf(then, terms)),
		contractPaidFen: paidOf(then),
		creditFen: creditOf(then),
		reversed: reversed && { onDate: chinaDateOf(reversed.atMs), reason: reversed.reason },
	};
}

/** What is left of the fees; null while one of them is not agreed. */
function remainingOf(stages: readonly Stage[]): Fen | null {
	const fees = stages.filter(({ kind }) => kind === 'fee');
	return fees.reduce<Fen | null>(
		(sum, { remainingFen }) => (sum === null || remainingFen === null ? null : sum + remainingFen),
		0,
	);
}
