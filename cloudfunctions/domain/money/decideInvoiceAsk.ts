import type { InvoiceKind } from '../../../types/codes';
import type { ContractEvent } from '../contract/events';
import { findStage } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { missingOf } from '../people/titles';
import { refuse } from '../refusal';
import { invoiceableOf } from './invoiceable';
import type { InvoiceTitle } from './records';

interface AskInvoice {
	askId: string;
	stageId: string;
	kind: InvoiceKind;
	title: InvoiceTitle;
}

/**
 * The client asks for an invoice. Refuses a stage that is not there, a second ask while one is open, what is invoiced
 * to the full already (INVOICE_AMOUNT_DIFFERS), and a special one without all of the title (TITLE_INCOMPLETE).
 */
export function decideAskInvoice(contract: Contract, command: AskInvoice, { nowMs }: DecisionContext) {
	const { stageId, title, kind } = command;
	const stage = findStage(contract, termsOf(contract), stageId);
	if (!stage) return refuse('NOT_FOUND');
	if (contract.invoiceAsks.some((one) => one.stageId === stageId && one.status === 'open'))
		return refuse('ALREADY_RECORDED');
	if (invoiceableOf(contract, stage) === 0) return refuse('INVOICE_AMOUNT_DIFFERS', { allowedFen: 0 });
	const missing = missingOf(title, kind);
	if (missing) return refuse('TITLE_INCOMPLETE', { missing });
	return [{ type: 'invoiceAsked', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}

/** We say no to an ask. The client reads the reason. One that was answered is ALREADY_RECORDED. */
export function decideDeclineInvoice(
	contract: Contract,
	command: { askId: string; reason: string },
	{ nowMs }: DecisionContext,
) {
	const ask = contract.invoiceAsks.find(({ id }) => id === command.askId);
	if (!ask) return refuse('NOT_FOUND');
	if (ask.status !== 'open') return refuse('ALREADY_RECORDED');
	return [{ type: 'invoiceDeclined', ...command, occurredAtMs: nowMs }] satisfies Fact<ContractEvent>[];
}
