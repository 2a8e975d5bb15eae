import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { stateNow } from './duty';
import { DAY_MS, dateOf, endsDay, startOfDate } from './time';

/** The heaps of a list by due time, in their order. */
export const DUE_GROUPS = ['missed', 'today', 'tomorrow', 'week', 'later', 'none'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

export const DUE_GROUP: Record<DueGroup, string> = {
	missed: '逾期',
	today: '今天',
	tomorrow: '明天',
	week: '本周',
	later: '以后',
	none: '没有期限',
};

const WEEK_DAYS = 7;

/** How many days after today the Sunday of this week is. */
function daysToSunday(today: string): number {
	const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
	return (WEEK_DAYS - weekday) % WEEK_DAYS;
}

/** On which heap a duty lies: missed, by the day it is due, or without one. 24:00 still belongs to the day before. */
export function dueGroupOf(duty: DutyView, nowMs: EpochMs): DueGroup {
	if (stateNow(duty, nowMs) === 'missed') return 'missed';
	if (duty.dueAtMs === null) return 'none';
	const today = dateOf(nowMs);
	const due = dateOf(endsDay(duty.dueAtMs) ? duty.dueAtMs - 1 : duty.dueAtMs);
	const days = Math.round((startOfDate(due) - startOfDate(today)) / DAY_MS);
	if (days <= 0) return 'today';
	if (days === 1) return 'tomorrow';
	return days <= daysToSunday(today) ? 'week' : 'later';
}

/** The duties on their heaps; empty heaps are left out, the order within a heap stays. */
export function groupByDue(duties: readonly DutyView[], nowMs: EpochMs): { group: DueGroup; duties: DutyView[] }[] {
	return DUE_GROUPS.map((group) => ({
		group,
		duties: duties.filter((duty) => dueGroupOf(duty, nowMs) === group),
	})).filter((heap) => heap.duties.length > 0);
}
