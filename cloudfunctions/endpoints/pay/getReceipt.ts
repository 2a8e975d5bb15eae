import type { EpochMs } from '../../../types/units';
import { chinaDateOf, daysBetween } from '../../domain/calendar/chinaDate';
import { capitalOf } from '../../domain/money/capital';
import { creditOf } from '../../domain/money/credit';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { paymentCard } from '../contract/money';
import { getOwnReceipt, type Receipt } from './receiptFacts';

export const getReceipt = handle('pay.getReceipt', async (asked, { person }) => {
	const receipt = await getOwnReceipt(person, asked);
	if (isRefused(receipt)) return receipt;
	const { contract, payment, payerName, payeeName, contractNumber, contractTitle } = receipt;
	const { contractPaidFen, contractTotalFen, contractRemainingFen, reversed } = receipt;
	return {
		...{ payment: paymentCard(contract, payment), amountInWords: capitalOf(payment.amountFen) },
		...{ payerName, payeeName, contractNumber, contractTitle, contractPaidFen, contractTotalFen, contractRemainingFen },
		stageRemainingFen: receipt.stageRemainingFen ?? 0,
		// The paper says what there was then; on the screen it is offered, so it has to be there now.
		creditFen: creditOf(contract),
		daysEarly: daysEarly(receipt),
		reversed,
	};
});

/** How long before or after its due day the stage was settled by this payment; null when another one settled it. */
function daysEarly({ contract, payment, stageRemainingFen }: Receipt) {
	const verdict = contract.verdicts.filter((one) => one.key === `stage:${payment.stageId}`).at(-1);
	const booksNothing = payment.surplusFen === payment.amountFen;
	if (!verdict || booksNothing || (stageRemainingFen ?? 0) > 0) return null;
	// 24:00 of the due day belongs to the next day already.
	const days = daysBetween(chinaDateOf(payment.occurredAtMs), chinaDateOf(lastMoment(verdict.dueAtMs)));
	return { days: Math.abs(days), late: payment.occurredAtMs > verdict.dueAtMs };
}

const lastMoment = (dueAtMs: EpochMs): EpochMs => dueAtMs - 1;
