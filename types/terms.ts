/**
 * The terms of a contract as data. A kind of contract is data plus a template, so nothing here knows a particular
 * contract; a rule is absent unless the contract says it. Each rule carries its clause and the words it was read from.
 */
import { CONTRACT_KINDS, MEASURES, SIDES, TRIGGERS, URGENCIES } from './codes';
import {
	count,
	date,
	fen,
	flag,
	type In,
	id,
	lazy,
	list,
	literal,
	maybe,
	object,
	oneOf,
	type Schema,
	text,
	variants,
} from './schema';

/** Where a rule stands in the contract: the clause and the words it was read from. */
const source = { clauseId: id(), quote: text(400) };

/** How a due time is found. `count: null` is a blank in the contract: 未约定. */
export type DueRule =
	| {
			rule: 'count';
			from: (typeof TRIGGERS)[number];
			unit: 'calendarDay' | 'workingDay' | 'month' | 'year' | 'hour';
			count: number | null;
	  }
	| { rule: 'date'; month: number; day: number }
	| { rule: 'onDay'; date: string }
	| { rule: 'later' | 'earlier'; of: DueRule[] }
	| { rule: 'none' };

const plainDueRules = [
	object({
		rule: literal('count'),
		from: oneOf(TRIGGERS),
		unit: oneOf(['calendarDay', 'workingDay', 'month', 'year', 'hour'] as const),
		count: maybe(count(3650, 1)),
	}),
	// Before the end of a day that returns every year, for example 31 December.
	object({ rule: literal('date'), month: count(12, 1), day: count(31, 1) }),
	object({ rule: literal('onDay'), date: date() }),
	// The contract says that it is owed, but not by when.
	object({ rule: literal('none') }),
] as const;

export const dueRule: Schema & { _zod: { input: DueRule; output: DueRule } } = variants('rule', [
	...plainDueRules,
	// Two limits: the contract, or the staff who registered it, say which of them holds.
	object({
		rule: oneOf(['later', 'earlier'] as const),
		of: list(
			lazy(() => variants('rule', [...plainDueRules])),
			4,
		),
	}),
]) as never;

/** How long an answer may take. `byDayOfReceipt`: the kind of the day of receipt chooses, and the hours run round the clock. */
const responseTarget = variants('target', [
	object({ target: literal('hours'), hours: maybe(count(720, 1)) }),
	object({ target: literal('byDayOfReceipt'), workingDayHours: count(720, 1), otherDayHours: count(720, 1) }),
	// Only a time that a person promises in the case itself.
	object({ target: literal('promised') }),
]);

const party = object({
	/** The contract's own label, 甲方 or 乙方. Who is customer never follows from it. */
	label: text(10),
	name: text(80),
	address: maybe(text(120)),
	telephone: maybe(text(30)),
});

const clause = object({
	id: id(),
	label: text(30),
	heading: maybe(text(60)),
	text: text(2000),
	/** Struck out on the paper: shown struck, without effect. */
	struck: flag(),
});

const stage = object({
	id: id(),
	title: text(40),
	amountFen: maybe(fen()),
	/** Share of the total, for the explanation: 8000 is 80 %. */
	shareBp: maybe(count(10_000, 1)),
	/** The evidence that opens the stage; never a date alone. */
	opensOn: oneOf(['signing', 'acceptance', 'invoiceReceived'] as const),
	due: dueRule,
	...source,
});

const response = object({
	id: id(),
	measure: oneOf(MEASURES),
	urgency: oneOf([...URGENCIES, 'any'] as const),
	/** On site: only when attendance is asked for. */
	onlyWhenAsked: flag(),
	target: responseTarget,
	...source,
});

const recurring = object({
	id: id(),
	owner: oneOf(SIDES),
	title: text(40),
	every: oneOf(['month', 'year'] as const),
	...source,
});
const oneOff = object({ id: id(), owner: oneOf(SIDES), title: text(40), due: dueRule, ...source });
const standing = object({ id: id(), owner: oneOf(SIDES), title: text(60), note: maybe(text(80)), ...source });

export const terms = object({
	kind: oneOf(CONTRACT_KINDS),
	number: text(40),
	title: text(60),
	/** Shown where duties of several contracts are mixed: 运维. */
	shortName: text(8),
	parties: object({ customer: party, agency: party }),
	signedOn: date(),
	/** The fixed days of the term, or null where another event ends it (acceptance, a year after delivery). */
	period: object({ from: date(), to: maybe(date()), endsBy: maybe(text(40)), ...source }),
	totalFen: maybe(fen()),
	stages: list(stage, 24),
	/** Share of the unpaid sum for each day late (5‰ = 50). */
	latePenalty: maybe(object({ perDayBp: count(10_000, 1), ...source })),
	responses: list(response, 24),
	/** Silence has an effect only where the contract says so. */
	deemedAcceptance: maybe(object({ calendarDays: count(365, 1), ...source })),
	/** Only a named contact may ask, urgent cases excepted. Contact ids of the customer. */
	namedContacts: maybe(object({ contactIds: list(id(), 20), ...source })),
	recurring: list(recurring, 24),
	oneOffs: list(oneOff, 40),
	standing: list(standing, 40),
	/** Where a fault can be: 商城小程序, 后台 … */
	places: list(text(12), 8),
	clauses: list(clause, 120),
	/** The agency's account for bank transfers as the contract names it. */
	bankAccount: maybe(object({ accountName: text(80), bankName: text(80), accountNumber: text(40) })),
});
export type Terms = In<typeof terms>;
export type StageTerm = Terms['stages'][number];
export type ResponseTerm = Terms['responses'][number];
export type Clause = Terms['clauses'][number];
