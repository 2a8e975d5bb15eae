import type { StageTerm, Terms } from '../../../types/terms';
import { isServed } from './end';
import { findStage, type Stage } from './stages';
import { type Contract, termsOf } from './state';

/** The stage of the terms that a stage comes from, where the service lapses without it. */
export const lapsingTerm = ({ stages, lapse }: Terms, stageId: string): StageTerm | undefined =>
	stages.find(
		({ id, yearly }) => lapse?.stageIds.includes(id) && (yearly ? stageId.startsWith(`${id}:`) : stageId === id),
	);

/** The stage whose service a payment brought back; null where it had not lapsed, or still rests. */
export function revivedBy(contract: Contract, paymentId: string): Stage | null {
	const terms = termsOf(contract);
	const payment = contract.payments.find((one) => one.id === paymentId);
	if (!payment || payment.amountFen === payment.surplusFen || !lapsingTerm(terms, payment.stageId)) return null;
	const lapsed = contract.verdicts.some(
		({ key, verdict }) => key === `stage:${payment.stageId}` && verdict === 'missed',
	);
	const stage = findStage(contract, terms, payment.stageId);
	return lapsed && stage?.remainingFen === 0 && isServed(contract, payment.recordedAtMs) ? stage : null;
}
