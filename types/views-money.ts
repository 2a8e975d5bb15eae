/** What replies about money have in common: the account of a contract, its statement. */
import { balanceFen, count, date, epochMs, type In, id, list, maybe, object, sumFen, words } from './schema';
import { contractCard, paymentCard, stageView } from './views';

/** The sums of a contract. What was charged is paid, waived, or still due. */
export const accountSums = object({
	/** Stages that are open, and penalties and surcharges on top. */
	chargedFen: sumFen(),
	paidFen: sumFen(),
	waivedFen: sumFen(),
	/** Open and not paid. */
	dueFen: sumFen(),
	/** Paid for stages that are not open yet. */
	advanceFen: sumFen(),
	/** The client's money: it can be used or given back. */
	creditFen: sumFen(),
	compensationFen: sumFen(),
	penaltyFen: sumFen(),
	refundingFen: sumFen(),
	refundedFen: sumFen(),
	/** Invoices that stand. */
	invoicedFen: sumFen(),
});

export const accountView = object({
	contract: contractCard,
	sums: accountSums,
	stages: list(stageView),
	payments: list(paymentCard, 50),
	/** Surcharges that wait for the client's answer. */
	surchargesWaiting: count(1000),
	refundsOpen: count(1000),
	/** From the first entry to today: what a statement of all says. */
	from: date(),
	to: date(),
});
export type AccountView = In<typeof accountView>;

/** What a client owed before, what happened, what it then owed; below 0 we owe it. */
export const statementView = object({
	contract: contractCard,
	customerName: words(),
	agencyName: words(),
	from: date(),
	to: date(),
	openingFen: balanceFen(),
	rows: list(
		object({
			number: count(100_000),
			onDate: date(),
			/** Where it was recorded on a later day. */
			recordedOn: maybe(date()),
			title: words(),
			/** The number of a receipt or an invoice; '' where there is none. */
			reference: words(),
			byName: words(),
			chargedFen: sumFen(),
			creditedFen: sumFen(),
			balanceFen: balanceFen(),
			paymentId: maybe(id()),
		}),
	),
	chargedFen: sumFen(),
	creditedFen: sumFen(),
	closingFen: balanceFen(),
	madeAtMs: epochMs(),
});
export type StatementView = In<typeof statementView>;
