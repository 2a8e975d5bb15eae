/** What several replies have in common: a duty, an explanation, a fault, money. */
import {
	CONTRACT_KINDS,
	CONTRACT_STATUSES,
	DAY_KINDS,
	DUTY_KINDS,
	DUTY_STATES,
	FAULT_STATUSES,
	MEASURES,
	PAYMENT_METHODS,
	SIDES,
	STAGE_KINDS,
	STAGE_STATUSES,
	URGENCIES,
} from './codes';
import { count, date, epochMs, flag, type In, id, idOrNone, list, maybe, object, oneOf, sumFen, words } from './schema';

/** Where it stands in the contract; both are empty where no clause speaks of it: a fault without response terms. */
export const clauseRef = object({ id: idOrNone(), label: words() });

export const duty = object({
	id: id(),
	contractId: id(),
	/** Short name of the contract, for lists in which several are mixed. */
	contractName: words(),
	companyName: words(),
	owner: oneOf(SIDES),
	kind: oneOf(DUTY_KINDS),
	/** The contract's own title of the duty; for a fault, what was reported. */
	title: words(),
	/** The month or year of a recurring duty, `2026-10` or `2026`. */
	period: maybe(words()),
	state: oneOf(DUTY_STATES),
	startedAtMs: maybe(epochMs()),
	/** Null: the contract names no time, or its year is unknown (then `unknownYear`). */
	dueAtMs: maybe(epochMs()),
	/** From here the badge says due soon; the client changes it without asking again. */
	dueSoonFromMs: maybe(epochMs()),
	unknownYear: maybe(count(9999)),
	settledAtMs: maybe(epochMs()),
	amountFen: maybe(sumFen()),
	/** What the miss costs so far by the contract: a possible claim. Null: nothing, or not shown to this reader. */
	costFen: maybe(sumFen()),
	clause: clauseRef,
	faultId: maybe(id()),
	stageId: maybe(id()),
	/** Silence counts as accepted when this passes. */
	silenceAccepts: flag(),
	/** How often a standing promise was kept and broken so far. */
	record: maybe(object({ kept: count(100_000), broken: count(100_000) })),
});
export type DutyView = In<typeof duty>;

export const contractCard = object({
	id: id(),
	companyId: id(),
	companyName: words(),
	number: words(),
	title: words(),
	shortName: words(),
	kind: oneOf(CONTRACT_KINDS),
	status: oneOf(CONTRACT_STATUSES),
	from: date(),
	to: maybe(date()),
	totalFen: maybe(sumFen()),
	paidFen: sumFen(),
	/** Stages that are open and not paid in full. */
	openFen: sumFen(),
	/** The client's money that nothing has used. */
	creditFen: sumFen(),
});
export type ContractCard = In<typeof contractCard>;

export const stageView = object({
	id: id(),
	kind: oneOf(STAGE_KINDS),
	title: words(),
	status: oneOf(STAGE_STATUSES),
	amountFen: maybe(sumFen()),
	shareBp: maybe(count(10_000)),
	paidFen: sumFen(),
	/** What of it we no longer ask for. */
	waivedFen: sumFen(),
	remainingFen: maybe(sumFen()),
	opensOn: words(),
	duty: maybe(duty),
	clause: clauseRef,
});
export type StageView = In<typeof stageView>;

export const paymentCard = object({
	id: id(),
	contractId: id(),
	stageId: id(),
	stageTitle: words(),
	method: oneOf(PAYMENT_METHODS),
	amountFen: sumFen(),
	/** What was more than the stage still needed: the client's credit. */
	surplusFen: sumFen(),
	atMs: epochMs(),
	receiptNumber: words(),
	/** Booked wrongly: it counts no more. */
	reversed: maybe(object({ reason: words(), byName: words(), atMs: epochMs() })),
});
export type PaymentCard = In<typeof paymentCard>;

/** A promise of ours: what, by when, why. `dueAtMs: null` with a year: its holidays are not published. */
export const promise = object({
	measure: oneOf(MEASURES),
	dueAtMs: maybe(epochMs()),
	unknownYear: maybe(count(9999)),
	hours: maybe(count(10_000)),
	dayOfReceipt: maybe(oneOf(DAY_KINDS)),
	holiday: maybe(words()),
	clause: clauseRef,
});
export type PromiseView = In<typeof promise>;

export const faultCard = object({
	id: id(),
	number: words(),
	contractId: id(),
	contractName: words(),
	companyName: words(),
	text: words(),
	place: words(),
	urgency: oneOf(URGENCIES),
	status: oneOf(FAULT_STATUSES),
	reportedAtMs: epochMs(),
	assigneeName: maybe(words()),
});
export type FaultCard = In<typeof faultCard>;

export const FAULT_ENTRY_KINDS = [
	'reported',
	'noteAdded',
	'responded',
	'arrived',
	'solutionPromised',
	'solved',
	'confirmed',
	'reopened',
	'deemedAccepted',
] as const;

export const fault = object({
	...faultCard.shape,
	onSiteAsked: flag(),
	reporterName: words(),
	photos: list(object({ id: id(), url: words() }), 9),
	/** The clocks: response, on site, solution, promised solution, acceptance. */
	clocks: list(duty, 40),
	timeline: list(
		object({
			kind: oneOf(FAULT_ENTRY_KINDS),
			atMs: epochMs(),
			byName: words(),
			side: oneOf([...SIDES, 'system'] as const),
			text: maybe(words()),
			/** The promised time of a `solutionPromised`. */
			promisedAtMs: maybe(epochMs()),
			/** The verdict on the duty that this entry settled. */
			verdict: maybe(object({ met: flag(), dueAtMs: maybe(epochMs()) })),
		}),
		200,
	),
	termsVersion: count(1000),
	agencyTelephone: maybe(words()),
	/** What this caller may do now. */
	actions: list(oneOf(['addNote', 'confirmSolved', 'reopen', 'respond', 'arrive', 'promise', 'solve'] as const), 7),
});
export type FaultView = In<typeof fault>;
