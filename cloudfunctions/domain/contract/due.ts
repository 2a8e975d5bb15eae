import type { Trigger } from '../../../types/codes';
import type { DueRule, Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { chinaDateOf, daysInMonth, startOfDay, yearOf } from '../calendar/chinaDate';
import { earlierOf, laterOf } from '../calendar/deadline';
import { pausedDeadlineOf } from '../calendar/pause';
import type { DayPeriod, Deadline, LastDayRule, Period } from '../calendar/period';
import { serviceEndOf, termEndOf } from './end';
import { evidencedAt } from './evidence';
import type { Delay } from './records';
import type { Contract } from './state';

type CountRule = Extract<DueRule, { rule: 'count' | 'before' }>;

/** A due rule read against the events: a deadline; `none` when no time is named; null while its event has not happened. */
export type Due = Deadline | 'none' | null;

/** What a due rule is read in: whose stage it is, since when that stage is open, how long its clock stood still. */
export interface DueScope {
	stageId: string | null;
	openedAtMs: EpochMs | null;
	/** The first day of the year that a yearly fee is for; null for everything else. */
	yearFrom: ChinaDate | null;
	/** When the supplement was signed that a rule came with; null for a rule of the contract itself. */
	signedAtMs: EpochMs | null;
	pauses: readonly Delay[];
}
export const NO_STAGE: DueScope = {
	...{ stageId: null, openedAtMs: null, yearFrom: null, signedAtMs: null },
	pauses: [],
};

/** When an event happened from which a clock of this contract can run; null when it has not. */
export function triggeredAt(contract: Contract, terms: Terms, trigger: Trigger, scope: DueScope): EpochMs | null {
	switch (trigger) {
		case 'termEnd':
			return startOrNull(termEndOf(contract, terms));
		case 'serviceEnd':
			return startOrNull(serviceEndOf(contract, terms));
		case 'stageOpened':
			return scope.openedAtMs;
		default: {
			const { stageId, signedAtMs } = scope;
			const sinceMs = stageId !== null || trigger === 'signing' ? signedAtMs : null;
			const atMs = evidencedAt(contract, terms, trigger, stageId, sinceMs);
			// What came with a supplement runs from no earlier day than its signing.
			return atMs === null ? null : Math.max(atMs, signedAtMs ?? atMs);
		}
	}
}

const startOrNull = (date: ChinaDate | null): EpochMs | null => (date === null ? null : startOfDay(date));

/** The due time that a rule gives. A blank count names no time (未约定). */
export function dueBy(rule: DueRule, contract: Contract, terms: Terms, scope: DueScope, calendar: Calendar): Due {
	switch (rule.rule) {
		case 'none':
			return 'none';
		case 'onDay':
			return onDay(rule.date, calendar, terms, scope);
		case 'date':
			return onDay(nextSuchDay(rule.month, rule.day, firstDayOf(terms, scope)), calendar, terms, scope);
		case 'count':
		case 'before':
			return counted(rule, contract, terms, scope, calendar);
		case 'later':
		case 'earlier': {
			const dues = rule.of.map((one) => dueBy(one, contract, terms, scope, calendar));
			const deadlines = dues.filter((due): due is Deadline => due !== null && due !== 'none');
			// The later limit is open while one of its events has not happened; the earlier one holds as soon as one is known.
			if (deadlines.length === 0 || (rule.rule === 'later' && dues.includes(null))) return null;
			return rule.rule === 'later' ? laterOf(deadlines) : earlierOf(deadlines);
		}
	}
}

function counted(rule: CountRule, contract: Contract, terms: Terms, scope: DueScope, calendar: Calendar): Due {
	const startAtMs = triggeredAt(contract, terms, rule.from, scope);
	const period = periodOf(rule, terms);
	if (startAtMs === null) return null;
	return period ? pausedDeadlineOf(calendar, startAtMs, period, scope.pauses) : 'none';
}

/** How the calendar counts a rule; null for a blank. */
export function periodOf(rule: Pick<CountRule, 'rule' | 'unit' | 'count'>, terms: Terms): Period | null {
	const { count } = rule;
	if (count === null) return null;
	if (rule.unit === 'hour') return { kind: 'hours', hours: count };
	const unit = rule.unit as Exclude<CountRule['unit'], 'hour'>;
	if (rule.rule === 'count') return { kind: FORWARD[unit], count, ...closing(terms) } as DayPeriod;
	return unit === 'year' ? null : ({ kind: BACKWARD[unit], count, ...closing(terms) } as DayPeriod);
}

const FORWARD = { calendarDay: 'calendarDays', workingDay: 'workingDays', month: 'months', year: 'years' } as const;
const BACKWARD = { calendarDay: 'calendarDaysBefore', workingDay: 'workingDaysBefore', month: 'monthsBefore' } as const;

/** Where there are business hours, the last day ends with them (Civil Code art. 203); only a contract that says so has them. */
function closing({ officeHours }: Terms): Pick<LastDayRule, 'closeOfBusinessMinute'> {
	const closesAt = officeHours?.endsDays ? officeHours.shifts?.at(-1)?.toMinute : undefined;
	return closesAt === undefined ? {} : { closeOfBusinessMinute: closesAt };
}

/** A named day is what the contract says, be it a rest day or not. */
function onDay(date: ChinaDate, calendar: Calendar, terms: Terms, { pauses }: DueScope): Deadline {
	const period: Period = { kind: 'fixedDate', date, restDayRule: 'none', ...closing(terms) };
	return pausedDeadlineOf(calendar, startOfDay(terms.signedOn), period, pauses);
}

/** From where a day of the year is looked for: the year of a fee, the signing of a supplement, or the term. */
function firstDayOf({ period }: Terms, { yearFrom, signedAtMs }: DueScope): ChinaDate {
	if (yearFrom !== null || signedAtMs === null) return yearFrom ?? period.from;
	const signedOn = chinaDateOf(signedAtMs);
	return [signedOn, period.from].sort()[1] ?? signedOn;
}

/** The first such day of the term: 31 December of the year in which the term begins. */
function nextSuchDay(month: number, day: number, from: ChinaDate): ChinaDate {
	const twoDigits = (value: number) => String(value).padStart(2, '0');
	// 29 February is the last of the month where the year has none (Civil Code art. 202).
	const inYear = (year: number) => `${year}-${twoDigits(month)}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
	return inYear(yearOf(from)) >= from ? inYear(yearOf(from)) : inYear(yearOf(from) + 1);
}
