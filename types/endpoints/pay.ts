import { ATTEMPT_STATUSES, TRANSFER_STATUSES } from '../codes';
import { endpoint } from '../endpoint';
import { count, date, epochMs, fen, flag, id, list, maybe, object, oneOf, sumFen, words } from '../schema';
import { contractCard, paymentCard, stageView } from '../views';

/** What `wx.requestPayment` takes; made by WeChat, passed on untouched. */
const wechatPayment = object({
	timeStamp: words(),
	nonceStr: words(),
	package: words(),
	signType: words(),
	paySign: words(),
});

const transfer = object({
	id: id(),
	amountFen: sumFen(),
	transferredOn: date(),
	status: oneOf(TRANSFER_STATUSES),
	submittedAtMs: epochMs(),
	byName: words(),
	reason: maybe(words()),
	paymentId: maybe(id()),
});

export const payEndpoints = {
	/** One stage: what for, how much, why now, what remains, and how it can be paid. */
	'pay.getStage': endpoint({
		caller: 'customer',
		input: object({ contractId: id(), stageId: id() }),
		output: object({
			contract: contractCard,
			stage: stageView,
			remainingInWords: maybe(words()),
			payments: list(paymentCard, 50),
			transfers: list(transfer, 20),
			/** An open attempt blocks others until it is closed or settled. */
			openAttempt: maybe(
				object({
					id: id(),
					amountFen: sumFen(),
					byName: words(),
					mine: flag(),
					openedAtMs: epochMs(),
					closableFromMs: epochMs(),
				}),
			),
			bankAccount: maybe(object({ accountName: words(), bankName: words(), accountNumber: words() })),
			latePenalty: maybe(object({ fromMs: epochMs(), perDayFen: sumFen() })),
			creditFen: sumFen(),
			mayPay: flag(),
			/** Without this stage the service lapses. */
			lapses: flag(),
		}),
		refusals: ['NOT_FOUND'],
	}),

	/**
	 * Opens an attempt to pay a stage, whole or part, and asks WeChat for the payment. Called again by the same person
	 * for the same amount while the attempt is open it gives a fresh payment for the same order.
	 */
	'pay.start': endpoint({
		caller: 'customer',
		input: object({ contractId: id(), stageId: id(), amountFen: fen(), requestId: id() }),
		output: object({ attemptId: id(), amountFen: sumFen(), payment: wechatPayment }),
		refusals: [
			'NOT_FOUND',
			'NOT_ALLOWED',
			'STAGE_NOT_OPEN',
			'STAGE_PAID',
			'AMOUNT_TOO_LARGE',
			'ATTEMPT_OPEN',
			'WECHAT_PAY_REFUSED',
		],
	}),

	/** The truth about an attempt, asked of WeChat: never what the telephone believes. */
	'pay.check': endpoint({
		caller: 'customer',
		input: object({ contractId: id(), attemptId: id() }),
		output: object({ status: oneOf(ATTEMPT_STATUSES), paymentId: maybe(id()), closableFromMs: epochMs() }),
		refusals: ['NOT_FOUND'],
	}),

	/** A transfer was made at the bank: amount, day and proof wait for the staff. */
	'pay.submitTransfer': endpoint({
		caller: 'customer',
		input: object({
			contractId: id(),
			stageId: id(),
			amountFen: fen(),
			transferredOn: date(),
			proofUploadId: id(),
			requestId: id(),
		}),
		output: object({ transferId: id() }),
		refusals: [
			'NOT_FOUND',
			'NOT_ALLOWED',
			'STAGE_NOT_OPEN',
			'STAGE_PAID',
			'FILE_NOT_YOURS',
			'DATE_IN_FUTURE',
			'DATE_BEFORE_CONTRACT',
		],
	}),

	/** The receipt of one payment, with the amount in figures and 大写 and what remains. */
	'pay.getReceipt': endpoint({
		caller: 'customer',
		input: object({ contractId: id(), paymentId: id() }),
		output: object({
			payment: paymentCard,
			amountInWords: words(),
			payerName: words(),
			payeeName: words(),
			contractNumber: words(),
			contractTitle: words(),
			stageRemainingFen: sumFen(),
			contractPaidFen: sumFen(),
			contractTotalFen: maybe(sumFen()),
			/** What was left of the fees then; null while one of them is not agreed. */
			contractRemainingFen: maybe(sumFen()),
			creditFen: sumFen(),
			/** How many days before (+) or after (−) its due day the stage was settled by this payment; null while it is not settled. */
			daysEarly: maybe(object({ days: count(10_000), late: flag() })),
			/** It was booked wrongly: the receipt counts no more. */
			reversed: maybe(object({ onDate: date(), reason: words() })),
		}),
		refusals: ['NOT_FOUND'],
	}),

	/** The same as PDF: an address that is good for two hours, and the name to keep it under. */
	'pay.getReceiptPdf': endpoint({
		caller: 'customer',
		input: object({ contractId: id(), paymentId: id() }),
		output: object({ url: words(), fileName: words() }),
		refusals: ['NOT_FOUND'],
	}),
};
