import type { ContractEvent } from '../contract/events';
import { findStage } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import { currentApplication, uninvoicedOf } from './invoiceable';

interface SubmitApplication {
	applicationId: string;
	stageId: string;
	note: string;
}

/**
 * We apply for what remains of a stage by our records. A later application takes the place of one whose amount no
 * longer holds; while one stands with the same amount, or with invoices of its own, a second is ALREADY_RECORDED.
 * Refuses a stage without an agreed amount (STAGE_NOT_OPEN) and one that needs no money any more (STAGE_PAID).
 */
export function decideSubmitApplication(contract: Contract, command: SubmitApplication, { nowMs }: DecisionContext) {
	const { stageId } = command;
	const stage = findStage(contract, termsOf(contract), stageId);
	if (!stage) return refuse('NOT_FOUND');
	if (stage.remainingFen === null) return refuse('STAGE_NOT_OPEN');
	if (stage.remainingFen === 0) return refuse('STAGE_PAID');
	const before = currentApplication(contract, stageId);
	// Paper that was recorded by hand has opened it: an application now would close it again.
	const isOpenByHand = before === null && stage.term.opensOn === 'invoiceReceived' && stage.openedAtMs !== null;
	const isInvoiced = before !== null && uninvoicedOf(contract, before) < before.amountFen;
	if (isOpenByHand || isInvoiced || before?.amountFen === stage.remainingFen) return refuse('ALREADY_RECORDED');
	return [
		{ type: 'applicationSubmitted', ...command, amountFen: stage.remainingFen, occurredAtMs: nowMs },
	] satisfies Fact<ContractEvent>[];
}
