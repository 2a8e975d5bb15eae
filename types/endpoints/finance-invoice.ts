/** Payment applications and invoices from the staff's side. Reading: all staff; the rest: finance and administrators. */
import { INVOICE_KINDS } from '../codes';
import { endpoint } from '../endpoint';
import { date, digits, fen, flag, id, list, maybe, object, oneOf, some, text } from '../schema';
import { invoicesView, titleInput, titlesView } from './account-invoice';

const REASON_MAX = 200;
/** The number of a 数电票, also of a red-letter one. */
const INVOICE_DIGITS = 20;
const FILES_MAX = 3;

export const financeInvoiceEndpoints = {
	'finance.listTitles': endpoint({
		caller: 'staff',
		input: object({ companyId: id() }),
		output: titlesView,
		refusals: ['NOT_FOUND'],
	}),

	'finance.saveTitle': endpoint({
		caller: 'staff',
		input: object({ companyId: id(), titleId: maybe(id()), ...titleInput, requestId: id() }),
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'TITLES_FULL'],
	}),

	'finance.removeTitle': endpoint({
		caller: 'staff',
		input: object({ companyId: id(), titleId: id() }),
		output: object({}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED'],
	}),

	'finance.getInvoices': endpoint({
		caller: 'staff',
		input: object({ contractId: id() }),
		output: object({ ...invoicesView.shape, mayIssue: flag() }),
		refusals: ['NOT_FOUND'],
	}),

	/** We apply for what remains of a stage by our own records. */
	'finance.submitApplication': endpoint({
		caller: 'staff',
		input: object({ contractId: id(), stageId: id(), note: text(REASON_MAX, 0), requestId: id() }),
		output: object({}),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'STAGE_NOT_OPEN', 'STAGE_PAID', 'ALREADY_RECORDED'],
	}),

	/**
	 * An invoice was issued: for an application, for an ask, or for a stage as such. It names a title of the company, or
	 * the one that was asked with. From now on the client can open its files.
	 */
	'finance.issueInvoice': endpoint({
		caller: 'staff',
		input: object({
			...{ contractId: id(), stageId: id(), applicationId: maybe(id()), askId: maybe(id()) },
			...{ kind: oneOf(INVOICE_KINDS), number: digits(INVOICE_DIGITS), titleId: maybe(id()) },
			...{ amountFen: fen(), issuedOn: date(), uploadIds: some(id(), FILES_MAX), requestId: id() },
		}),
		output: object({}),
		refusals: [
			...(['NOT_ALLOWED', 'NOT_FOUND', 'ALREADY_RECORDED', 'TITLE_INCOMPLETE', 'DATE_IN_FUTURE'] as const),
			...(['DATE_BEFORE_CONTRACT', 'INVOICE_AMOUNT_DIFFERS', 'INVOICE_NUMBER_TAKEN', 'FILE_NOT_YOURS'] as const),
		],
	}),

	/** A wrong invoice is taken back by a red-letter one. */
	'finance.reverseInvoice': endpoint({
		caller: 'staff',
		input: object({
			...{ contractId: id(), invoiceId: id(), redNumber: digits(INVOICE_DIGITS), reason: text(REASON_MAX) },
			...{ reversedOn: date(), uploadIds: list(id(), FILES_MAX), requestId: id() },
		}),
		output: object({}),
		refusals: [
			...(['NOT_ALLOWED', 'NOT_FOUND', 'ALREADY_RECORDED', 'DATE_IN_FUTURE'] as const),
			...(['DATES_REVERSED', 'INVOICE_NUMBER_TAKEN', 'FILE_NOT_YOURS'] as const),
		],
	}),

	/** We say no to what was asked for; the client reads why. */
	'finance.declineInvoice': endpoint({
		caller: 'staff',
		input: object({ contractId: id(), askId: id(), reason: text(REASON_MAX), requestId: id() }),
		output: object({}),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'ALREADY_RECORDED'],
	}),
};
