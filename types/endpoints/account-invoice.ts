/** Invoices from the client's side: titles, asking for one, reading it. */
import { INVOICE_KINDS, TAXPAYER_DOUBTS } from '../codes';
import { endpoint } from '../endpoint';
import { date, epochMs, flag, id, list, maybe, object, oneOf, sumFen, text, words } from '../schema';
import { UPLOAD_TYPES } from './file';

/** Whom an invoice names. */
const titleView = object({
	...{ buyerName: words(), taxpayerId: maybe(words()), address: maybe(words()), telephone: maybe(words()) },
	...{ bankName: maybe(words()), bankAccount: maybe(words()) },
	/** What speaks against the taxpayer id; null when nothing does. It is taken all the same. */
	taxpayerIdLooksWrong: maybe(oneOf(TAXPAYER_DOUBTS)),
});

/** The titles of a company; exactly one of them is offered first. */
export const titlesView = object({
	titles: list(object({ id: id(), ...titleView.shape, isDefault: flag() }), 10),
	mayChange: flag(),
});

export const titleInput = {
	...{ buyerName: text(100), taxpayerId: maybe(text(40)), address: maybe(text(120)), telephone: maybe(text(30)) },
	...{ bankName: maybe(text(80)), bankAccount: maybe(text(40)) },
	isDefault: flag(),
};

/** Papers of one invoice, PDF, OFD or XML, each behind an address that opens for a while. */
const files = list(object({ id: id(), url: words(), type: oneOf(UPLOAD_TYPES) }), 3);

const by = { atMs: epochMs(), byName: words() };

/** Payment applications and invoices of a contract, the latest first, and what of each stage they may still say. */
export const invoicesView = object({
	contract: object({ id: id(), companyId: id(), companyName: words(), number: words(), title: words() }),
	stages: list(
		object({
			...{ id: id(), title: words(), amountFen: maybe(sumFen()), remainingFen: maybe(sumFen()) },
			/** What standing invoices may still come to. */
			invoiceableFen: sumFen(),
			/** Application and invoice of equal amount start its clock. */
			opensOnInvoice: flag(),
			openedAtMs: maybe(epochMs()),
		}),
		50,
	),
	applications: list(
		object({
			...{ id: id(), stageId: id(), stageTitle: words(), amountFen: sumFen(), note: words(), ...by },
			/** A later application took its place. */
			replaced: flag(),
			/** What invoices still have to say to be equal to it. */
			uninvoicedFen: sumFen(),
		}),
		50,
	),
	asks: list(
		object({
			...{ id: id(), stageId: id(), stageTitle: words(), kind: oneOf(INVOICE_KINDS), title: titleView, ...by },
			...{ status: oneOf(['open', 'issued', 'declined'] as const), reason: maybe(words()) },
		}),
		50,
	),
	invoices: list(
		object({
			...{ id: id(), stageId: id(), stageTitle: words(), applicationId: maybe(id()), kind: oneOf(INVOICE_KINDS) },
			...{ number: words(), title: titleView, amountFen: sumFen(), issuedOn: date(), files, ...by },
			/** The red-letter invoice that took it back, and the one that was issued in its place. */
			reversal: maybe(
				object({ redNumber: words(), reason: words(), reversedOn: date(), files, ...by, successor: maybe(words()) }),
			),
		}),
		50,
	),
});

export const accountInvoiceEndpoints = {
	/** What speaks against a taxpayer id, while somebody types it. */
	'account.checkTaxpayerId': endpoint({
		caller: 'bound',
		input: object({ taxpayerId: text(40) }),
		output: object({ looksWrong: maybe(oneOf(TAXPAYER_DOUBTS)) }),
		refusals: [],
	}),

	'account.listTitles': endpoint({
		caller: 'customer',
		input: object({ companyId: id() }),
		output: titlesView,
		refusals: ['NOT_FOUND'],
	}),

	/** A new title, or another wording of one. A taxpayer id that looks wrong is taken; the list says why. */
	'account.saveTitle': endpoint({
		caller: 'customer',
		input: object({ companyId: id(), titleId: maybe(id()), ...titleInput, requestId: id() }),
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'TITLES_FULL', 'CONTENT_REFUSED'],
	}),

	'account.removeTitle': endpoint({
		caller: 'customer',
		input: object({ companyId: id(), titleId: id() }),
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED'],
	}),

	'account.getInvoices': endpoint({
		caller: 'customer',
		input: object({ contractId: id() }),
		output: object({ ...invoicesView.shape, mayAsk: flag() }),
		refusals: ['NOT_FOUND'],
	}),

	/** Asks for an invoice of a stage in the name of one of the company's titles. */
	'account.askInvoice': endpoint({
		caller: 'customer',
		input: object({
			...{ contractId: id(), stageId: id(), kind: oneOf(INVOICE_KINDS), titleId: id(), requestId: id() },
		}),
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'ALREADY_RECORDED', 'INVOICE_AMOUNT_DIFFERS', 'TITLE_INCOMPLETE'],
	}),
};
