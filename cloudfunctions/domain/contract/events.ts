import type { FunctionState, Occasion, PaymentMethod, Side, StandingRecordKind } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs, Fen } from '../../../types/units';
import type { DutyJudged } from '../duty/judge';
import type { Recorded } from '../event';
import type { BookEvent } from '../money/events';
import type { ReminderEvent } from './decideRemind';
import type { Acknowledged, SealedOriginal } from './original';
import type { ClaimBasis } from './records';
import type { Ending, Evidence } from './state';

/** Terms that came with their sealed original. */
interface Sealed {
	terms: Terms;
	original: SealedOriginal;
	acknowledged: Acknowledged[];
}

/** The facts of a contract. */
export type ContractEvent =
	| ({ type: 'contractActivated'; id: string; companyId: string; companyName: string } & Sealed)
	| ({ type: 'supplementActivated'; title: string; holdsFrom: ChinaDate } & Sealed)
	/** The day of a supplement has come. */
	| { type: 'versionTookEffect'; version: number }
	/** Another year of a yearly fee begins. */
	| { type: 'yearBegan'; stageId: string; year: number }
	| ({ type: 'evidenceRecorded' } & Pick<Evidence, 'trigger' | 'stageId' | 'note'>)
	/** It happened at another time than was recorded; the note says why. */
	| ({ type: 'evidenceCorrected' } & Pick<Evidence, 'trigger' | 'stageId' | 'note'>)
	| { type: 'dutyDone'; key: string; note: string }
	| ReminderEvent
	| { type: 'dutyWaived'; key: string; reason: string }
	| { type: 'delayRecorded'; key: string; fromMs: EpochMs; toMs: EpochMs; reason: string }
	| {
			type: 'occasionRecorded';
			occasionId: string;
			termId: string;
			on: Occasion;
			forDay: ChinaDate | null;
			note: string;
	  }
	| { type: 'standingRecorded'; recordId: string; standingId: string; kind: StandingRecordKind; note: string }
	| { type: 'quotaUsed'; entryId: string; quotaId: string; tenths: number; note: string }
	| { type: 'functionChecked'; functionId: string; state: FunctionState; note: string }
	| { type: 'claimAsserted'; key: string; owner: Side; amountFen: Fen; reason: string; basis: ClaimBasis }
	| { type: 'claimReduced'; key: string; amountFen: Fen; reason: string }
	| { type: 'claimGivenUp'; key: string; reason: string }
	/** Evidence that came later (a transfer recorded after the fact) lowers what was asserted. */
	| { type: 'claimCorrected'; key: string; amountFen: Fen }
	/** We grant what the client claims, whole or part: its credit. */
	| { type: 'claimConceded'; key: string; amountFen: Fen; reason: string }
	| { type: 'claimsShown'; visible: boolean }
	| { type: 'renewalProposed'; note: string }
	| { type: 'endProposed'; proposalId: string; endsOn: ChinaDate; reason: string }
	| { type: 'endAnswered'; proposalId: string; agreed: boolean; note: string }
	/** Both agreed to end it on a day, with signature and seal. */
	| { type: 'endSealed'; proposalId: string; on: ChinaDate; original: SealedOriginal }
	/** Its term is over, it lapsed without renewal, or both agreed in sealed writing. */
	| { type: 'contractEnded'; on: ChinaDate; how: Ending['how']; original: SealedOriginal | null }
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
	| BookEvent
	| DutyJudged;

/** A recorded fact of one type. */
export type EventOf<Type extends ContractEvent['type']> = Extract<Recorded<ContractEvent>['event'], { type: Type }>;
