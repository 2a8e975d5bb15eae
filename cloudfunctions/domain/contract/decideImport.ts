import type { Terms } from '../../../types/terms';
import { startOfDay } from '../calendar/chinaDate';
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
	const { stages, totalFen, period, clauses, signedOn } = terms;
	if (startOfDay(signedOn) > nowMs) return 'signedOn';
	if (period.to !== null && period.to < period.from) return 'period.to';
	const agreed = stages.map((stage) => stage.amountFen);
	const sum = agreed.reduce<number>((total, amount) => total + (amount ?? 0), 0);
	if (totalFen !== null && agreed.length > 0 && !agreed.includes(null) && sum !== totalFen) return 'totalFen';
	const rules = rulesOf(terms);
	const clauseIds = new Set(clauses.map((clause) => clause.id));
	const homeless = rules.find((rule) => !clauseIds.has(rule.clauseId));
	if (homeless) return `clause ${homeless.clauseId}`;
	const struck = new Set(clauses.filter((clause) => clause.struck).map((clause) => clause.id));
	const dead = rules.find((rule) => struck.has(rule.clauseId));
	if (dead) return `struck clause ${dead.clauseId}`;
	return (
		firstRepeated(clauses) ?? firstRepeated(stages) ?? firstRepeated(terms.oneOffs) ?? firstRepeated(terms.recurring)
	);
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
