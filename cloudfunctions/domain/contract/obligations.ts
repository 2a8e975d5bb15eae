import type { Terms } from '../../../types/terms';
import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { startOfDay } from '../calendar/chinaDate';
import { keepAsJudged } from '../duty/judge';
import { dueOf, type Obligation } from '../duty/obligation';
import { type Due, dueBy, triggeredAt } from './due';
import { recurringObligations } from './recurring';
import { stagesOf } from './stages';
import { type Contract, clauseLabelOf, termsOf } from './state';

/**
 * What both sides owe each other by the contract itself: payments, one-off and recurring duties, standing promises.
 * The duties of a fault belong to the fault. Recurring ones are there up to the period that runs at `nowMs`.
 */
export function obligationsOf(contract: Contract, calendar: Calendar, nowMs: EpochMs): Obligation[] {
	const terms = termsOf(contract);
	const derived = [
		...paymentObligations(contract, terms, calendar),
		...oneOffObligations(contract, terms, calendar),
		...recurringObligations(contract, terms, nowMs),
		...standingObligations(terms),
	];
	return keepAsJudged(derived, contract.verdicts);
}

const BLANK = {
	...{ period: null, startedAtMs: null, dueAtMs: null, unknownYear: null, settledAtMs: null },
	...{ waivedAtMs: null, amountFen: null, stageId: null, silenceAccepts: false },
} as const;

const dueFields = (due: Due) => (due === null || due === 'none' ? { dueAtMs: null, unknownYear: null } : dueOf(due));

function paymentObligations(contract: Contract, terms: Terms, calendar: Calendar): Obligation[] {
	return stagesOf(contract, terms).map(({ term, openedAtMs, settledAtMs, remainingFen }) => ({
		...BLANK,
		key: `stage:${term.id}`,
		...{ owner: 'customer', kind: 'payment', title: term.title, stageId: term.id },
		...{ clauseId: term.clauseId, clauseLabel: clauseLabelOf(terms, term.clauseId) },
		...dueFields(dueBy(term.due, contract, terms, term.id, calendar)),
		startedAtMs: openedAtMs ?? settledAtMs,
		settledAtMs,
		// What is open to pay; once it is paid, what it was.
		amountFen: settledAtMs === null ? remainingFen : term.amountFen,
	}));
}

function oneOffObligations(contract: Contract, terms: Terms, calendar: Calendar): Obligation[] {
	return terms.oneOffs.map((term) => {
		const key = `oneOff:${term.id}`;
		const startedAtMs =
			term.due.rule === 'count' ? triggeredAt(contract, terms, term.due.from, null) : startOfDay(terms.signedOn);
		return {
			...BLANK,
			...{ key, owner: term.owner, kind: 'oneOff', title: term.title, startedAtMs },
			...{ clauseId: term.clauseId, clauseLabel: clauseLabelOf(terms, term.clauseId) },
			...dueFields(dueBy(term.due, contract, terms, null, calendar)),
			settledAtMs: contract.done[key]?.occurredAtMs ?? null,
		};
	});
}

function standingObligations(terms: Terms): Obligation[] {
	return terms.standing.map((term) => ({
		...BLANK,
		...{ key: `standing:${term.id}`, owner: term.owner, kind: 'standing', title: term.title, period: term.note },
		...{ clauseId: term.clauseId, clauseLabel: clauseLabelOf(terms, term.clauseId) },
		startedAtMs: startOfDay(terms.period.from),
	}));
}
