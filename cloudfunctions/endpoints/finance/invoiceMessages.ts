import type { MessageTemplate } from '../../../types/codes';
import { findStage } from '../../domain/contract/stages';
import { type Contract, termsOf } from '../../domain/contract/state';
import type { Message } from '../../store/outbox';
import { type Recipients, treasurers } from '../recipients';

interface About {
	id: string;
	stageId: string;
	atMs: number;
}

/** We applied for a stage to be paid: those of the client who pay. */
export function applicationMessages(contract: Contract, applicationId: string, people: Recipients): Message[] {
	const application = contract.applications.find(({ id }) => id === applicationId);
	if (!application) return [];
	const values = { ...common(contract, application), amountFen: String(application.amountFen) };
	return toPayers('paymentApplied', contract, application, people, values);
}

/** An invoice is there: those of the client who pay. */
export function invoiceMessages(contract: Contract, invoiceId: string, people: Recipients): Message[] {
	const invoice = contract.invoices.find(({ id }) => id === invoiceId);
	if (!invoice) return [];
	const values = { ...common(contract, invoice), amountFen: String(invoice.amountFen), number: invoice.number };
	return toPayers('invoiceIssued', contract, invoice, people, values);
}

/** An invoice that was there does not count any more: those of the client who pay read why. */
export function reversalMessages(contract: Contract, invoiceId: string, people: Recipients): Message[] {
	const invoice = contract.invoices.find(({ id }) => id === invoiceId);
	if (!invoice?.reversal) return [];
	const { reason, atMs } = invoice.reversal;
	const values = { ...common(contract, { ...invoice, atMs }), change: '已红冲', reason };
	return toPayers('invoiceChanged', contract, invoice, people, values);
}

/** We do not issue what the client asked for: those of the client who pay read why. */
export function declinedInvoiceMessages(
	contract: Contract,
	askId: string,
	people: Recipients,
	atMs: number,
): Message[] {
	const ask = contract.invoiceAsks.find(({ id }) => id === askId);
	if (!ask) return [];
	const values = { ...common(contract, { ...ask, atMs }), change: '没有开', reason: ask.reason ?? '' };
	return toPayers('invoiceChanged', contract, ask, people, values);
}

/** The client wants an invoice: those of us who look after money. */
export function invoiceAskMessages(contract: Contract, askId: string, people: Recipients): Message[] {
	const ask = contract.invoiceAsks.find(({ id }) => id === askId);
	if (!ask) return [];
	const values = { ...common(contract, ask), company: contract.companyName, byName: ask.byName };
	const page = `packages/staff/invoice/index?contractId=${contract.id}`;
	return treasurers(people).map(({ openid, name }) => message('invoiceAsked', ask.id, openid, name, values, page));
}

const common = (contract: Contract, { stageId, atMs }: About) => ({
	stage: findStage(contract, termsOf(contract), stageId)?.term.title ?? '',
	...{ contract: termsOf(contract).title, atMs: String(atMs) },
});

function toPayers(
	template: MessageTemplate,
	contract: Contract,
	{ id }: About,
	{ contacts }: Recipients,
	values: Record<string, string>,
): Message[] {
	const page = `packages/pay/invoices/index?contractId=${contract.id}`;
	return contacts
		.filter(({ rights }) => rights.includes('pay'))
		.map(({ openid, name }) => message(template, id, openid, name, values, page));
}

/** The id makes it once: what it is about, and for whom. */
const message = (
	template: MessageTemplate,
	about: string,
	toOpenid: string,
	toName: string,
	values: Record<string, string>,
	page: string,
): Message => ({ id: `${template}:${about}:${toOpenid}`, template, toOpenid, toName, values, page });
