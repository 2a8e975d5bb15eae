import type { UnheardReason } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { AsOf } from '../calendar/calendar';
import type { Reminded, ReminderMoment } from '../duty/remind';
import type { Fact } from '../event';
import { type Reminder, remindersOf } from './reminders';
import type { Contract } from './state';

export type ReminderEvent =
	/** Whoever owes it was reminded at this moment that it is due then. */
	| { type: 'dutyReminded'; key: string; dueAtMs: EpochMs; moment: ReminderMoment }
	/** Of those who could act, nobody is sure to have heard it. */
	| { type: 'reminderUnheard'; key: string; dueAtMs: EpochMs; reason: UnheardReason };

/** The reminder whose moment has come, once for each due time; null when none has. A date that moved on is another one. */
export function dueReminder(contract: Contract, { nowMs, calendar }: AsOf): Reminder | null {
	const [first] = remindersOf(contract, calendar, nowMs);
	return first && first.atMs <= nowMs ? first : null;
}

/** Says that somebody was reminded; where nobody of those who owe it can be, that is known at once. */
export function decideRemind(
	{ duty: { key, dueAtMs }, moment }: Reminder,
	isHeard: boolean,
	nowMs: EpochMs,
): Fact<ReminderEvent>[] {
	const reminded = { type: 'dutyReminded' as const, key, dueAtMs, moment, occurredAtMs: nowMs };
	const unheard = { type: 'reminderUnheard' as const, key, dueAtMs, reason: 'nobody' as const, occurredAtMs: nowMs };
	return isHeard ? [reminded] : [reminded, unheard];
}

/** Writes down that nobody is sure to have heard a reminder: unless another one was given since, or the date moved on. */
export function decideUnheard(
	contract: Contract,
	{ key, dueAtMs, moment }: { key: string; dueAtMs: EpochMs; moment: ReminderMoment },
	reason: UnheardReason,
	nowMs: EpochMs,
): Fact<ReminderEvent>[] {
	const reminded = contract.reminded[key];
	if (reminded?.dueAtMs !== dueAtMs || reminded.moment !== moment) return [];
	return [{ type: 'reminderUnheard', key, dueAtMs, reason, occurredAtMs: nowMs }];
}

/** What is left of the reminders: the last one of each duty, and whether it was heard. */
export function evolveReminded(reminded: Contract['reminded'], event: Fact<ReminderEvent>): Record<string, Reminded> {
	const { key, dueAtMs } = event;
	if (event.type === 'dutyReminded') return { ...reminded, [key]: { dueAtMs, moment: event.moment, unheard: null } };
	const before = reminded[key];
	const unheard = { reason: event.reason, atMs: event.occurredAtMs };
	return before?.dueAtMs === dueAtMs ? { ...reminded, [key]: { ...before, unheard } } : reminded;
}
