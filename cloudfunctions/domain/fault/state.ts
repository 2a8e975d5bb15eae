import type { FaultStatus, Side, Urgency } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { Verdict } from '../duty/obligation';
import type { Promised } from './promises';

/** One line of what happened, for the timeline. */
export interface FaultEntry {
	kind:
		| 'reported'
		| 'noteAdded'
		| 'responded'
		| 'arrived'
		| 'solutionPromised'
		| 'solved'
		| 'confirmed'
		| 'reopened'
		| 'deemedAccepted';
	atMs: EpochMs;
	byName: string;
	side: Side | 'system';
	text: string | null;
	promisedAtMs: EpochMs | null;
	/** The key of the duty that this entry settled. */
	settles: string | null;
}

/** A time that a person named. Naming another one does not undo it. */
export interface SolutionPromise {
	number: number;
	madeAtMs: EpochMs;
	promisedAtMs: EpochMs;
	/** Another promise or the solution took its place. */
	closedAtMs: EpochMs | null;
}

/** Each time it was said to be solved: the client answers, or silence does where the contract says so. */
export interface SolutionRound {
	number: number;
	solvedAtMs: EpochMs;
	answeredAtMs: EpochMs | null;
}

export interface Fault {
	id: string;
	number: string;
	contractId: string;
	contractName: string;
	companyId: string;
	companyName: string;
	termsVersion: number;
	text: string;
	place: string;
	urgency: Urgency;
	onSiteAsked: boolean;
	uploadIds: string[];
	reporterOpenid: string;
	reporterName: string;
	reportedAtMs: EpochMs;
	status: FaultStatus;
	promises: Promised[];
	/** Days of silence after which the result counts as accepted, with its clause; absent unless the contract says so. */
	deemed: { calendarDays: number; clauseId: string; clauseLabel: string } | null;
	/** Whether the client sees what a broken promise costs: the contract's setting when it was reported. */
	costShown: boolean;
	assignee: { openid: string; name: string } | null;
	respondedAtMs: EpochMs | null;
	arrivedAtMs: EpochMs | null;
	solutionPromises: SolutionPromise[];
	rounds: SolutionRound[];
	entries: FaultEntry[];
	verdicts: Verdict[];
}

/** When it was first solved; a reopened one keeps the verdict of that time. */
export const firstSolvedAt = (fault: Fault): EpochMs | null => fault.rounds[0]?.solvedAtMs ?? null;

/** When it was over for good; null while it is not. */
export const closedAt = (fault: Fault): EpochMs | null =>
	fault.status === 'closed' ? (currentRound(fault)?.answeredAtMs ?? null) : null;

export const currentRound = (fault: Fault): SolutionRound | null => fault.rounds[fault.rounds.length - 1] ?? null;
