import type { StageTerm, Terms } from '../../../types/terms';
import { isServed } from './end';
import { findStage, type Stage } from './stages';
import { type Contract, termsOf } from './state';

/** The stage of the terms that a stage comes from, where the service lapses without it. */
export const lapsingTerm = ({ stages, lapse }: Terms, stageId: string): StageTerm | undefined =>
	stages.find(
		({ id, yearly }) => lapse?.stageIds.includes(id) && (yearly ? stageId.startsWith(`${id}:`) : stageId === id),
	);

/** The stage whose service came back when its last fen was paid; null where it had not lapsed, or still rests. */
export function revivedStage(contract: Contract, stageId: string, paidAtMs: number): Stage | null {
	const terms = termsOf(contract);
	if (!lapsingTerm(terms, stageId)) return null;
	const lapsed = contract.verdicts.some(({ key, verdict }) => key === `stage:${stageId}` && verdict === 'missed');
	const stage = findStage(contract, terms, stageId);
	return lapsed && stage?.remainingFen === 0 && isServed(contract, paidAtMs) ? stage : null;
}

/** The stage whose service a payment brought back: some of it went into the stage. */
export function revivedBy(contract: Contract, paymentId: string): Stage | null {
	const payment = contract.payments.find((one) => one.id === paymentId);
	if (!payment || payment.amountFen === payment.surplusFen) return null;
	return revivedStage(contract, payment.stageId, payment.recordedAtMs);
}
