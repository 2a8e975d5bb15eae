/** What a client does with its credit, and with a surcharge it is asked to agree to. */
import { endpoint } from '../endpoint';
import { fen, flag, id, object, text } from '../schema';
import { creditView, surchargesView } from '../views-books';

const NOTE_MAX = 500;
const contractId = id();
const requestId = id();
const done = object({});

export const accountCreditEndpoints = {
	/** How much of the client's money lies with us, where it came from, where it went. */
	'account.getCredit': endpoint({
		caller: 'customer',
		input: object({ contractId }),
		output: object({ ...creditView.shape, mayPay: flag() }),
		refusals: ['NOT_FOUND'],
	}),

	/** Pays an open stage, whole or part, out of the credit. */
	'account.useCredit': endpoint({
		caller: 'customer',
		input: object({ contractId, stageId: id(), amountFen: fen(), requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'STAGE_NOT_OPEN', 'STAGE_PAID', 'AMOUNT_TOO_LARGE', 'CREDIT_TOO_SMALL'],
	}),

	/** Asks for credit back; the staff send it or say why not. */
	'account.askRefund': endpoint({
		caller: 'customer',
		input: object({ contractId, amountFen: fen(), note: text(NOTE_MAX, 0), requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CREDIT_TOO_SMALL', 'CONTENT_REFUSED'],
	}),

	/** The surcharges of a contract that were proposed, with what became of them. */
	'account.getSurcharges': endpoint({
		caller: 'customer',
		input: object({ contractId }),
		output: surchargesView,
		refusals: ['NOT_FOUND'],
	}),

	/** Agrees to a surcharge or declines it, once; it is agreed to before the work or not at all. */
	'account.answerSurcharge': endpoint({
		caller: 'customer',
		input: object({ contractId, surchargeId: id(), agreed: flag(), note: text(NOTE_MAX, 0), requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'ALREADY_RECORDED', 'FAULT_SOLVED', 'CONTENT_REFUSED'],
	}),
};
