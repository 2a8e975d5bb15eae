import type { EpochMs } from '../../../types/units';
import type { Calendar } from '../calendar/calendar';
import { deadlineOf } from '../calendar/deadline';
import { keepAsJudged } from '../duty/judge';
import { dueOf, type Obligation } from '../duty/obligation';
import { acceptanceKey, dutyKeyOf, promiseKey } from './keys';
import type { Promised } from './promises';
import { closedAt, type Fault, firstSolvedAt, type SolutionPromise, type SolutionRound } from './state';

/** What is owed in a fault: our answer, our coming, our solution, our own promises; the client's answer to the result. */
export function faultObligations(fault: Fault, calendar: Calendar): Obligation[] {
	const derived = [
		...fault.promises
			.filter((promised) => promised.period !== null)
			.map((promised) => promisedObligation(fault, promised, calendar)),
		...fault.solutionPromises.map((promise) => ownPromise(fault, promise)),
		...fault.rounds.map((round) => acceptance(fault, round, calendar)),
	];
	return keepAsJudged(derived, fault.verdicts);
}

/** As long as the titles that contracts give: boards show many duties at once. */
const TITLE_MAX = 40;
const titleOf = (text: string): string =>
	text.length <= TITLE_MAX ? text : `${[...text].slice(0, TITLE_MAX - 1).join('')}…`;

const common = (fault: Fault) => ({
	title: titleOf(fault.text),
	period: null,
	amountFen: null,
	stageId: null,
	unknownYear: null,
	cost: null,
});

function promisedObligation(
	fault: Fault,
	{ measure, clauseId, clauseLabel, period, cost }: Promised,
	calendar: Calendar,
): Obligation {
	// A notice that comes later settles what was unknown, and an open clock follows it.
	const due = period ? dueOf(deadlineOf(calendar, fault.reportedAtMs, period)) : { dueAtMs: null };
	const settled = { response: fault.respondedAtMs, onSite: fault.arrivedAtMs, solution: firstSolvedAt(fault) }[measure];
	return {
		...common(fault),
		...{ key: dutyKeyOf(measure), owner: 'agency', kind: measure, clauseId, clauseLabel, ...due, cost },
		startedAtMs: fault.reportedAtMs,
		settledAtMs: settled,
		// Solved from afar: nobody has to come any more.
		waivedAtMs: measure === 'onSite' && settled === null ? closedAt(fault) : null,
		silenceAccepts: false,
	};
}

/** A time that a person named is a duty of its own: the clause is the one that makes us name it, or the response's. */
function ownPromise(fault: Fault, promise: SolutionPromise): Obligation {
	const clause = fault.promises.find((one) => one.measure === 'solution') ?? fault.promises[0];
	return {
		...common(fault),
		...{ key: promiseKey(promise.number), owner: 'agency', kind: 'promisedSolution' },
		...{ clauseId: clause?.clauseId ?? '', clauseLabel: clause?.clauseLabel ?? '' },
		...{ startedAtMs: promise.madeAtMs, dueAtMs: promise.promisedAtMs },
		settledAtMs: settledAtOf(fault, promise),
		// Another time was named before this one passed: it is neither kept nor broken. Named too late, it is broken.
		waivedAtMs: settledAtOf(fault, promise) === null ? promise.closedAtMs : null,
		silenceAccepts: false,
	};
}

/** A promise is settled by the first solution after it was made. */
function settledAtOf(fault: Fault, promise: SolutionPromise): EpochMs | null {
	const solved = fault.rounds.find((round) => round.solvedAtMs >= promise.madeAtMs);
	const replaced = fault.solutionPromises.find(
		(one) => one.number > promise.number && one.madeAtMs <= promise.promisedAtMs,
	);
	return solved && !(replaced && replaced.madeAtMs < solved.solvedAtMs) ? solved.solvedAtMs : null;
}

/** Without a term on silence the client's answer has no time; with one, silence accepts when it has passed. */
function acceptance(fault: Fault, round: SolutionRound, calendar: Calendar): Obligation {
	const { deemed } = fault;
	const due = deemed
		? dueOf(deadlineOf(calendar, round.solvedAtMs, silencePeriod(deemed.calendarDays)))
		: { dueAtMs: null, unknownYear: null };
	const clause = deemed ?? fault.promises[0];
	return {
		...common(fault),
		...{ key: acceptanceKey(round.number), owner: 'customer', kind: 'acceptance' },
		...{ clauseId: clause?.clauseId ?? '', clauseLabel: clause?.clauseLabel ?? '' },
		...{ startedAtMs: round.solvedAtMs, ...due, settledAtMs: round.answeredAtMs },
		...{ waivedAtMs: null, silenceAccepts: deemed !== null },
	};
}

/** Silence counts the days the contract says, weekends or not; a last day that is a rest day still moves (Civil Code art. 203). */
const silencePeriod = (count: number) => ({ kind: 'calendarDays' as const, count });
