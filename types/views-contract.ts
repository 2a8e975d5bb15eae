/** What replies about a contract's text, its numbers and its life have in common. */
import {
	CLAIM_STATUSES,
	FUNCTION_PARTS,
	FUNCTION_STATES,
	PRICE_UNITS,
	SEALS,
	SIDES,
	STANDING_RECORDS,
	VERDICT_REASONS,
} from './codes';
import { CHECK_CODES } from './codes-check';
import { count, date, epochMs, flag, type In, id, idOrNone, list, maybe, object, oneOf, sumFen, words } from './schema';
import { clauseRef } from './views';

/** How a parameter's value is written. `minute`: a clock time; `text`: a name, a label. */
export const VALUE_KINDS = ['count', 'amountFen', 'rateBp', 'date', 'minute', 'text'] as const;

/** More than the longest terms have: every list of them full. */
export const PARAMETERS_MAX = 1000;

/** One number of the contract: where it stands, the words it was read from, from when it holds. */
export const parameterView = object({
	/** Its place in the terms: `stages.first.due.count`. */
	path: words(),
	/** The contract's own title of the rule it belongs to. */
	title: words(),
	/** The last word of the path: `count`, `amountFen`; the client words it. */
	field: words(),
	/** The unit of a count: `calendarDay`, `hour`, `personDay` … */
	unit: maybe(words()),
	kind: oneOf(VALUE_KINDS),
	/** Null: a blank, 未约定. */
	value: maybe(words()),
	clause: clauseRef,
	quote: words(),
	/** The day from which it holds in this form; null in a draft. */
	holdsFrom: maybe(date()),
	/** The version that set it. */
	version: maybe(count(1000)),
});
export type ParameterView = In<typeof parameterView>;

/** What a check found, with the clauses it is about. Errors block, warnings are acknowledged by name. */
export const checkView = object({
	key: id(),
	code: oneOf(CHECK_CODES),
	blocks: flag(),
	clauses: list(clauseRef, 8),
	/** What the wording needs: the words of the contract, numbers, dates, amounts in fen. */
	detail: list(object({ name: words(), value: words() }), 8),
	acknowledged: maybe(object({ byName: words(), atMs: epochMs(), note: words() })),
});
export type CheckView = In<typeof checkView>;

export const originalView = object({
	files: list(object({ id: idOrNone(), url: words(), sha256: words(), sizeBytes: count(100_000_000) }), 20),
	signedOn: date(),
	signers: list(object({ side: oneOf(SIDES), name: words(), capacity: words(), seal: oneOf(SEALS) }), 8),
	copies: count(20),
	confirmedAtMs: epochMs(),
	confirmedByName: words(),
});
export type OriginalView = In<typeof originalView>;

export const quotaView = object({
	id: id(),
	title: words(),
	unit: oneOf(['personDay', 'piece'] as const),
	per: oneOf(['year', 'term'] as const),
	/** The year of the contract that runs: from, to. */
	from: date(),
	to: maybe(date()),
	/** In tenths, as everything in the ledger: half a person-day is 5. Null: a blank. */
	totalTenths: maybe(count(10_000_000)),
	usedTenths: count(10_000_000),
	/** What one more costs beyond it. */
	price: maybe(object({ amountFen: maybe(sumFen()), unit: oneOf(PRICE_UNITS) })),
	clause: clauseRef,
});
export type QuotaView = In<typeof quotaView>;

/** What the contract itself puts a price on; the id `surcharge` is what a fault of the client's own making adds. */
export const priceView = object({
	id: id(),
	title: words(),
	unit: oneOf(PRICE_UNITS),
	/** Null: by quotation, free, or not named. */
	amountFen: maybe(sumFen()),
	packSize: maybe(count(10_000_000)),
	capacity: maybe(object({ count: count(100_000_000), unit: words() })),
	payee: oneOf(['agency', 'platform'] as const),
	optional: flag(),
	freeYears: count(10),
	clause: clauseRef,
});
export type ContractPriceView = In<typeof priceView>;

export const functionView = object({
	id: id(),
	title: words(),
	note: maybe(words()),
	parts: list(oneOf(FUNCTION_PARTS), 3),
	capacity: maybe(count(100_000_000)),
	state: oneOf(FUNCTION_STATES),
	history: list(
		object({ state: oneOf(FUNCTION_STATES), note: words(), atMs: epochMs(), byName: words(), side: words() }),
		50,
	),
	clause: clauseRef,
});
export type FunctionView = In<typeof functionView>;

/** A claim, possible or asserted, with its arithmetic. */
export const claimView = object({
	key: words(),
	/** Who pays. */
	owner: oneOf(SIDES),
	status: oneOf(CLAIM_STATUSES),
	/** The contract's words for what it is for. */
	title: words(),
	/** What it comes to by the contract now; asserted, what was asserted. */
	amountFen: sumFen(),
	/** What it would come to today, beside an asserted one. */
	computedFen: sumFen(),
	base: oneOf(['unpaid', 'monthlyFee', 'total'] as const),
	baseFen: sumFen(),
	rateBp: count(10_000),
	/** Days late; 1 for a breach. */
	times: count(100_000),
	/** Whether the monthly fee was derived from a yearly one. */
	derived: flag(),
	fromMs: epochMs(),
	clause: clauseRef,
	dutyId: maybe(id()),
	steps: list(
		object({ status: oneOf(CLAIM_STATUSES), amountFen: sumFen(), reason: words(), atMs: epochMs(), byName: words() }),
		50,
	),
	/** What this caller may do with it now. */
	actions: list(oneOf(['assert', 'reduce', 'giveUp'] as const), 3),
});
export type ClaimView = In<typeof claimView>;

export const standingRecordView = object({
	id: id(),
	standingId: id(),
	title: words(),
	kind: oneOf(STANDING_RECORDS),
	note: words(),
	atMs: epochMs(),
	byName: words(),
	side: words(),
});

/** Evidence with its moment and its note; what it was before it was corrected, oldest first. */
export const evidenceView = object({
	trigger: oneOf(['invoiceReceived', 'acceptance', 'delivery'] as const),
	/** The stage it is for; null for the whole contract. */
	stageTitle: maybe(words()),
	atMs: epochMs(),
	note: words(),
	recordedAtMs: epochMs(),
	byName: words(),
	before: list(object({ atMs: epochMs(), note: words(), recordedAtMs: epochMs(), byName: words() }), 20),
});
export type EvidenceView = In<typeof evidenceView>;

/** As judged then beside as recomputed now. */
export const judgedView = object({
	dutyId: id(),
	title: words(),
	period: maybe(words()),
	owner: oneOf(SIDES),
	clause: clauseRef,
	verdicts: list(
		object({
			/** `open`: it proved not to be due yet. */
			verdict: oneOf(['met', 'missed', 'open'] as const),
			dueAtMs: epochMs(),
			settledAtMs: maybe(epochMs()),
			termsVersion: count(1000),
			calendarVersion: words(),
			judgedAtMs: epochMs(),
			/** Null for the first. */
			reason: maybe(oneOf(VERDICT_REASONS)),
		}),
		10,
	),
	now: object({
		/** Null: the terms of today know no such duty, or its date is unknown. */
		dueAtMs: maybe(epochMs()),
		settledAtMs: maybe(epochMs()),
		verdict: maybe(oneOf(['met', 'missed'] as const)),
		differs: flag(),
	}),
});
export type JudgedView = In<typeof judgedView>;

export const endProposalView = object({
	id: id(),
	side: oneOf(SIDES),
	endsOn: date(),
	reason: words(),
	byName: words(),
	proposedAtMs: epochMs(),
	answer: maybe(object({ agreed: flag(), note: words(), byName: words(), atMs: epochMs() })),
});
export type EndProposalView = In<typeof endProposalView>;

/** One side wants to go on after the term. */
export const renewalProposalView = object({ side: oneOf(SIDES), note: words(), byName: words(), atMs: epochMs() });
export type RenewalProposalView = In<typeof renewalProposalView>;
