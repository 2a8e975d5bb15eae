import type { ChinaDate } from '../../../types/units';
import type { DecisionContext, Fact } from '../event';
import { refuse } from '../refusal';
import type { Bill, BillRow } from './bill';
import { compareBill, type OurRow } from './compare';
import type { BillDay, BillDayEvent, BillTask, SettledHow, SideSums } from './day';

type Facts = Fact<BillDayEvent>[];

/** More than a person goes through one by one: what is beyond is counted. */
const TASKS_MAX = 100;
const WORDS_MAX = 300;

interface Fetched {
	day: ChinaDate;
	/** Null when WeChat had none. */
	bill: Bill | null;
	ours: readonly OurRow[];
	/** Whose contract an order is for, of those that the bill names and our books have no money for. */
	orders: Readonly<Record<string, { contractId: string; companyName: string }>>;
}

/** Compares the bill of a day, once. */
export function decideFetched(
	state: BillDay | null,
	{ day, bill, ours, orders }: Fetched,
	{ nowMs }: DecisionContext,
): Facts {
	if (state && state.status !== 'unread') return [];
	const differences = compareBill(bill, ours).map((one) => ({ ...one, ...(one.billOrder && orders[one.billOrder]) }));
	return [
		{
			type: 'billFetched',
			day,
			none: bill === null,
			bill: sumsOf(bill?.rows ?? []),
			ours: sumsOf(ours),
			differences: differences.slice(0, TASKS_MAX),
			moreCount: Math.max(0, differences.length - TASKS_MAX),
			occurredAtMs: nowMs,
		},
	];
}

/** Keeps that the bill of a day could not be had or understood, and why. */
export function decideUnread(state: BillDay | null, day: ChinaDate, words: string, { nowMs }: DecisionContext): Facts {
	if (state && state.status !== 'unread') return [];
	return [{ type: 'billUnread', day, words: words.slice(0, WORDS_MAX), occurredAtMs: nowMs }];
}

/** An open task of a day. Refuses NOT_FOUND, and TASK_SETTLED with the name of who was first. */
export function getOpenTask(state: BillDay, taskId: string) {
	const task = state.tasks.find(({ id }) => id === taskId);
	if (!task) return refuse('NOT_FOUND');
	return task.settled === null ? task : refuse('TASK_SETTLED', { byName: task.settled.byName });
}

/** A person settles a task: it was found after all, or they know why it is there. */
export function decideSettleTask(
	state: BillDay,
	{ taskId, how, reason }: { taskId: string; how: SettledHow; reason: string },
	{ nowMs }: DecisionContext,
) {
	const task = getOpenTask(state, taskId);
	if ('refused' in task) return task;
	return [{ type: 'taskSettled', taskId, how, reason, occurredAtMs: nowMs }] satisfies Facts;
}

/** What of a task is still there, compared anew; null when nothing is. */
export function stillDiffers({ of, rowId }: BillTask, bill: Bill | null, ours: readonly OurRow[]) {
	return compareBill(bill, ours).find((one) => one.of === of && one.rowId === rowId) ?? null;
}

function sumsOf(rows: readonly BillRow[]): SideSums {
	const sum = (kind: BillRow['kind']) => rows.reduce((fen, row) => fen + (row.kind === kind ? row.amountFen : 0), 0);
	return { count: rows.length, paidFen: sum('payment'), refundedFen: sum('refund') };
}
