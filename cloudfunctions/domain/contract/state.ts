import {
	type ContractStatus,
	type PaymentMethod,
	type Side,
	STATUSES_IN_FORCE,
	type TransferStatus,
} from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs, Fen } from '../../../types/units';
import type { Verdict } from '../duty/obligation';
import type { Reminded } from '../duty/remind';
import type { Books } from '../money/records';
import type { Acknowledged, SealedOriginal } from './original';
import type {
	Claim,
	Delay,
	EndProposal,
	FunctionCheck,
	OccasionRecord,
	QuotaEntry,
	RenewalProposal,
	StandingRecord,
	Waiver,
} from './records';

/** One version of the terms: a supplement adds one, nothing is overwritten. */
export interface TermsVersion {
	version: number;
	/** What the paper is called: the contract's own title, or that of the supplement. */
	title: string;
	holdsFrom: ChinaDate;
	recordedAtMs: EpochMs;
	byName: string;
	terms: Terms;
	original: SealedOriginal;
	acknowledged: Acknowledged[];
}

/** A fact that opens a stage or starts a clock. */
export interface Evidence {
	trigger: 'invoiceReceived' | 'acceptance' | 'delivery';
	stageId: string | null;
	occurredAtMs: EpochMs;
	note: string;
	recordedAtMs: EpochMs;
	byName: string;
	/** What was recorded before it was corrected, oldest first: both stay visible. */
	before: { occurredAtMs: EpochMs; note: string; recordedAtMs: EpochMs; byName: string }[];
}

/** A year of a yearly fee has begun: 1 is the first. */
export interface YearBegun {
	stageId: string;
	year: number;
	occurredAtMs: EpochMs;
}

/** One try to pay a stage through WeChat Pay. While it is open it blocks others. */
export interface Attempt {
	id: string;
	stageId: string;
	amountFen: Fen;
	orderNumber: string;
	/** The client's own request that it answers. */
	requestId: string;
	openid: string;
	byName: string;
	openedAtMs: EpochMs;
	status: 'open' | 'paid' | 'closed';
	paymentId: string | null;
}

/** A bank transfer that the client says was made, with its proof. */
export interface Transfer {
	id: string;
	stageId: string;
	amountFen: Fen;
	transferredOn: ChinaDate;
	proofUploadId: string;
	openid: string;
	byName: string;
	submittedAtMs: EpochMs;
	status: TransferStatus;
	reason: string | null;
	paymentId: string | null;
}

/** Money that came. */
export interface Payment {
	id: string;
	stageId: string;
	method: PaymentMethod;
	amountFen: Fen;
	/** What was more than the stage still needed: the client's credit. */
	surplusFen: Fen;
	occurredAtMs: EpochMs;
	recordedAtMs: EpochMs;
	receiptNumber: string;
	/** The attempt that WeChat confirmed; null for a transfer. */
	attemptId: string | null;
	/** WeChat's own number. */
	transactionId: string | null;
	/** It was booked wrongly: it counts no more, and stays to be seen. */
	reversed: { reason: string; byName: string; atMs: EpochMs } | null;
}

/** A duty that was done, by its key. */
export interface Done {
	occurredAtMs: EpochMs;
	note: string;
	byName: string;
	side: Side | 'system';
}

/** How a contract came to its end. */
export interface Ending {
	/** The last day on which it held. */
	on: ChinaDate;
	how: 'term' | 'lapse' | 'consent';
	original: SealedOriginal | null;
}

/** What the events of a contract come to. */
export interface Contract extends Books {
	id: string;
	companyId: string;
	companyName: string;
	status: ContractStatus;
	versions: TermsVersion[];
	/** The version in force: a supplement waits for its day. */
	versionInForce: number;
	ending: Ending | null;
	/** The day that both agreed on in sealed writing, while it has not come. */
	sealedEnd: { on: ChinaDate; original: SealedOriginal } | null;
	occasions: OccasionRecord[];
	delays: Delay[];
	waivers: Record<string, Waiver>;
	/** The last reminder of a duty, by its key. */
	reminded: Record<string, Reminded>;
	standingRecords: StandingRecord[];
	quotaEntries: QuotaEntry[];
	functionChecks: Record<string, FunctionCheck[]>;
	claims: Claim[];
	/** Whether the client sees what a miss costs as it runs. */
	claimsVisible: boolean;
	endProposals: EndProposal[];
	renewalProposals: RenewalProposal[];
	evidence: Evidence[];
	/** Years of yearly stages that have begun. */
	yearsBegun: YearBegun[];
	attempts: Attempt[];
	transfers: Transfer[];
	payments: Payment[];
	done: Record<string, Done>;
	verdicts: Verdict[];
}

/** The terms in force. */
export function termsOf(contract: Contract): Terms {
	return currentVersion(contract).terms;
}

/** The version in force: the last supplement whose day has come. */
export function currentVersion(contract: Contract): TermsVersion {
	return versionOf(contract, contract.versionInForce);
}

/** A version by its number. */
export function versionOf(contract: Contract, number: number): TermsVersion {
	const version = contract.versions.find((one) => one.version === number);
	if (!version) throw new Error(`Contract ${contract.id} has no version ${number}`);
	return version;
}

/** Whether both sides still owe each other what the terms say. */
export const isInForce = (contract: Contract): boolean => STATUSES_IN_FORCE.includes(contract.status);

/** The label of a clause as the contract prints it; its id where a clause is not listed. */
export function clauseLabelOf(terms: Terms, clauseId: string): string {
	return terms.clauses.find((clause) => clause.id === clauseId)?.label ?? clauseId;
}
