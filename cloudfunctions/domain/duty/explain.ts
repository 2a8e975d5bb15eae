import type { DueRule, Terms } from '../../../types/terms';
import type { DutyView, Explanation } from '../../../types/views';
import { PUBLISHED_CALENDAR as calendar } from '../calendar/published';
import { dueBy, periodOf, triggeredAt } from '../contract/due';
import { type Contract, termsOf } from '../contract/state';
import { acceptanceKey, dutyKeyOf } from '../fault/keys';
import type { Fault } from '../fault/state';
import { penaltyOf } from '../money/latePenalty';
import { type Counted, countOf } from './counted';

/** What a duty of the contract itself is read from. */
interface Rule {
	quote: string;
	due: DueRule;
	stageId: string | null;
}

/** Why a duty of the contract is due when it is: its rule, the event the clock runs from, the days that count. */
export function explainContractDuty(contract: Contract, key: string, duty: DutyView): Explanation {
	const terms = termsOf(contract);
	const rule = ruleOf(terms, duty, key);
	const { chosen, other } = chooseLimit(rule.due, contract, terms, rule.stageId, duty.dueAtMs);
	return {
		...explanationOf(terms, duty, rule.quote, countRule(chosen, contract, terms, rule.stageId, duty)),
		otherLimit: other,
		penalty: duty.kind === 'payment' ? penaltyOf(terms, duty) : null,
	};
}

/** Why a duty of a fault is due when it is. Nothing when the fault has no such duty. */
export function explainFaultDuty(contract: Contract, fault: Fault, key: string, duty: DutyView): Explanation | null {
	const version = contract.versions.find((one) => one.version === fault.termsVersion);
	const terms = version?.terms ?? termsOf(contract);
	const promised = fault.promises.find((one) => dutyKeyOf(one.measure) === key);
	if (promised) {
		const quote =
			terms.responses.find((one) => one.clauseId === promised.clauseId && one.measure === promised.measure)?.quote ??
			'';
		return explanationOf(
			terms,
			duty,
			quote,
			countOf(calendar, { trigger: 'faultReported', atMs: fault.reportedAtMs }, promised.period),
		);
	}
	const round = fault.rounds.find((one) => acceptanceKey(one.number) === key);
	if (round) {
		const period = fault.deemed ? { kind: 'calendarDays' as const, count: fault.deemed.calendarDays } : null;
		return explanationOf(
			terms,
			duty,
			terms.deemedAcceptance?.quote ?? '',
			countOf(calendar, { trigger: 'solved', atMs: round.solvedAtMs }, period),
		);
	}
	const promise = fault.solutionPromises.find((one) => key === `promised:${one.number}`);
	if (!promise) return null;
	const counted = countOf(calendar, { trigger: 'solutionPromised', atMs: promise.madeAtMs }, null);
	return explanationOf(terms, duty, '', { ...counted, rule: { ...counted.rule, unit: 'promised' } });
}

function ruleOf(terms: Terms, duty: DutyView, key: string): Rule {
	const id = key.slice(key.indexOf(':') + 1);
	const stage = terms.stages.find((one) => one.id === duty.stageId);
	if (stage) return { quote: stage.quote, due: stage.due, stageId: stage.id };
	const oneOff = terms.oneOffs.find((one) => key === `oneOff:${one.id}`);
	if (oneOff) return { quote: oneOff.quote, due: oneOff.due, stageId: null };
	const recurring = terms.recurring.find((one) => id === `${one.id}:${duty.period}`);
	const standing = terms.standing.find((one) => key.endsWith(`standing:${one.id}`));
	return { quote: (recurring ?? standing)?.quote ?? '', due: { rule: 'none' }, stageId: null };
}

/** Of two limits the one that gave the due time, and the other beside it. */
function chooseLimit(due: DueRule, contract: Contract, terms: Terms, stageId: string | null, dueAtMs: number | null) {
	if (due.rule !== 'later' && due.rule !== 'earlier') return { chosen: due, other: null };
	const limits = due.of.map((rule) => ({ rule, deadline: dueBy(rule, contract, terms, stageId, calendar) }));
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

const unitOf = (rule: DueRule): string => (rule.rule === 'count' ? rule.unit : rule.rule === 'none' ? 'none' : 'date');

function countRule(rule: DueRule, contract: Contract, terms: Terms, stageId: string | null, duty: DutyView): Counted {
	const started = duty.startedAtMs;
	if (rule.rule === 'count') {
		const atMs = triggeredAt(contract, terms, rule.from, stageId);
		return countOf(calendar, atMs === null ? null : { trigger: rule.from, atMs }, periodOf(rule));
	}
	const recurring = duty.kind === 'recurring' && duty.period ? (duty.period.length > 4 ? 'month' : 'year') : null;
	const start = recurring && started !== null ? { trigger: 'periodBegan', atMs: started } : null;
	const counted = countOf(calendar, start, null);
	const unit = recurring ?? (rule.rule === 'date' || rule.rule === 'onDay' ? 'date' : 'none');
	return { ...counted, rule: { ...counted.rule, unit, count: recurring ? 1 : null } };
}

function explanationOf(terms: Terms, duty: DutyView, quote: string, counted: Counted): Explanation {
	const clause = terms.clauses.find((one) => one.id === duty.clause.id);
	return {
		duty,
		clause: { id: duty.clause.id, label: duty.clause.label, text: clause?.text ?? '', quote },
		...counted,
		...{ otherLimit: null, penalty: null },
	};
}
