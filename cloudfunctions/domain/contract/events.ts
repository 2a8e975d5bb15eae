import type { PaymentMethod } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { ChinaDate, Fen } from '../../../types/units';
import type { DutyJudged } from '../duty/judge';
import type { Evidence } from './state';

/** The facts of a contract. */
export type ContractEvent =
	| { type: 'contractActivated'; id: string; companyId: string; companyName: string; terms: Terms }
	| ({ type: 'evidenceRecorded' } & Omit<Evidence, 'occurredAtMs'>)
	| { type: 'dutyDone'; key: string; note: string }
	| {
			type: 'attemptOpened';
			attemptId: string;
			stageId: string;
			amountFen: Fen;
			orderNumber: string;
			requestId: string;
	  }
	| { type: 'attemptClosed'; attemptId: string; reason: 'refusedByWeChat' | 'closed' | 'expired' }
	| {
			type: 'paymentReceived';
			paymentId: string;
			stageId: string;
			method: PaymentMethod;
			amountFen: Fen;
			surplusFen: Fen;
			receiptNumber: string;
			attemptId: string | null;
			transferId: string | null;
			/** WeChat's own number of the payment. */
			transactionId: string | null;
	  }
	| {
			type: 'transferSubmitted';
			transferId: string;
			stageId: string;
			amountFen: Fen;
			transferredOn: ChinaDate;
			proofUploadId: string;
	  }
	| { type: 'transferRefused'; transferId: string; reason: string }
	| DutyJudged;
