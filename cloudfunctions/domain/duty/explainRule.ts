import type { DueRule, OccasionTerm, Terms } from '../../../types/terms';
import type { DutyView } from '../../../types/views';
import type { Explanation } from '../../../types/views-explain';
import type { Calendar } from '../calendar/calendar';
import { startOfDay } from '../calendar/chinaDate';
import { type DueScope, dueBy, NO_STAGE, periodOf, triggeredAt } from '../contract/due';
import { occasionKey, occasionTermOf } from '../contract/occasionDuties';
import { oneOffKey, oneOffScope, pausesOf } from '../contract/oneOffDuties';
import { scopeOf } from '../contract/paymentDuties';
import type { OccasionRecord } from '../contract/records';
import { findStage } from '../contract/stages';
import { standingRules } from '../contract/standingRules';
import { type Contract, termsOf } from '../contract/state';
import { type Counted, countOf } from './counted';

/** What a duty of the contract itself is read from. */
interface Rule {
	terms: Terms;
	quote: string;
	due: DueRule;
	scope: DueScope;
	/** The occasion that brought it, with what happened. */
	occasion: { term: OccasionTerm; record: OccasionRecord } | null;
}

/** The rule behind a duty, by its key. */
export function findRule(contract: Contract, duty: DutyView, key: string): Rule {
	const terms = termsOf(contract);
	const plain = { terms, scope: NO_STAGE, occasion: null };
	const stage = duty.stageId === null ? null : findStage(contract, terms, duty.stageId);
	if (stage) return { ...plain, quote: stage.term.quote, due: stage.term.due, scope: scopeOf(stage) };
	const oneOff = terms.oneOffs.find((one) => key === oneOffKey(contract, one));
	if (oneOff) return { ...plain, quote: oneOff.quote, due: oneOff.due, scope: oneOffScope(contract, oneOff.id, key) };
	const record = contract.occasions.find((one) => occasionKey(one.id) === key);
	const held = record && occasionTermOf(contract, record.termId);
	if (record && held) {
		const { term } = held;
		return { ...plain, terms: held.terms, quote: term.quote, due: { rule: 'none' }, occasion: { term, record } };
	}
	const recurring = terms.recurring.find((one) => key === `recurring:${one.id}:${duty.period}`);
	const standing = standingRules(terms).find((one) => key.endsWith(`standing:${one.id}`));
	return { ...plain, quote: (recurring ?? standing)?.quote ?? '', due: { rule: 'none' } };
}

/** How the due time was counted, and the other limit where the contract has two. */
export function countDue(
	rule: Rule,
	contract: Contract,
	duty: DutyView,
	calendar: Calendar,
): { counted: Counted; other: Explanation['otherLimit'] } {
	if (rule.occasion) return { counted: countOccasion(rule, rule.occasion, contract, calendar), other: null };
	const { chosen, other } = chooseLimit(rule, contract, duty.dueAtMs, calendar);
	return { counted: countRule(chosen, rule, contract, duty, calendar), other };
}

function countOccasion(
	{ terms }: Rule,
	{ term, record }: NonNullable<Rule['occasion']>,
	contract: Contract,
	calendar: Calendar,
): Counted {
	const { due } = term;
	const fromMs = due.rule === 'before' && record.forDay !== null ? startOfDay(record.forDay) : record.occurredAtMs;
	const start = { trigger: due.rule === 'before' ? 'noticeFor' : `occasion:${record.on}`, atMs: fromMs };
	if (due.rule === 'open') return countOf(calendar, start, null);
	const period = periodOf(due.rule === 'within' ? { ...due, rule: 'count' } : due, terms);
	return countOf(calendar, start, period, pausesOf(contract, occasionKey(record.id)));
}

/** Of two limits the one that gave the due time, and the other beside it. */
function chooseLimit({ due, terms, scope }: Rule, contract: Contract, dueAtMs: number | null, calendar: Calendar) {
	if (due.rule !== 'later' && due.rule !== 'earlier') return { chosen: due, other: null };
	const limits = due.of.map((rule) => ({ rule, deadline: dueBy(rule, contract, terms, scope, calendar) }));
	const timeOf = ({ deadline }: (typeof limits)[number]) =>
		deadline !== null && deadline !== 'none' && deadline.unknown === undefined ? deadline.dueAtMs : null;
	const chosen = limits.find((limit) => timeOf(limit) === dueAtMs) ?? limits[0];
	const other = limits.find((limit) => limit !== chosen && timeOf(limit) !== null);
	const otherAtMs = other ? timeOf(other) : null;
	return {
		chosen: chosen?.rule ?? { rule: 'none' as const },
		other: other && otherAtMs !== null ? { dueAtMs: otherAtMs, unit: unitOf(other.rule) } : null,
	};
}

const unitOf = (rule: DueRule): string =>
	rule.rule === 'count' || rule.rule === 'before' ? rule.unit : rule.rule === 'none' ? 'none' : 'date';

function countRule(
	rule: DueRule,
	{ terms, scope }: Rule,
	contract: Contract,
	duty: DutyView,
	calendar: Calendar,
): Counted {
	const started = duty.startedAtMs;
	if (rule.rule === 'count' || rule.rule === 'before') {
		const atMs = triggeredAt(contract, terms, rule.from, scope);
		const start = atMs === null ? null : { trigger: rule.from, atMs };
		return countOf(calendar, start, periodOf(rule, terms), scope.pauses);
	}
	const every = recurringUnit(duty);
	const start = every && started !== null ? { trigger: 'periodBegan', atMs: started } : null;
	const counted = countOf(calendar, start, null);
	const unit = every ?? (rule.rule === 'date' || rule.rule === 'onDay' ? 'date' : 'none');
	return {
		...counted,
		rule: { ...counted.rule, unit, count: every ? (duty.period?.includes('Q') ? QUARTER_MONTHS : 1) : null },
	};
}

const QUARTER_MONTHS = 3;
const YEAR_LENGTH = 4;

function recurringUnit(duty: DutyView): 'month' | 'year' | null {
	if (duty.kind !== 'recurring' || !duty.period) return null;
	return duty.period.length > YEAR_LENGTH ? 'month' : 'year';
}
