import type { StageTerm, Terms } from '../../../types/terms';
import type { EpochMs, Fen } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { chinaDateOf } from '../calendar/chinaDate';
import { obligation } from '../duty/blank';
import type { Cost } from '../duty/cost';
import { dueOf, type Obligation } from '../duty/obligation';
import { invoicedSpans } from '../money/invoiceEvidence';
import { type Due, type DueScope, dueBy, NO_STAGE } from './due';
import { reliefsOf, type Stage, stagesOf } from './stages';
import { type Contract, clauseLabelOf } from './state';

export const dueFields = (due: Due): Pick<Obligation, 'dueAtMs' | 'unknownYear'> =>
	due === null || due === 'none' ? { dueAtMs: null, unknownYear: null } : dueOf(due);

/** What the due rule of a stage is read in. */
export function scopeOf({ term, baseId, openedAtMs, cameAtMs }: Stage): DueScope {
	const yearFrom = term.yearly && openedAtMs !== null ? chinaDateOf(openedAtMs) : null;
	return { ...NO_STAGE, stageId: baseId, openedAtMs, yearFrom, signedAtMs: cameAtMs };
}

/** What the client owes for each stage, and what each day of delay may cost. */
export function paymentObligations(contract: Contract, terms: Terms, calendar: Calendar): Obligation[] {
	return stagesOf(contract, terms).map((stage) => {
		const { term, openedAtMs, settledAtMs, remainingFen } = stage;
		const { dueAtMs, unknownYear } = dueFields(dueBy(term.due, contract, terms, scopeOf(stage), calendar));
		return obligation({
			key: `stage:${term.id}`,
			owner: 'customer',
			kind: 'payment',
			title: term.title,
			stageId: term.id,
			clauseId: term.clauseId,
			clauseLabel: clauseLabelOf(terms, term.clauseId),
			dueAtMs,
			unknownYear,
			startedAtMs: openedAtMs ?? settledAtMs,
			settledAtMs,
			// What is open to pay; once it is paid, what it was.
			amountFen: settledAtMs === null ? remainingFen : term.amountFen,
			// A stage that is not open yet (the invoice that has to come first is missing) costs nothing.
			cost: openedAtMs === null ? null : lateCost(contract, terms, stage),
		});
	});
}

/** A share of what is unpaid for each day: what was unpaid changes with each payment, by its value date. */
function lateCost(contract: Contract, terms: Terms, { kind, term }: Stage): Cost | null {
	const { latePenalty } = terms;
	// A penalty bears no penalty, and a surcharge has no time of its own.
	if (!latePenalty || kind !== 'fee' || term.amountFen === null) return null;
	const unpaid = unpaidOf(contract, term, term.amountFen);
	return { per: 'day', rateBp: latePenalty.perDayBp, clauseId: latePenalty.clauseId, unpaid };
}

/** What was unpaid from when on; nothing while the invoice was missing that had to come first. */
function unpaidOf(
	contract: Contract,
	{ id, opensOn }: StageTerm,
	totalFen: Fen,
): { fromMs: EpochMs; amountFen: Fen }[] {
	const reliefs = reliefsOf(contract, id);
	const spans = opensOn === 'invoiceReceived' ? invoicedSpans(contract, id) : [];
	const moments = new Set([0, ...reliefs.map(({ atMs }) => atMs), ...spans.map(({ fromMs }) => fromMs)]);
	return [...moments]
		.sort((one, two) => one - two)
		.map((fromMs) => {
			const isMissing = spans.filter((one) => one.fromMs <= fromMs).at(-1)?.stood === false;
			const cameFen = reliefs.reduce((sum, { atMs, amountFen }) => (atMs <= fromMs ? sum + amountFen : sum), 0);
			return { fromMs, amountFen: isMissing ? 0 : Math.max(0, totalFen - cameFen) };
		});
}
