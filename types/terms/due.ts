/** How a due time is found. */
import { TRIGGERS } from '../codes';
import { count, date, lazy, list, literal, maybe, object, oneOf, type Schema, variants } from '../schema';

export const DUE_UNITS = ['calendarDay', 'workingDay', 'month', 'year', 'hour'] as const;
/** What can be counted back from a day. */
export const BEFORE_UNITS = ['calendarDay', 'workingDay', 'month'] as const;
const COUNT_MAX = 3650;

type Trigger = (typeof TRIGGERS)[number];

/** `count: null` is a blank in the contract: 未约定. `before`: so long before the event. */
export type DueRule =
	| { rule: 'count'; from: Trigger; unit: (typeof DUE_UNITS)[number]; count: number | null }
	| { rule: 'before'; from: Trigger; unit: (typeof BEFORE_UNITS)[number]; count: number | null }
	| { rule: 'date'; month: number; day: number }
	| { rule: 'onDay'; date: string }
	| { rule: 'later' | 'earlier'; of: DueRule[] }
	| { rule: 'none' };

const plainDueRules = [
	object({
		rule: literal('count'),
		from: oneOf(TRIGGERS),
		unit: oneOf(DUE_UNITS),
		count: maybe(count(COUNT_MAX, 1)),
	}),
	object({
		rule: literal('before'),
		from: oneOf(TRIGGERS),
		unit: oneOf(BEFORE_UNITS),
		count: maybe(count(COUNT_MAX, 1)),
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
