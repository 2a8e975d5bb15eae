import type { ContractStatus, PaymentMethod, Side, TransferStatus } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs, Fen } from '../../../types/units';
import type { Verdict } from '../duty/obligation';

/** One version of the terms: a supplement adds one, nothing is overwritten. */
export interface TermsVersion {
	version: number;
	holdsFrom: ChinaDate;
	recordedAtMs: EpochMs;
	byName: string;
	terms: Terms;
}

/** A fact that opens a stage or starts a clock. */
export interface Evidence {
	trigger: 'invoiceReceived' | 'acceptance' | 'delivery';
	stageId: string | null;
	occurredAtMs: EpochMs;
	note: string;
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
}

/** A duty that was done, by its key. */
export interface Done {
	occurredAtMs: EpochMs;
	note: string;
	byName: string;
	side: Side | 'system';
}

/** What the events of a contract come to. */
export interface Contract {
	id: string;
	companyId: string;
	companyName: string;
	status: ContractStatus;
	versions: TermsVersion[];
	evidence: Evidence[];
	attempts: Attempt[];
	transfers: Transfer[];
	payments: Payment[];
	done: Record<string, Done>;
	verdicts: Verdict[];
}

/** The terms in force: the latest version. A contract has at least one. */
export function termsOf(contract: Contract): Terms {
	return currentVersion(contract).terms;
}

export function currentVersion(contract: Contract): TermsVersion {
	const version = contract.versions[contract.versions.length - 1];
	if (!version) throw new Error(`Contract ${contract.id} has no terms`);
	return version;
}

/** The label of a clause as the contract prints it; its id where a clause is not listed. */
export function clauseLabelOf(terms: Terms, clauseId: string): string {
	return terms.clauses.find((clause) => clause.id === clauseId)?.label ?? clauseId;
}
