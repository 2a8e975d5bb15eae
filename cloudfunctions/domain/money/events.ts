/** The facts of a contract's books, beside attempts, transfers and payments (contract/events.ts). */
import type { ChinaDate, Fen } from '../../../types/units';
import type { Invoice, InvoiceAsk, PaymentApplication, Refund, Surcharge } from './records';

export type BookEvent =
	/** A transfer or deposit was booked wrongly; WeChat's own payments are refunded instead. */
	| { type: 'paymentReversed'; paymentId: string; reason: string }
	| { type: 'stageWaived'; waiverId: string; stageId: string; amountFen: Fen; reason: string }
	| { type: 'creditGranted'; creditId: string; amountFen: Fen; reason: string }
	| { type: 'creditApplied'; useId: string; stageId: string; amountFen: Fen }
	| ({ type: 'surchargeProposed'; surchargeId: string } & Pick<
			Surcharge,
			'faultId' | 'reason' | 'rateBp' | 'baseFen' | 'amountFen' | 'clauseId'
	  >)
	| { type: 'surchargeAnswered'; surchargeId: string; agreed: boolean; note: string }
	| { type: 'refundAsked'; askId: string; amountFen: Fen; note: string }
	| { type: 'refundDeclined'; askId: string; reason: string }
	| ({ type: 'refundStarted'; refundId: string } & Pick<
			Refund,
			'refundNumber' | 'paymentId' | 'askId' | 'way' | 'amountFen' | 'reason'
	  >)
	/** The result, which comes later; or, after `abnormal`, the transfer by which staff paid it after all. */
	| { type: 'refundSettled'; refundId: string; status: Exclude<Refund['status'], 'processing'>; note: string }
	| { type: 'refundPaidByTransfer'; refundId: string; note: string }
	| ({ type: 'invoiceAsked'; askId: string } & Pick<InvoiceAsk, 'stageId' | 'kind' | 'title'>)
	| { type: 'invoiceDeclined'; askId: string; reason: string }
	| ({ type: 'applicationSubmitted'; applicationId: string } & Pick<
			PaymentApplication,
			'stageId' | 'amountFen' | 'note'
	  >)
	| ({ type: 'invoiceIssued'; invoiceId: string } & Pick<
			Invoice,
			'stageId' | 'applicationId' | 'askId' | 'kind' | 'number' | 'title' | 'amountFen' | 'issuedOn' | 'uploadIds'
	  >)
	| {
			type: 'invoiceReversed';
			invoiceId: string;
			redNumber: string;
			reason: string;
			reversedOn: ChinaDate;
			uploadIds: string[];
	  };
