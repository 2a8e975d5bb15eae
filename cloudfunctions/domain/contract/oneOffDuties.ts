import type { DueRule, Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { MS_PER_DAY, startOfDay } from '../calendar/chinaDate';
import { obligation } from '../duty/blank';
import type { Obligation } from '../duty/obligation';
import { breachCost } from '../money/breach';
import { cameWith, termNumberOf } from './born';
import { type DueScope, dueBy, NO_STAGE, triggeredAt } from './due';
import { dueFields } from './paymentDuties';
import type { Delay } from './records';
import { type Contract, clauseLabelOf } from './state';

/** So long before its due day, what has to happen before another day comes into view. */
const REMINDED_BEFORE_DAYS = 30;

/** When the clock of a duty stood still, with who told why. */
export const pausesOf = (contract: Contract, key: string): Delay[] =>
	contract.delays.filter((delay) => delay.key === key);

/** What counts from the end of the term is owed anew when that is moved on: `oneOff:talk:2` is that of the second term. */
export function oneOffKey(contract: Contract, { id, due }: Terms['oneOffs'][number]): string {
	const number = countsFromTermEnd(due) ? termNumberOf(contract) : 1;
	return number === 1 ? `oneOff:${id}` : `oneOff:${id}:${number}`;
}

const countsFromTermEnd = (due: DueRule): boolean =>
	due.rule === 'later' || due.rule === 'earlier'
		? due.of.some(countsFromTermEnd)
		: (due.rule === 'count' || due.rule === 'before') && due.from === 'termEnd';

/** The keys of what is owed so long before the end of this term and still open: the talk about renewal. */
export const openTalks = (contract: Contract, terms: Terms): string[] =>
	terms.oneOffs
		.filter(({ due }) => due.rule === 'before' && due.from === 'termEnd')
		.map((term) => oneOffKey(contract, term))
		.filter((key) => !contract.done[key] && !contract.waivers[key]);

/** What is owed once: the launch, the plan, the documents, the talk about renewal. */
export function oneOffObligations(contract: Contract, terms: Terms, calendar: Calendar): Obligation[] {
	return terms.oneOffs.map((term) => {
		const key = oneOffKey(contract, term);
		const scope = oneOffScope(contract, term.id, key);
		const { dueAtMs, unknownYear } = dueFields(dueBy(term.due, contract, terms, scope, calendar));
		return obligation({
			key,
			owner: term.owner,
			kind: 'oneOff',
			title: term.title,
			clauseId: term.clauseId,
			clauseLabel: clauseLabelOf(terms, term.clauseId),
			dueAtMs,
			unknownYear,
			startedAtMs: startOf(term.due, contract, terms, scope, dueAtMs),
			settledAtMs: contract.done[key]?.occurredAtMs ?? null,
			cost: breachCost(terms, term.id),
		});
	});
}

/** One that came with a supplement counts `signing` from the day on which that was signed. */
export function oneOffScope(contract: Contract, id: string, key: string): DueScope {
	const since = cameWith(contract, ({ oneOffs }) => oneOffs.some((one) => one.id === id));
	return { ...NO_STAGE, pauses: pausesOf(contract, key), signedAtMs: since?.signedAtMs ?? null };
}

function startOf(
	rule: DueRule,
	contract: Contract,
	terms: Terms,
	scope: DueScope,
	dueAtMs: EpochMs | null,
): EpochMs | null {
	if (rule.rule === 'count') return triggeredAt(contract, terms, rule.from, scope);
	const beganMs = scope.signedAtMs ?? startOfDay(terms.signedOn);
	if (rule.rule !== 'before') return beganMs;
	return dueAtMs === null ? null : Math.max(beganMs, dueAtMs - REMINDED_BEFORE_DAYS * MS_PER_DAY);
}
