/** What the staff do to the books of a contract, each with its reason: book, reverse, waive, grant, concede, refund. */
import { CLAIM_STATUSES, REFUND_WAYS } from '../codes';
import { endpoint } from '../endpoint';
import {
	count,
	date,
	epochMs,
	fen,
	flag,
	id,
	list,
	maybe,
	object,
	oneOf,
	optional,
	sumFen,
	text,
	words,
} from '../schema';
import { clauseRef, paymentCard, stageView } from '../views';
import { BOOKS_SHOWN, creditView, surchargesView } from '../views-books';

const NOTE_MAX = 500;
const contractId = id();
const requestId = id();
const reason = text(NOTE_MAX);
const done = object({});

const waiver = object({ amountFen: sumFen(), reason: words(), atMs: epochMs(), byName: words() });
const claimToAnswer = object({
	key: words(),
	title: words(),
	status: oneOf(CLAIM_STATUSES),
	amountFen: sumFen(),
	clause: clauseRef,
	reason: words(),
	atMs: epochMs(),
	byName: words(),
});

export const financeBooksEndpoints = {
	/** The money of one contract as the staff work on it. Finance and administrators, as everything here but surcharges. */
	'finance.getBooks': endpoint({
		caller: 'staff',
		input: object({ contractId }),
		output: object({
			...creditView.shape,
			stages: list(object({ ...stageView.shape, waivers: list(waiver, BOOKS_SHOWN) })),
			payments: list(object({ ...paymentCard.shape, refundableFen: sumFen() }), BOOKS_SHOWN),
			/** What WeChat can take back in all. */
			refundableFen: sumFen(),
			claims: list(claimToAnswer, BOOKS_SHOWN),
			/** Deposits are from before this day. */
			signedOn: date(),
		}),
		refusals: ['NOT_FOUND', 'NOT_ALLOWED'],
	}),

	/** Money on our account that nobody announced, or a deposit from before the signing. */
	'finance.bookTransfer': endpoint({
		caller: 'staff',
		input: object({
			contractId,
			stageId: id(),
			method: oneOf(['bankTransfer', 'deposit'] as const),
			amountFen: fen(),
			valueDate: date(),
			requestId,
		}),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'DATE_IN_FUTURE', 'DATE_BEFORE_CONTRACT', 'DATE_AFTER_SIGNING'],
	}),

	/** A transfer or deposit was booked wrongly. */
	'finance.reversePayment': endpoint({
		caller: 'staff',
		input: object({ contractId, paymentId: id(), reason, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'PAYMENT_BY_WECHAT', 'ALREADY_RECORDED', 'PAYMENT_USED'],
	}),

	/** Part or all of what remains of a stage is not asked for any more. */
	'finance.waiveStage': endpoint({
		caller: 'staff',
		input: object({ contractId, stageId: id(), amountFen: fen(), reason, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'STAGE_NOT_OPEN', 'STAGE_PAID', 'AMOUNT_TOO_LARGE'],
	}),

	'finance.grantCredit': endpoint({
		caller: 'staff',
		input: object({ contractId, amountFen: fen(), reason, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED'],
	}),

	/** Grants what the client claims, whole or part: its credit. */
	'finance.concedeClaim': endpoint({
		caller: 'staff',
		input: object({ contractId, key: id(), amountFen: fen(), reason, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CLAIM_NOT_ASSERTED', 'AMOUNT_TOO_LARGE'],
	}),

	/** Sends credit back: the way it came, asked of WeChat at once, or by a transfer that is booked when it was made. */
	'finance.startRefund': endpoint({
		caller: 'staff',
		input: object({
			contractId,
			way: oneOf(REFUND_WAYS),
			amountFen: fen(),
			/** The WeChat payment that goes back; the latest ones where none is named. */
			paymentId: optional(id()),
			askId: optional(id()),
			reason,
			requestId,
		}),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'CREDIT_TOO_SMALL', 'REFUND_TOO_LARGE', 'REFUND_SETTLED'],
	}),

	'finance.declineRefund': endpoint({
		caller: 'staff',
		input: object({ contractId, askId: id(), reason, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'REFUND_SETTLED'],
	}),

	/** The transfer of a refund was made: one that WeChat could not carry out, or that was to go to an account. */
	'finance.payRefundByTransfer': endpoint({
		caller: 'staff',
		input: object({ contractId, refundId: id(), valueDate: date(), note: reason, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'REFUND_SETTLED', 'DATE_IN_FUTURE', 'DATE_BEFORE_CONTRACT'],
	}),

	/** The surcharges of a contract, what one comes to, and the faults it could be for. All staff. */
	'finance.getSurcharges': endpoint({
		caller: 'staff',
		input: object({ contractId }),
		output: object({
			...surchargesView.shape,
			term: maybe(
				object({ rateBp: count(10_000), baseFen: sumFen(), amountFen: sumFen(), clause: clauseRef, inForce: flag() }),
			),
			faults: list(object({ id: id(), number: words(), text: words() }), BOOKS_SHOWN),
		}),
		refusals: ['NOT_FOUND'],
	}),

	/** Tells the client reason and rate, before the work. All staff. */
	'finance.proposeSurcharge': endpoint({
		caller: 'staff',
		input: object({ contractId, faultId: optional(id()), reason, requestId }),
		output: done,
		refusals: ['NOT_FOUND', 'CONTRACT_NOT_ACTIVE', 'NO_SURCHARGE', 'ALREADY_RECORDED', 'FAULT_SOLVED'],
	}),
};
