import type { Fen } from '../../../types/units';
import { stagesOf } from '../contract/stages';
import { type Contract, type Payment, termsOf } from '../contract/state';
import type { Refund } from './records';

/** Payments that count: those that were not booked wrongly. */
export const countedPayments = (contract: Contract): Payment[] =>
	contract.payments.filter(({ reversed }) => reversed === null);

/** Refunds whose money is gone or on its way; one that WeChat closed or refused gave it back to the credit. */
export const heldRefunds = (contract: Contract): Refund[] =>
	contract.refunds.filter(({ status }) => status === 'processing' || status === 'success' || status === 'abnormal');

/** What we granted the client: goodwill, and claims that we conceded. */
export function compensationOf({ granted, claims }: Contract): Fen {
	const conceded = claims.filter(({ status, owner }) => owner === 'agency' && status === 'conceded');
	return sumOf(granted) + sumOf(conceded);
}

/**
 * The client's money: what came beyond what the stages needed and what we granted, less what was used and what went
 * back. Below 0 it is what a later change of a stage made the client owe.
 */
export function balanceOfCredit(contract: Contract): Fen {
	const surplusFen = countedPayments(contract).reduce((sum, payment) => sum + payment.surplusFen, 0);
	const overFen = stagesOf(contract, termsOf(contract)).reduce((sum, stage) => sum + stage.overFen, 0);
	const gotFen = surplusFen + overFen + compensationOf(contract);
	return gotFen - sumOf(contract.creditUses) - sumOf(heldRefunds(contract));
}

/** What of it can be used or given back now. */
export const creditOf = (contract: Contract): Fen => Math.max(0, balanceOfCredit(contract));

/** The money that came on stages, surplus left out. */
export function paidOf(contract: Contract): Fen {
	const stages = stagesOf(contract, termsOf(contract));
	return stages.reduce((sum, { cashFen }) => sum + cashFen, 0);
}

export const sumOf = (all: readonly { amountFen: Fen }[]): Fen =>
	all.reduce((sum, { amountFen }) => sum + amountFen, 0);
