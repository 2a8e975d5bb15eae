import type { DueRule, Terms } from '../../../types/terms';
import type { Fen } from '../../../types/units';
import { daysInMonth, startOfDay } from '../calendar/chinaDate';
import type { DecisionContext, Fact } from '../event';
import { type Refused, refuse } from '../refusal';
import type { ContractEvent } from './events';

interface ImportContract {
	id: string;
	companyId: string;
	companyName: string;
	terms: Terms;
}

/** Registers a signed contract. Terms that contradict themselves are refused with the place where they do. */
export function decideImport(
	command: ImportContract,
	context: DecisionContext,
): Fact<ContractEvent>[] | Refused<'TERMS_CONTRADICT'> {
	const contradiction = findContradiction(command.terms, context.nowMs);
	if (contradiction) return refuse('TERMS_CONTRADICT', { place: contradiction });
	return [{ type: 'contractActivated', ...command, occurredAtMs: startOfDay(command.terms.signedOn) }];
}

/** The place of the first contradiction: a sum, a date, a clause that is not there, a name used twice. */
export function findContradiction(terms: Terms, nowMs: number): string | null {
	const { period, clauses, signedOn } = terms;
	if (startOfDay(signedOn) > nowMs) return 'signedOn';
	if (period.to !== null && period.to < period.from) return 'period.to';
	if (!addsUp(terms)) return 'totalFen';
	const timeless = [...terms.stages, ...terms.oneOffs].find((rule) => !canBeDue(rule.due, terms));
	if (timeless) return `due ${timeless.id}`;
	const rules = rulesOf(terms);
	const clauseIds = new Set(clauses.map((clause) => clause.id));
	const homeless = rules.find((rule) => !clauseIds.has(rule.clauseId));
	if (homeless) return `clause ${homeless.clauseId}`;
	const struck = new Set(clauses.filter((clause) => clause.struck).map((clause) => clause.id));
	const dead = rules.find((rule) => struck.has(rule.clauseId));
	if (dead) return `struck clause ${dead.clauseId}`;
	return (
		firstRepeated(clauses) ??
		firstRepeated(terms.stages) ??
		firstRepeated(terms.oneOffs) ??
		firstRepeated(terms.recurring)
	);
}

/** The stages come to the total; as long as one of them has no amount, they do not exceed it. */
function addsUp({ stages, totalFen }: Terms): boolean {
	if (totalFen === null || stages.length === 0) return true;
	const sumFen = stages.reduce<Fen>((sum, stage) => sum + (stage.amountFen ?? 0), 0);
	return stages.some((stage) => stage.amountFen === null) ? sumFen <= totalFen : sumFen === totalFen;
}

const A_LEAP_YEAR = 2024;

/** A day that no year has, or a count from an end that no day is named for, is asked back and not guessed. */
function canBeDue(due: DueRule, terms: Terms): boolean {
	if (due.rule === 'date') return due.day <= daysInMonth(A_LEAP_YEAR, due.month);
	if (due.rule === 'count') return due.from !== 'termEnd' || terms.period.to !== null;
	if (due.rule === 'later' || due.rule === 'earlier')
		return due.of.length > 0 && due.of.every((one) => canBeDue(one, terms));
	return true;
}

function rulesOf(terms: Terms): { clauseId: string }[] {
	const { stages, responses, recurring, oneOffs, standing, latePenalty, deemedAcceptance, namedContacts, period } =
		terms;
	const single = [latePenalty, deemedAcceptance, namedContacts, period].filter((rule) => rule !== null);
	return [...stages, ...responses, ...recurring, ...oneOffs, ...standing, ...single];
}

function firstRepeated(rules: { id: string }[]): string | null {
	const seen = new Set<string>();
	for (const { id } of rules) {
		if (seen.has(id)) return `id ${id}`;
		seen.add(id);
	}
	return null;
}
