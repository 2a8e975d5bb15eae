import { BILL_DAY_STATUSES, BILL_DIFFERENCES, WECHAT_MONEY_KINDS } from '../codes-bill';
import { endpoint } from '../endpoint';
import {
	count,
	date,
	epochMs,
	flag,
	id,
	list,
	maybe,
	type Out,
	object,
	oneOf,
	optional,
	sumFen,
	text,
	words,
} from '../schema';

const REASON_MAX = 500;
const COUNT_MAX = 1_000_000;

const sideSums = object({ count: count(COUNT_MAX), paidFen: sumFen(), refundedFen: sumFen() });

/** The bill of one day beside our books. */
const billDay = object({
	day: date(),
	status: oneOf(BILL_DAY_STATUSES),
	/** When it was compared, or last tried. */
	triedAtMs: epochMs(),
	bill: sideSums,
	ours: sideSums,
	taskCount: count(COUNT_MAX),
	openCount: count(COUNT_MAX),
	/** Differences beyond the tasks: the bill has more strange rows than anybody goes through one by one. */
	moreCount: count(COUNT_MAX),
});
export type BillDayView = Out<typeof billDay>;

/** A difference. Of sums, `bill` is what stands below the bill's rows and `our` what its rows add up to. */
const task = object({
	id: id(),
	day: date(),
	kind: oneOf(BILL_DIFFERENCES),
	of: oneOf(WECHAT_MONEY_KINDS),
	/** WeChat's number of a payment, ours of a refund. */
	rowId: maybe(words()),
	billFen: maybe(sumFen()),
	billOrder: maybe(words()),
	ourFen: maybe(sumFen()),
	ourOrder: maybe(words()),
	contractId: maybe(id()),
	companyName: maybe(words()),
	atMs: maybe(epochMs()),
	/** `found`: looked at again, the difference is gone. */
	settled: maybe(
		object({ how: oneOf(['found', 'explained'] as const), reason: words(), byName: words(), atMs: epochMs() }),
	),
});
export type BillTaskView = Out<typeof task>;

/** WeChat's daily bill against our books. */
export const reconcileEndpoints = {
	/** The latest day first, a page at a time; with the first page what of all days is open. */
	'reconcile.listDays': endpoint({
		caller: 'staff',
		input: object({ cursor: optional(date()) }),
		output: object({ openTasks: list(task, 50), days: list(billDay, 31), nextCursor: maybe(date()) }),
		refusals: [],
	}),

	'reconcile.getDay': endpoint({
		caller: 'staff',
		input: object({ day: date() }),
		output: object({
			day: billDay,
			/** Why the bill could not be read, in the words of the program; empty when it could. */
			unreadWords: words(),
			/** Open ones first. */
			tasks: list(task, 100),
			/** Finance and administrators settle; the others look. */
			maySettle: flag(),
		}),
		refusals: ['NOT_FOUND'],
	}),

	/** A person knows why it differs: the reason and the name stay. Finance and administrators. */
	'reconcile.settleTask': endpoint({
		caller: 'staff',
		input: object({ day: date(), taskId: id(), reason: text(REASON_MAX), requestId: id() }),
		output: object({}),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'TASK_SETTLED'],
	}),

	/**
	 * Looks again: asks WeChat about a payment that our books miss and books it where it is ours, then compares with a
	 * bill fetched anew. What is gone is settled in the name of who looked. Finance and administrators.
	 */
	'reconcile.lookAgain': endpoint({
		caller: 'staff',
		input: object({ day: date(), taskId: id() }),
		output: object({
			/** `booked`: it is in our books now; `agrees`: both say the same; the rest is as the difference stands now. */
			found: oneOf(['booked', 'agrees', ...BILL_DIFFERENCES, 'noAnswer'] as const),
			/** The day of the bill that has it, where that is a neighbour. */
			onDay: maybe(date()),
		}),
		refusals: ['NOT_ALLOWED', 'NOT_FOUND', 'TASK_SETTLED'],
	}),
};
