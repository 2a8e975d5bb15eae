import type { Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs } from '../../../types/units';
import { chinaDateOf, dayNumberFromCivil, endOfDay, startOfDay, startOfDayNumber, yearOf } from '../calendar/chinaDate';
import { obligation } from '../duty/blank';
import type { Obligation } from '../duty/obligation';
import { breachCost } from '../money/breach';
import { cameWith } from './born';
import { termEndOf } from './end';
import { type Contract, clauseLabelOf } from './state';

/** Ten years of months: no contract runs longer without a new one. */
const PERIODS_MAX = 120;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

type RecurringTerm = Terms['recurring'][number];

/**
 * One duty for each month, quarter or year that the contract touches, due at the end of that period or of the term, up
 * to the period that runs at `nowMs` and the next one. One that came with a supplement begins on the day it holds from.
 */
export function recurringObligations(contract: Contract, terms: Terms, nowMs: EpochMs): Obligation[] {
	const to = announcedEnd(contract, terms);
	return terms.recurring.flatMap((term) => {
		const since = cameWith(contract, ({ recurring }) =>
			recurring.some((one) => one.id === term.id && one.every === term.every),
		);
		const from = since ? chinaDateOf(since.holdsFromMs) : terms.period.from;
		return spansOf(term, from, to, nowMs).map((span) => obligationOf(term, terms, contract, span));
	});
}

/**
 * The last day as it is known beforehand: a period that it cuts short is due by then. An end that comes on the day
 * itself (an acceptance, a consent) shortens nobody's time.
 */
function announcedEnd(contract: Contract, terms: Terms): ChinaDate | null {
	const { to, ends } = terms.period;
	return to !== null || (ends?.count ?? 0) > 0 ? termEndOf(contract, terms) : null;
}

interface Span {
	name: string;
	fromMs: EpochMs;
	toMs: EpochMs;
}

function spansOf(term: RecurringTerm, from: ChinaDate, to: ChinaDate | null, nowMs: EpochMs): Span[] {
	const months = MONTHS[term.every];
	const firstMs = startOfDay(from);
	const endMs = to === null ? Number.POSITIVE_INFINITY : endOfDay(to);
	const spans: Span[] = [];
	const monthOfTerm = yearOf(from) * MONTHS.year + Number(from.slice(5, 7)) - 1;
	for (let month = monthOfTerm - (monthOfTerm % months); spans.length < PERIODS_MAX; month += months) {
		const fromMs = Math.max(startOfMonth(month), firstMs);
		if (fromMs >= endMs) break;
		spans.push({ name: nameOf(term, month), fromMs, toMs: Math.min(startOfMonth(month + months), endMs) });
		if (fromMs > nowMs) break;
	}
	return spans;
}

/** Months are counted from the year 0, 0 for its January: a contract of years has hundreds of periods. */
const startOfMonth = (month: number): EpochMs =>
	startOfDayNumber(dayNumberFromCivil(Math.floor(month / MONTHS.year), (month % MONTHS.year) + 1, 1));

/** `2026-10`, `2026-Q4`, `2026`. */
function nameOf({ every }: RecurringTerm, month: number): string {
	const year = String(Math.floor(month / MONTHS.year)).padStart(4, '0');
	const ofYear = month % MONTHS.year;
	if (every === 'month') return `${year}-${String(ofYear + 1).padStart(2, '0')}`;
	return every === 'year' ? year : `${year}-Q${ofYear / MONTHS.quarter + 1}`;
}

function obligationOf(term: RecurringTerm, terms: Terms, contract: Contract, span: Span): Obligation {
	const key = `recurring:${term.id}:${span.name}`;
	return obligation({
		key,
		owner: term.owner,
		kind: 'recurring',
		title: term.title,
		period: span.name,
		clauseId: term.clauseId,
		clauseLabel: clauseLabelOf(terms, term.clauseId),
		startedAtMs: span.fromMs,
		dueAtMs: span.toMs,
		settledAtMs: contract.done[key]?.occurredAtMs ?? null,
		cost: breachCost(terms, term.id, 'recurring'),
	});
}
