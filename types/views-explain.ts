/** How a due date came about: the strip of days, the pauses, what a miss costs. */
import { DAY_KINDS } from './codes';
import { count, date, epochMs, flag, type In, idOrNone, list, maybe, object, oneOf, sumFen, words } from './schema';
import { clauseRef, duty } from './views';

/** One day of the strip that explains a due date. */
export const tracedDay = object({
	date: date(),
	kind: oneOf(DAY_KINDS),
	/** The holiday's name, on its days and its make-up days. */
	holiday: maybe(words()),
	counted: flag(),
	/** 1 for the first counted day. */
	number: maybe(count(10_000)),
});

const EXPLAINED_UNITS = [
	'calendarDay',
	'workingDay',
	'month',
	'year',
	'hour',
	'officeHour',
	'date',
	'none',
	'promised',
] as const;

const told = object({ reason: words(), byName: words() });

/** How a due time came about; the client words it. */
export const explanation = object({
	duty,
	clause: object({ id: idOrNone(), label: words(), text: words(), quote: words() }),
	/** The event the clock runs from, and when it happened. */
	start: maybe(object({ trigger: words(), atMs: epochMs() })),
	rule: object({
		unit: oneOf(EXPLAINED_UNITS),
		count: maybe(count(10_000)),
		/** For targets that the kind of the day of receipt chooses. */
		dayOfReceipt: maybe(oneOf(DAY_KINDS)),
		holiday: maybe(words()),
		/** Counted back from the start: so long before it. */
		before: flag(),
		/** The minute of the day at which the last day ends; null at 24:00. */
		closesAtMinute: maybe(count(1440)),
	}),
	days: list(tracedDay, 70),
	/** The middle of a long count, which is not listed day by day. */
	omitted: maybe(object({ from: date(), to: date(), countedDays: count(100_000), skippedDays: count(100_000) })),
	countedDays: count(100_000),
	skippedDays: count(100_000),
	/** Holidays passed over and make-up days that counted, for a sentence. */
	runs: list(
		object({ from: date(), to: date(), kind: oneOf(DAY_KINDS), holiday: maybe(words()), counted: flag() }),
		60,
	),
	/** The last day as counted, where a rest day moved it on. */
	movedFrom: maybe(date()),
	/** Times in which the clock stood still, what each gave back, and who told why: several where delays overlap. */
	pauses: list(object({ fromMs: epochMs(), toMs: epochMs(), givenBackMs: count(1e13), told: list(told, 20) }), 20),
	/** The stretches of office hours that ran; the middle of many is left out. */
	segments: list(object({ date: date(), fromMs: epochMs(), toMs: epochMs() }), 40),
	omittedSegments: count(100_000),
	/** The other limit where the contract has two and the later one holds. */
	otherLimit: maybe(object({ dueAtMs: epochMs(), unit: words() })),
	/** The State Council notices the dates rest on. */
	notices: list(object({ year: count(9999), title: words(), number: words() }), 10),
	/** What a miss costs: a share of the unpaid sum a day; the days late and what they come to so far. */
	penalty: maybe(
		object({
			perDayBp: count(10_000),
			perDayFen: sumFen(),
			fromMs: epochMs(),
			days: count(100_000),
			soFarFen: sumFen(),
			clause: clauseRef,
		}),
	),
	/** What a miss costs: a share of the monthly fee or the total, once. */
	breach: maybe(
		object({ rateBp: count(10_000), baseFen: sumFen(), amountFen: sumFen(), soFarFen: sumFen(), clause: clauseRef }),
	),
});
export type Explanation = In<typeof explanation>;
