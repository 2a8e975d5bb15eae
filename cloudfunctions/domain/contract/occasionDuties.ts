import type { OccasionTerm, Terms } from '../../../types/terms';
import type { Calendar } from '../calendar/calendar';
import { startOfDay } from '../calendar/chinaDate';
import { pausedDeadlineOf } from '../calendar/pause';
import { obligation } from '../duty/blank';
import type { Obligation } from '../duty/obligation';
import { breachCost } from '../money/breach';
import { type Due, periodOf } from './due';
import { pausesOf } from './oneOffDuties';
import { dueFields } from './paymentDuties';
import type { OccasionRecord } from './records';
import { type Contract, clauseLabelOf } from './state';

const TITLE_MAX = 40;
export const occasionKey = (id: string): string => `occasion:${id}`;

/** What one side owes since something happened: an answer, a repair; or a notice that it gave, in time or too late. */
export function occasionObligations(contract: Contract, calendar: Calendar): Obligation[] {
	return contract.occasions.flatMap((record) => {
		const found = occasionTermOf(contract, record.termId);
		return found ? [obligationOf(contract, found.terms, found.term, record, calendar)] : [];
	});
}

/** The rule as it holds now; one that a supplement took away is read in the last version that has it. */
export function occasionTermOf(contract: Contract, termId: string): { terms: Terms; term: OccasionTerm } | null {
	for (let number = contract.versionInForce; number > 0; number--) {
		const terms = contract.versions.find((one) => one.version === number)?.terms;
		const term = terms?.occasions.find((one) => one.id === termId);
		if (terms && term) return { terms, term };
	}
	return null;
}

function obligationOf(
	contract: Contract,
	terms: Terms,
	term: OccasionTerm,
	record: OccasionRecord,
	calendar: Calendar,
): Obligation {
	const key = occasionKey(record.id);
	const isNotice = term.due.rule === 'before';
	const { dueAtMs, unknownYear } = dueFields(occasionDue(contract, terms, term, record, calendar));
	return obligation({
		key,
		owner: term.owner,
		kind: 'occasion',
		title: titleOf(term, record),
		clauseId: term.clauseId,
		clauseLabel: clauseLabelOf(terms, term.clauseId),
		startedAtMs: record.occurredAtMs,
		dueAtMs,
		unknownYear,
		// A notice is given when it is recorded; whether it came early enough is the question.
		settledAtMs: isNotice ? record.occurredAtMs : (contract.done[key]?.occurredAtMs ?? null),
		cost: breachCost(terms, term.id),
	});
}

/** When what an occasion makes one side owe is due. */
export function occasionDue(
	contract: Contract,
	terms: Terms,
	{ due }: OccasionTerm,
	record: OccasionRecord,
	calendar: Calendar,
): Due {
	if (due.rule === 'open') return 'none';
	const rule = due.rule === 'within' ? ({ ...due, rule: 'count' } as const) : due;
	const period = periodOf(rule, terms);
	const fromMs = due.rule === 'before' ? forDayMs(record) : record.occurredAtMs;
	if (!period || fromMs === null) return 'none';
	return pausedDeadlineOf(calendar, fromMs, period, pausesOf(contract, occasionKey(record.id)));
}

const forDayMs = ({ forDay }: OccasionRecord) => (forDay === null ? null : startOfDay(forDay));

function titleOf(term: OccasionTerm, { note }: OccasionRecord): string {
	const title = `${term.title}：${note}`;
	return title.length <= TITLE_MAX ? title : `${[...title].slice(0, TITLE_MAX - 1).join('')}…`;
}
