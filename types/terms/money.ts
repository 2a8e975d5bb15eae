/** What a contract says about money: stages, penalties, what a breach or a mishap costs, the prices of its annex. */
import { PRICE_UNITS, SIDES, STAGE_OPENERS } from '../codes';
import { count, fen, flag, id, list, maybe, object, oneOf, ruleId, text } from '../schema';
import { dueRule } from './due';
import { source } from './source';

const WHOLE_BP = 10_000;

/** The sum of the contract. A blank is null. */
export const total = object({ amountFen: maybe(fen()), ...source });

export const stage = object({
	id: ruleId(),
	title: text(40),
	amountFen: maybe(fen()),
	/** Share of the total, for the explanation: 8000 is 80 %. */
	shareBp: maybe(count(WHOLE_BP, 1)),
	/** The evidence that opens the stage; never a date alone. */
	opensOn: oneOf(STAGE_OPENERS),
	/**
	 * A fee that returns every year, counted from the event that opens it; the first years may be free. Each year is a
	 * stage of its own, named `<id>:<year>` with 1 for the first.
	 */
	yearly: maybe(object({ freeYears: count(10) })),
	due: dueRule,
	...source,
});

/** Share of the unpaid sum for each day late (5‰ = 50). */
export const latePenalty = object({ perDayBp: count(WHOLE_BP, 1), ...source });

/** The fee of one month: as stated, or a twelfth of the yearly one where the contract names no other (staff confirm it). */
export const monthlyFee = object({
	amountFen: maybe(fen()),
	basis: oneOf(['stated', 'yearOver12'] as const),
	...source,
});

/** A share of the monthly fee or the total for each breach of the duties it names. */
export const breachPenalty = object({
	id: ruleId(),
	/** Who pays it. */
	owner: oneOf(SIDES),
	title: text(60),
	rateBp: count(WHOLE_BP, 1),
	base: oneOf(['monthlyFee', 'total'] as const),
	/** Keys of terms whose miss is a breach: `responses`, `recurring`, or the id of one rule. Empty: a person says so. */
	breachOf: list(id(), 20),
	...source,
});

/** A fault that the client caused: a share of the total more, after reason and rate were told and the client agreed. */
export const surcharge = object({ shareBp: count(WHOLE_BP, 1), ...source });

/** What is given back when functions of the list are not delivered. */
export const refund = object({ shareBp: count(WHOLE_BP, 1), ...source });

/** When these stages are not paid in time, the service lapses. */
export const lapse = object({ stageIds: list(id(), 10), ...source });

/** A price of the annex. `amountFen: null`: by quotation, or free. */
export const price = object({
	id: ruleId(),
	title: text(40),
	unit: oneOf(PRICE_UNITS),
	amountFen: maybe(fen()),
	/** How many a pack has: 10,000 messages. */
	packSize: maybe(count(10_000_000, 1)),
	/** What it carries: 8,000 visitors a day, 100,000 goods. */
	capacity: maybe(object({ count: count(100_000_000, 1), unit: text(12) })),
	/** Who is paid: we, or the platform itself. */
	payee: oneOf(['agency', 'platform'] as const),
	/** The client may choose it; otherwise it belongs to the system. */
	optional: flag(),
	freeYears: count(10),
	...source,
});

/** A line of an itemised total. */
export const item = object({
	id: ruleId(),
	title: text(60),
	amountFen: maybe(fen()),
	/** Named as a share of something that the contract does not put into figures. */
	shareBp: maybe(count(WHOLE_BP, 1)),
	...source,
});

/** So much is free: 10 person-days of changes a year, 20 products listed. Beyond it the price holds, where one is named. */
export const quota = object({
	id: ruleId(),
	title: text(40),
	unit: oneOf(['personDay', 'piece'] as const),
	count: maybe(count(100_000, 1)),
	per: oneOf(['year', 'term'] as const),
	/** The price of the annex that holds beyond it. */
	priceId: maybe(id()),
	...source,
});
