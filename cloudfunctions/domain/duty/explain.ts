import type { Terms } from '../../../types/terms';
import type { DutyView } from '../../../types/views';
import type { Explanation } from '../../../types/views-explain';
import type { Calendar } from '../calendar/calendar';
import { type Contract, clauseLabelOf, termsOf, versionOf } from '../contract/state';
import { acceptanceKey, dutyKeyOf } from '../fault/keys';
import type { Fault } from '../fault/state';
import { type Cost, costAt, daysLate, shareOf } from './cost';
import { type Counted, countOf } from './counted';
import { countDue, findRule } from './explainRule';
import { verdictsInForce } from './obligation';

interface Explaining {
	calendar: Calendar;
	nowMs: number;
	/** What a miss costs; null where nothing, or where this reader is not shown it. */
	cost: Cost | null;
}

/**
 * Why a duty of the contract is due when it is: its rule, the event the clock runs from, the days that count. A judged
 * one is explained by the terms it was judged by.
 */
export function explainContractDuty(
	contract: Contract,
	key: string,
	duty: DutyView,
	{ calendar, nowMs, cost }: Explaining,
): Explanation {
	const verdict = verdictsInForce(contract.verdicts).get(key);
	const judgedBy = verdict && verdict.verdict !== 'open' ? verdict.termsVersion : contract.versionInForce;
	const then = { ...contract, versionInForce: versionOf(contract, judgedBy).version };
	const rule = findRule(then, duty, key);
	const { counted, other } = countDue(rule, then, duty, calendar);
	const explanation = explanationOf(rule.terms, duty, rule.quote, counted);
	return { ...explanation, otherLimit: other, ...costFields(rule.terms, duty, cost, nowMs) };
}

/** Why a duty of a fault is due when it is. Nothing when the fault has no such duty. */
export function explainFaultDuty(
	contract: Contract,
	fault: Fault,
	key: string,
	duty: DutyView,
	{ calendar, nowMs, cost }: Explaining,
): Explanation | null {
	const version = contract.versions.find((one) => one.version === fault.termsVersion);
	const terms = version?.terms ?? termsOf(contract);
	const told = faultCount(fault, terms, key, calendar);
	if (!told) return null;
	return { ...explanationOf(terms, duty, told.quote, told.counted), ...costFields(terms, duty, cost, nowMs) };
}

function faultCount(fault: Fault, terms: Terms, key: string, calendar: Calendar) {
	const promised = fault.promises.find((one) => dutyKeyOf(one.measure) === key);
	if (promised) {
		const term = terms.responses.find((one) => one.clauseId === promised.clauseId && one.measure === promised.measure);
		const start = { trigger: 'faultReported', atMs: fault.reportedAtMs };
		return { quote: term?.quote ?? '', counted: countOf(calendar, start, promised.period) };
	}
	const round = fault.rounds.find((one) => acceptanceKey(one.number) === key);
	if (round) {
		const period = fault.deemed ? { kind: 'calendarDays' as const, count: fault.deemed.calendarDays } : null;
		const start = { trigger: 'solved', atMs: round.solvedAtMs };
		return { quote: terms.deemedAcceptance?.quote ?? '', counted: countOf(calendar, start, period) };
	}
	const promise = fault.solutionPromises.find((one) => key === `promised:${one.number}`);
	if (!promise) return null;
	const counted = countOf(calendar, { trigger: 'solutionPromised', atMs: promise.madeAtMs }, null);
	return { quote: '', counted: { ...counted, rule: { ...counted.rule, unit: 'promised' as const } } };
}

function explanationOf(terms: Terms, duty: DutyView, quote: string, counted: Counted): Explanation {
	const clause = terms.clauses.find((one) => one.id === duty.clause.id);
	return {
		duty,
		clause: { id: duty.clause.id, label: duty.clause.label, text: clause?.text ?? '', quote },
		...counted,
		...{ otherLimit: null, penalty: null, breach: null },
	};
}

/** What a miss costs: a possible claim, with the arithmetic it rests on. */
function costFields(
	terms: Terms,
	duty: DutyView,
	cost: Cost | null,
	nowMs: number,
): Pick<Explanation, 'penalty' | 'breach'> {
	if (!cost || duty.dueAtMs === null) return { penalty: null, breach: null };
	const clause = { id: cost.clauseId, label: clauseLabelOf(terms, cost.clauseId) };
	const late = { dueAtMs: duty.dueAtMs, settledAtMs: duty.settledAtMs, waivedAtMs: null };
	const soFarFen = costAt(cost, late, nowMs);
	if (cost.per === 'breach') {
		const { rateBp, baseFen } = cost;
		return { penalty: null, breach: { rateBp, baseFen, amountFen: shareOf(baseFen, rateBp), soFarFen, clause } };
	}
	const unpaidFen = cost.unpaid.at(-1)?.amountFen ?? 0;
	const days = daysLate(late, nowMs);
	if (unpaidFen === 0 && days === 0) return { penalty: null, breach: null };
	return {
		penalty: {
			...{ perDayBp: cost.rateBp, perDayFen: shareOf(unpaidFen, cost.rateBp), fromMs: duty.dueAtMs, clause },
			...{ days, soFarFen },
		},
		breach: null,
	};
}
