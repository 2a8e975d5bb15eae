import type { Trigger } from '../../../types/codes';
import type { DueRule, Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { daysInMonth, startOfDay, yearOf } from '../calendar/chinaDate';
import { deadlineOf, earlierOf, laterOf } from '../calendar/deadline';
import type { Deadline, Period } from '../calendar/period';
import type { Contract } from './state';

type CountRule = Extract<DueRule, { rule: 'count' }>;

/** A due rule read against the events: a deadline; `none` when no time is named; null while its event has not happened. */
export type Due = Deadline | 'none' | null;

/** When an event happened from which a clock of this contract can run; null when it has not. */
export function triggeredAt(
	contract: Contract,
	terms: Terms,
	trigger: Trigger,
	stageId: string | null,
): EpochMs | null {
	if (trigger === 'signing') return startOfDay(terms.signedOn);
	if (trigger === 'termEnd') return terms.period.to === null ? null : startOfDay(terms.period.to);
	const evidence = contract.evidence.find(
		(one) => one.trigger === trigger && (one.stageId === null || stageId === null || one.stageId === stageId),
	);
	return evidence?.occurredAtMs ?? null;
}

/** The due time that a rule gives. A blank count names no time (未约定). */
export function dueBy(
	rule: DueRule,
	contract: Contract,
	terms: Terms,
	stageId: string | null,
	calendar: Calendar,
): Due {
	switch (rule.rule) {
		case 'none':
			return 'none';
		case 'onDay':
			return onDay(rule.date, calendar, terms);
		case 'date':
			return onDay(nextSuchDay(rule.month, rule.day, terms.period.from), calendar, terms);
		case 'count':
			return counted(rule, contract, terms, stageId, calendar);
		case 'later':
		case 'earlier': {
			const dues = rule.of.map((one) => dueBy(one, contract, terms, stageId, calendar));
			const deadlines = dues.filter((due): due is Deadline => due !== null && due !== 'none');
			// The later limit is open while one of its events has not happened; the earlier one holds as soon as one is known.
			if (deadlines.length === 0 || (rule.rule === 'later' && dues.includes(null))) return null;
			return rule.rule === 'later' ? laterOf(deadlines) : earlierOf(deadlines);
		}
	}
}

function counted(rule: CountRule, contract: Contract, terms: Terms, stageId: string | null, calendar: Calendar): Due {
	const startAtMs = triggeredAt(contract, terms, rule.from, stageId);
	const period = periodOf(rule);
	if (startAtMs === null) return null;
	return period ? deadlineOf(calendar, startAtMs, period) : 'none';
}

/** How the calendar counts a rule; null for a blank. */
export function periodOf(rule: CountRule): Period | null {
	if (rule.count === null) return null;
	if (rule.unit === 'hour') return { kind: 'hours', hours: rule.count };
	const kinds = { calendarDay: 'calendarDays', workingDay: 'workingDays', month: 'months', year: 'years' } as const;
	return { kind: kinds[rule.unit], count: rule.count } as Period;
}

/** A named day is what the contract says, be it a rest day or not. */
function onDay(date: ChinaDate, calendar: Calendar, terms: Terms): Deadline {
	return deadlineOf(calendar, startOfDay(terms.signedOn), { kind: 'fixedDate', date, restDayRule: 'none' });
}

/** The first such day of the term: 31 December of the year in which the term begins. */
function nextSuchDay(month: number, day: number, from: ChinaDate): ChinaDate {
	const twoDigits = (value: number) => String(value).padStart(2, '0');
	// 29 February is the last of the month where the year has none (Civil Code art. 202).
	const inYear = (year: number) => `${year}-${twoDigits(month)}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`;
	return inYear(yearOf(from)) >= from ? inYear(yearOf(from)) : inYear(yearOf(from) + 1);
}
