import type { DutyView, PaymentCard, StageView } from '../../../types/views';
import { findStage, type Stage, stagesOf } from '../../domain/contract/stages';
import { type Contract, clauseLabelOf, type Payment, termsOf } from '../../domain/contract/state';

/** The stages with what has come of them, each with its duty. */
export function stageViews(contract: Contract, duties: readonly DutyView[]): StageView[] {
	return stagesOf(contract, termsOf(contract)).map((stage) => stageView(contract, stage, duties));
}

export function stageView(contract: Contract, stage: Stage, duties: readonly DutyView[]): StageView {
	const { kind, term, status, paidFen, waivedFen, remainingFen } = stage;
	return {
		...{
			id: term.id,
			kind,
			title: term.title,
			status,
			amountFen: term.amountFen,
			shareBp: term.shareBp,
			paidFen,
			waivedFen,
			remainingFen,
		},
		opensOn: term.opensOn,
		duty: duties.find((duty) => duty.id === `${contract.id}:stage:${term.id}`) ?? null,
		clause: { id: term.clauseId, label: clauseLabelOf(termsOf(contract), term.clauseId) },
	};
}

/** As many as a reply may hold; the head keeps them all. */
const PAYMENTS_SHOWN = 50;

/** The latest payments of a contract or of one stage, newest first. */
export function paymentCards(contract: Contract, stageId?: string) {
	return contract.payments
		.filter((payment) => stageId === undefined || payment.stageId === stageId)
		.map((payment) => paymentCard(contract, payment))
		.sort((first, second) => second.atMs - first.atMs)
		.slice(0, PAYMENTS_SHOWN);
}

/** A payment as lists and its receipt show it. */
export function paymentCard(contract: Contract, payment: Payment): PaymentCard {
	const { id, stageId, method, amountFen, surplusFen, occurredAtMs: atMs, receiptNumber, reversed } = payment;
	return {
		...{ id, contractId: contract.id, stageId, method, amountFen, surplusFen, atMs, receiptNumber, reversed },
		stageTitle: findStage(contract, termsOf(contract), stageId)?.term.title ?? '',
	};
}
