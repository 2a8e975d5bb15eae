import type { ClaimStatus, FunctionState, Occasion, Side, StandingRecordKind } from '../../../types/codes';
import type { ChinaDate, EpochMs, Fen, RateBp } from '../../../types/units';

/** Who recorded it. Time and money speak for themselves: `system`. */
export type RecordedSide = Side | 'system';

/** Something happened that makes one side owe something by the terms of `termId`. */
export interface OccasionRecord {
	id: string;
	termId: string;
	on: Occasion;
	occurredAtMs: EpochMs;
	/** The day that a notice is for: when the change is wanted, when the maintainer leaves. */
	forDay: ChinaDate | null;
	note: string;
	byName: string;
	side: RecordedSide;
}

/** A time in which the clock of a duty stood still: force majeure, waiting for the other side; told with its reason. */
export interface Delay {
	key: string;
	fromMs: EpochMs;
	toMs: EpochMs;
	reason: string;
	recordedAtMs: EpochMs;
	byName: string;
}

/** The side to which it is owed gave it up. */
export interface Waiver {
	occurredAtMs: EpochMs;
	reason: string;
	byName: string;
	side: RecordedSide;
}

export interface StandingRecord {
	id: string;
	standingId: string;
	kind: StandingRecordKind;
	note: string;
	occurredAtMs: EpochMs;
	byName: string;
	side: RecordedSide;
}

/** A use of a free quota in tenths: half a person-day is 5. What was booked wrongly is given back with its reason. */
export interface QuotaEntry {
	id: string;
	quotaId: string;
	/** Negative: given back. */
	tenths: number;
	note: string;
	occurredAtMs: EpochMs;
	byName: string;
}

export interface FunctionCheck {
	state: FunctionState;
	note: string;
	occurredAtMs: EpochMs;
	byName: string;
	side: RecordedSide;
}

/** One step in the life of a claim: who set it to which amount, and why. */
export interface ClaimStep {
	status: Exclude<ClaimStatus, 'possible'>;
	amountFen: Fen;
	reason: string;
	atMs: EpochMs;
	byName: string;
}

/** What a claim comes to by the contract, and how. */
export interface ClaimBasis {
	title: string;
	computedFen: Fen;
	base: 'unpaid' | 'monthlyFee' | 'total';
	baseFen: Fen;
	rateBp: RateBp;
	/** Days late; 1 for a breach. */
	times: number;
	/** Whether the monthly fee was derived from a yearly one. */
	derived: boolean;
	fromMs: EpochMs;
	clauseId: string;
	dutyId: string | null;
}

/** A claim that a person asserted. `key` is that of the possible claim it came from. */
export interface Claim {
	key: string;
	/** Who pays. */
	owner: Side;
	status: Exclude<ClaimStatus, 'possible'>;
	amountFen: Fen;
	steps: ClaimStep[];
	/** The arithmetic as it was when it was asserted. */
	asserted: ClaimBasis;
}

/** One side proposes to end the contract early; the other answers. */
export interface EndProposal {
	id: string;
	side: Side;
	endsOn: ChinaDate;
	reason: string;
	byName: string;
	proposedAtMs: EpochMs;
	answer: { agreed: boolean; note: string; byName: string; atMs: EpochMs } | null;
}

/** One side wants to go on. */
export interface RenewalProposal {
	side: Side;
	note: string;
	byName: string;
	occurredAtMs: EpochMs;
}
