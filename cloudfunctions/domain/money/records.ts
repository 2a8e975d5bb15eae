/** What the events of money leave in the state of a contract, beside attempts, transfers and payments. */
import type { InvoiceKind, LedgerAccount, RefundStatus, RefundWay, SurchargeStatus } from '../../../types/codes';
import type { ChinaDate, EpochMs, Fen, RateBp } from '../../../types/units';

interface By {
	atMs: EpochMs;
	byName: string;
}

/** Part or all of a stage that we no longer ask for. */
export interface StageWaiver extends By {
	id: string;
	stageId: string;
	amountFen: Fen;
	reason: string;
}

/** Credit that we granted: for goodwill, or what a refund of something paid rests on. */
export interface CreditGrant extends By {
	id: string;
	amountFen: Fen;
	reason: string;
}

/** Credit of the client that pays a stage. */
export interface CreditUse extends By {
	id: string;
	stageId: string;
	amountFen: Fen;
}

/** A share more for a fault that the client caused: told with reason and rate, owed only once agreed to. */
export interface Surcharge extends By {
	id: string;
	faultId: string | null;
	reason: string;
	rateBp: RateBp;
	baseFen: Fen;
	amountFen: Fen;
	clauseId: string;
	status: SurchargeStatus;
	answer: (By & { note: string }) | null;
}

/** The client asks for its credit back; answered by the refund that names it, or with a reason. */
export interface RefundAsk extends By {
	id: string;
	amountFen: Fen;
	note: string;
	openid: string;
	status: 'open' | 'started' | 'declined';
	reason: string | null;
}

/** Money on its way back to the client, out of its credit. */
export interface Refund extends By {
	id: string;
	/** Our number at WeChat Pay: it refunds once, however often it is sent. */
	refundNumber: string;
	/** The WeChat payment that goes back the way it came; null for a transfer to an account. */
	paymentId: string | null;
	askId: string | null;
	way: RefundWay;
	amountFen: Fen;
	reason: string;
	status: RefundStatus;
	/** How it ended: the day of the transfer, or WeChat's words. */
	settledAtMs: EpochMs | null;
	note: string;
}

/** Whom an invoice names, as it was when the invoice was made or asked for. */
export interface InvoiceTitle {
	buyerName: string;
	/** Null for a person or a body without one. */
	taxpayerId: string | null;
	address: string | null;
	telephone: string | null;
	bankName: string | null;
	bankAccount: string | null;
}

export interface InvoiceAsk extends By {
	id: string;
	stageId: string;
	kind: InvoiceKind;
	title: InvoiceTitle;
	status: 'open' | 'issued' | 'declined';
	reason: string | null;
}

/** We ask for a stage to be paid: with an invoice of equal amount it starts the clock where the contract says so. */
export interface PaymentApplication extends By {
	id: string;
	stageId: string;
	amountFen: Fen;
	note: string;
}

export interface Invoice extends By {
	id: string;
	stageId: string;
	applicationId: string | null;
	askId: string | null;
	kind: InvoiceKind;
	/** The 20 digits of a 数电票. */
	number: string;
	title: InvoiceTitle;
	amountFen: Fen;
	issuedOn: ChinaDate;
	uploadIds: string[];
	/** A wrong one is reversed by a red-letter invoice and issued anew, never voided. */
	reversal: (By & { redNumber: string; reason: string; reversedOn: ChinaDate; uploadIds: string[] }) | null;
}

/** One line: how much an account, for a stage where it has one, went up or down on its own side. */
export interface LedgerLine {
	account: LedgerAccount;
	stageId: string | null;
	amountFen: Fen;
}

/** What one event did to the books. Debits and credits change alike. */
export interface LedgerEntry {
	number: number;
	/** The type of the event. */
	type: string;
	/** When it counts, and when it was recorded. */
	atMs: EpochMs;
	recordedAtMs: EpochMs;
	byName: string;
	/** What it is about: the id of the payment, refund, waiver, claim … */
	ref: string | null;
	lines: LedgerLine[];
}

/** All of it, empty at the beginning. */
export interface Books {
	waived: StageWaiver[];
	granted: CreditGrant[];
	creditUses: CreditUse[];
	surcharges: Surcharge[];
	refundAsks: RefundAsk[];
	refunds: Refund[];
	invoiceAsks: InvoiceAsk[];
	applications: PaymentApplication[];
	invoices: Invoice[];
	ledger: LedgerEntry[];
}

export const EMPTY_BOOKS: Books = {
	...{ waived: [], granted: [], creditUses: [], surcharges: [], refundAsks: [], refunds: [] },
	...{ invoiceAsks: [], applications: [], invoices: [], ledger: [] },
};
