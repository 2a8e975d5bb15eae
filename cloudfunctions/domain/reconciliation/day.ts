import type { BillDayStatus } from '../../../types/codes-bill';
import type { ChinaDate, EpochMs, Fen } from '../../../types/units';
import type { Recorded, ViewDocument } from '../event';
import type { Difference } from './compare';

/** What one side has of a day. */
export interface SideSums {
	count: number;
	paidFen: Fen;
	refundedFen: Fen;
}

/** The facts of one day of WeChat Pay; its stream is named by the day. */
export type BillDayEvent =
	| {
			type: 'billFetched';
			day: ChinaDate;
			/** WeChat had no bill of that day. */
			none: boolean;
			bill: SideSums;
			ours: SideSums;
			differences: Difference[];
			/** Differences beyond those that became tasks. */
			moreCount: number;
	  }
	/** The bill could not be had, or not be understood; it is tried again. */
	| { type: 'billUnread'; day: ChinaDate; words: string }
	| { type: 'taskSettled'; taskId: string; how: SettledHow; reason: string };

/** `found`: looked at again, the difference is gone. `explained`: a person knows why it is there. */
export type SettledHow = 'found' | 'explained';

/** A difference that waits for a person, or was settled by one. */
export interface BillTask extends Difference {
	id: string;
	settled: { how: SettledHow; reason: string; byName: string; atMs: EpochMs } | null;
}

export interface BillDay {
	day: ChinaDate;
	status: BillDayStatus;
	/** When the bill was compared, or last tried. */
	triedAtMs: EpochMs;
	/** How often it could not be read so far, and why. */
	failures: number;
	words: string;
	bill: SideSums;
	ours: SideSums;
	tasks: BillTask[];
	moreCount: number;
}

const NOTHING: SideSums = { count: 0, paidFen: 0, refundedFen: 0 };
const HOUR_MS = 3_600_000;
/** What can't be read is tried again after 1, 2, 4 … hours, then daily. */
const PAUSE_MAX_HOURS = 24;

export function evolveBillDay(before: BillDay | null, { event, actor, recordedAtMs }: Recorded<BillDayEvent>): BillDay {
	switch (event.type) {
		case 'billFetched': {
			const { day, none, bill, ours, moreCount } = event;
			const tasks = event.differences.map((one, index) => ({ ...one, id: `t${index + 1}`, settled: null }));
			const failures = before?.failures ?? 0;
			const status = none ? 'noBill' : 'compared';
			return { day, status, triedAtMs: recordedAtMs, failures, words: '', bill, ours, tasks, moreCount };
		}
		case 'billUnread': {
			const failures = (before?.failures ?? 0) + 1;
			return {
				...{ day: event.day, status: 'unread', triedAtMs: recordedAtMs, failures, words: event.words },
				...{ bill: NOTHING, ours: NOTHING, tasks: [], moreCount: 0 },
			};
		}
		case 'taskSettled': {
			if (!before) throw new Error('A task belongs to a day that was compared');
			const { taskId, how, reason } = event;
			const settled = { how, reason, byName: actor.name, atMs: recordedAtMs };
			return { ...before, tasks: before.tasks.map((task) => (task.id === taskId ? { ...task, settled } : task)) };
		}
	}
}

/** The views of a day: one row of the list, and one document for each task. */
export function projectBillDay(state: BillDay): ViewDocument[] {
	const { day, status, triedAtMs, bill, ours, tasks, moreCount } = state;
	const openCount = tasks.filter(({ settled }) => settled === null).length;
	return [
		{
			collection: 'billDays',
			id: day,
			data: {
				...{ day, status, triedAtMs, bill, ours, moreCount, openCount, taskCount: tasks.length },
				nextActionAtMs: nextTryOf(state),
			},
		},
		...tasks.map((task) => ({
			collection: 'reconciliationTasks',
			id: `${day}:${task.id}`,
			data: { ...task, day, open: task.settled === null },
		})),
	];
}

function nextTryOf({ status, triedAtMs, failures }: BillDay): EpochMs | null {
	if (status !== 'unread') return null;
	return triedAtMs + Math.min(2 ** (failures - 1), PAUSE_MAX_HOURS) * HOUR_MS;
}
