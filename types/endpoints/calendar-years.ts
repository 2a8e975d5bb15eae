/** The years of the Chinese calendar as the notices of the State Council give them, and the command that rebuilds views. */
import { endpoint } from '../endpoint';
import { count, date, epochMs, flag, type In, id, list, maybe, object, optional, text, words } from '../schema';

const NAME_MAX = 20;
const holiday = object({
	name: text(NAME_MAX),
	from: date(),
	to: date(),
	/** The weekdays of it that are bought with make-up days, where they are not its last ones. */
	daysOffInLieu: optional(list(date(), 20)),
});

/** One year as its notice words it: days off from–to, and the weekend days on which people work (补班). */
export const yearTable = object({
	year: count(2999, 2000),
	notice: object({ title: text(80), number: text(40), publishedOn: date() }),
	holidays: list(holiday, 20),
	makeUpWorkingDays: list(object({ date: date(), for: text(NAME_MAX) }), 30),
});
export type YearTableInput = In<typeof yearTable>;

const streamRef = object({ kind: words(), id: id() });

export const calendarYearEndpoints = {
	/** The years that are known, and those that open deadlines wait for. */
	'desk.listYears': endpoint({
		caller: 'staff',
		input: object({}),
		output: object({
			years: list(object({ table: yearTable, builtIn: flag(), recordedAtMs: maybe(epochMs()), byName: words() }), 60),
			/** Open deadlines that wait for the notice of a year. */
			waiting: list(object({ year: count(9999), duties: count(100_000) }), 10),
			mayPublish: flag(),
		}),
		refusals: [],
	}),

	/**
	 * Adds a year, or puts a later notice in the place of an earlier one. Open deadlines follow; what was judged stays as
	 * it was judged. Administrators.
	 */
	'desk.publishYear': endpoint({
		caller: 'staff',
		input: object({ table: yearTable }),
		/** Open duties that still wait to be counted anew: the clock goes on with them. */
		output: object({ number: count(1_000_000), left: count(100_000) }),
		refusals: ['NOT_ALLOWED', 'YEAR_TABLE_INVALID', 'DATE_IN_FUTURE'],
	}),

	/**
	 * Builds heads and views anew from the events, a batch at a time, and reports what differs; `mend` writes what the
	 * events say. Administrators.
	 */
	'desk.rebuildViews': endpoint({
		caller: 'staff',
		input: object({ cursor: optional(id()), mend: flag() }),
		output: object({
			checked: count(1000),
			differences: list(object({ stream: streamRef, what: words() }), 200),
			nextCursor: maybe(id()),
		}),
		refusals: ['NOT_ALLOWED'],
	}),
};
