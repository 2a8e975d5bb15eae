import type { DutyView, StageView } from '../../../types/views';
import { findStage, type Stage, stagesOf } from '../../domain/contract/stages';
import { type Contract, clauseLabelOf, termsOf } from '../../domain/contract/state';

/** The stages with what has come of them, each with its duty. */
export function stageViews(contract: Contract, duties: readonly DutyView[]): StageView[] {
	return stagesOf(contract, termsOf(contract)).map((stage) => stageView(contract, stage, duties));
}

export function stageView(contract: Contract, stage: Stage, duties: readonly DutyView[]): StageView {
	const { term, status, paidFen, remainingFen } = stage;
	return {
		...{
			id: term.id,
			title: term.title,
			status,
			amountFen: term.amountFen,
			shareBp: term.shareBp,
			paidFen,
			remainingFen,
		},
		opensOn: term.opensOn,
		duty: duties.find((duty) => duty.id === `${contract.id}:stage:${term.id}`) ?? null,
		clause: { id: term.clauseId, label: clauseLabelOf(termsOf(contract), term.clauseId) },
	};
}

/** The payments of a contract, newest first. */
export function paymentCards(contract: Contract, stageId?: string) {
	return contract.payments
		.filter((payment) => stageId === undefined || payment.stageId === stageId)
		.map(({ id, stageId: of, method, amountFen, surplusFen, occurredAtMs: atMs, receiptNumber }) => ({
			...{ id, contractId: contract.id, stageId: of, method, amountFen, surplusFen, atMs, receiptNumber },
			stageTitle: findStage(contract, termsOf(contract), of)?.term.title ?? '',
		}))
		.sort((first, second) => second.atMs - first.atMs);
}
