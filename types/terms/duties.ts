/** What both sides owe each other: once, again and again, when something happens, always. */
import { FUNCTION_PARTS, MEASURES, OCCASIONS, SIDES, URGENCIES } from '../codes';
import { count, flag, list, literal, maybe, object, oneOf, ruleId, text, variants } from '../schema';
import { BEFORE_UNITS, DUE_UNITS, dueRule } from './due';
import { source } from './source';

const HOURS_MAX = 720;

/**
 * How long an answer may take. `hours: null` is a blank. `byDayOfReceipt`: the kind of the day of receipt chooses, and
 * the hours run round the clock. `officeHours`: they run in the contract's office hours alone. `open`: the contract
 * names no hours on purpose. `promised`: only the time that a person promises in the case itself.
 */
const responseTarget = variants('target', [
	object({ target: literal('hours'), hours: maybe(count(HOURS_MAX, 1)) }),
	object({
		target: literal('byDayOfReceipt'),
		workingDayHours: maybe(count(HOURS_MAX, 1)),
		otherDayHours: maybe(count(HOURS_MAX, 1)),
	}),
	object({ target: literal('officeHours'), hours: maybe(count(HOURS_MAX, 1)) }),
	object({ target: literal('open') }),
	object({ target: literal('promised') }),
]);

export const response = object({
	id: ruleId(),
	measure: oneOf(MEASURES),
	urgency: oneOf([...URGENCIES, 'any'] as const),
	/** On site: only when attendance is asked for. */
	onlyWhenAsked: flag(),
	target: responseTarget,
	...source,
});

const MINUTES_PER_DAY = 1440;
const shift = object({ fromMinute: count(MINUTES_PER_DAY), toMinute: count(MINUTES_PER_DAY, 1) });

/** When the office is open; a lunch break lies between two shifts. `shifts: null` is a blank. */
export const officeHours = object({
	days: oneOf(['workingDays', 'everyDay'] as const),
	shifts: maybe(list(shift, 4)),
	/** Whether periods of days end at the close of business instead of 24:00 (Civil Code art. 203). */
	endsDays: flag(),
	...source,
});

export const recurring = object({
	id: ruleId(),
	owner: oneOf(SIDES),
	title: text(40),
	every: oneOf(['month', 'quarter', 'year'] as const),
	...source,
});

export const oneOff = object({ id: ruleId(), owner: oneOf(SIDES), title: text(40), due: dueRule, ...source });

/**
 * Owed each time that something happens. `within`: so long after it; `before`: notice so long before the day that the
 * notice names; `open`: the contract names no time. `count: null` is a blank.
 */
export const occasion = object({
	id: ruleId(),
	owner: oneOf(SIDES),
	title: text(40),
	on: oneOf(OCCASIONS),
	due: variants('rule', [
		object({ rule: literal('within'), unit: oneOf(DUE_UNITS), count: maybe(count(3650, 1)) }),
		object({ rule: literal('before'), unit: oneOf(BEFORE_UNITS), count: maybe(count(3650, 1)) }),
		object({ rule: literal('open') }),
	]),
	...source,
});

/** Holds all the time: secrecy, ownership, no subcontracting. `consent`: the other side may allow an exception. */
export const standing = object({
	id: ruleId(),
	owner: oneOf(SIDES),
	title: text(60),
	note: maybe(text(80)),
	consent: flag(),
	...source,
});

/** People whom the contract promises: one maintainer with three years, one manager, two engineers. */
export const team = object({
	id: ruleId(),
	title: text(40),
	count: maybe(count(100, 1)),
	/** The experience that each must have. */
	minYears: maybe(count(60, 1)),
	members: list(object({ name: text(30), years: maybe(count(60)) }), 20),
	...source,
});

/** A line of the function list that a purchase promises. */
export const functionLine = object({
	id: ruleId(),
	title: text(40),
	note: maybe(text(120)),
	parts: list(oneOf(FUNCTION_PARTS), 3),
	capacity: maybe(count(100_000_000, 1)),
	...source,
});
