import type { Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs } from '../../../types/units';
import { addMonths, compareDates, endOfDay, startOfDay } from '../calendar/chinaDate';
import type { Obligation } from '../duty/obligation';
import { type Contract, clauseLabelOf } from './state';

/** Ten years of months: no contract runs longer without a new one. */
const PERIODS_MAX = 120;
const MONTHS_PER_YEAR = 12;

type RecurringTerm = Terms['recurring'][number];

/**
 * One duty for each month or year that the contract touches, due at the end of that period or of the term, up to the
 * period that runs at `nowMs` and the next one.
 */
export function recurringObligations(contract: Contract, terms: Terms, nowMs: EpochMs): Obligation[] {
	return terms.recurring.flatMap((term) =>
		periodsOf(term, terms, nowMs).map((period) => obligationOf(term, terms, contract, period)),
	);
}

interface Span {
	name: string;
	from: ChinaDate;
	fromMs: EpochMs;
	toMs: EpochMs;
}

function periodsOf(term: RecurringTerm, terms: Terms, nowMs: EpochMs): Span[] {
	const { from, to } = terms.period;
	const months = term.every === 'month' ? 1 : MONTHS_PER_YEAR;
	const spans: Span[] = [];
	let begins = term.every === 'month' ? `${from.slice(0, 7)}-01` : `${from.slice(0, 4)}-01-01`;
	while (spans.length < PERIODS_MAX) {
		const next = addMonths(begins, months);
		const first = compareDates(begins, from) < 0 ? from : begins;
		if (to !== null && first > to) break;
		const toMs = to === null ? startOfDay(next) : Math.min(startOfDay(next), endOfDay(to));
		spans.push({ name: begins.slice(0, term.every === 'month' ? 7 : 4), from: first, fromMs: startOfDay(first), toMs });
		if (startOfDay(first) > nowMs) break;
		begins = next;
	}
	return spans;
}

function obligationOf(term: RecurringTerm, terms: Terms, contract: Contract, span: Span): Obligation {
	const key = `recurring:${term.id}:${span.name}`;
	return {
		...{ key, owner: term.owner, kind: 'recurring', title: term.title, period: span.name },
		...{ clauseId: term.clauseId, clauseLabel: clauseLabelOf(terms, term.clauseId) },
		...{ startedAtMs: span.fromMs, dueAtMs: span.toMs, unknownYear: null },
		settledAtMs: contract.done[key]?.occurredAtMs ?? null,
		...{ waivedAtMs: null, amountFen: null, stageId: null, silenceAccepts: false },
	};
}
