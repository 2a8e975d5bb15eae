import type { InvoiceKind } from '../../../types/codes';
import type { ChinaDate, Fen } from '../../../types/units';
import { startOfDay } from '../calendar/chinaDate';
import type { ContractEvent } from '../contract/events';
import { checkMoment } from '../contract/moment';
import { findStage } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import type { DecisionContext, Fact } from '../event';
import { missingOf } from '../people/titles';
import { refuse } from '../refusal';
import { currentApplication, invoiceableOf, uninvoicedOf } from './invoiceable';
import type { InvoiceTitle } from './records';

interface IssueInvoice {
	invoiceId: string;
	stageId: string;
	applicationId: string | null;
	askId: string | null;
	kind: InvoiceKind;
	number: string;
	/** Null takes the title that was asked with. */
	title: InvoiceTitle | null;
	amountFen: Fen;
	issuedOn: ChinaDate;
	uploadIds: string[];
}

/**
 * An invoice that was issued reaches the client, and from that moment it counts. The standing ones of a stage never
 * come to more than the stage, nor those of an application to more than it: INVOICE_AMOUNT_DIFFERS with what is left.
 * That its number is new to us is checked where it is recorded.
 */
export function decideIssueInvoice(
	contract: Contract,
	{ title: named, ...command }: IssueInvoice,
	context: DecisionContext,
) {
	const { stageId, applicationId, askId, kind, amountFen } = command;
	const stage = findStage(contract, termsOf(contract), stageId);
	const application = currentApplication(contract, stageId);
	const ask = contract.invoiceAsks.find((one) => one.id === askId && one.stageId === stageId);
	if (!stage || (askId && !ask) || (applicationId && application?.id !== applicationId)) return refuse('NOT_FOUND');
	if (ask && ask.status !== 'open') return refuse('ALREADY_RECORDED');
	const title = named ?? ask?.title;
	if (!title) return refuse('NOT_FOUND');
	const missing = missingOf(title, kind);
	if (missing) return refuse('TITLE_INCOMPLETE', { missing });
	const moment = checkMoment(contract, startOfDay(command.issuedOn), context.nowMs);
	if (moment) return moment;
	const left = applicationId && application ? uninvoicedOf(contract, application) : Number.POSITIVE_INFINITY;
	const allowedFen = Math.min(left, invoiceableOf(contract, stage));
	if (amountFen > allowedFen) return refuse('INVOICE_AMOUNT_DIFFERS', { allowedFen });
	return [{ type: 'invoiceIssued', ...command, title, occurredAtMs: context.nowMs }] satisfies Fact<ContractEvent>[];
}

interface ReverseInvoice {
	invoiceId: string;
	redNumber: string;
	reason: string;
	reversedOn: ChinaDate;
	uploadIds: string[];
}

/**
 * A wrong invoice is reversed by a red-letter one, never voided; a new one may follow. What ran from it stands still
 * from this moment. Refuses a second reversal, and a day before the invoice's own (DATES_REVERSED).
 */
export function decideReverseInvoice(contract: Contract, command: ReverseInvoice, context: DecisionContext) {
	const invoice = contract.invoices.find(({ id }) => id === command.invoiceId);
	if (!invoice) return refuse('NOT_FOUND');
	if (invoice.reversal) return refuse('ALREADY_RECORDED');
	if (startOfDay(command.reversedOn) > context.nowMs) return refuse('DATE_IN_FUTURE');
	if (command.reversedOn < invoice.issuedOn) return refuse('DATES_REVERSED');
	return [{ type: 'invoiceReversed', ...command, occurredAtMs: context.nowMs }] satisfies Fact<ContractEvent>[];
}
