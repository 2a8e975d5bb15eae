import type { Clause, DueRule, Terms } from '../../../types/terms';
import type { ChinaDate, EpochMs, Fen } from '../../../types/units';
import type { Fault } from './finding';
import { type Parameter, parametersOf } from './parameters';
import { type Part, partsOf } from './passages';
import { type AnyTerms, type Rule, rulesOf } from './rules';

/** What a check must know beside the terms. */
export interface About {
	nowMs: EpochMs;
	/** From which day a supplement holds; null for a first contract, and while it is not said. */
	holdsFrom: ChinaDate | null;
	/** What was paid on each stage so far, by its id (`<id>:<year>` for a fee that returns). */
	paid: Readonly<Record<string, Fen>>;
	/** The terms that a supplement changes; null for a first contract. */
	previous: Terms | null;
}

/** The terms as the checks read them, walked once. */
export interface Paper extends About {
	terms: AnyTerms;
	rules: readonly Rule[];
	parameters: readonly Parameter[];
	clauses: ReadonlyMap<string, Clause>;
	/** Clauses that have an effect: those struck out on the paper have none. */
	inForce: readonly Clause[];
	/** What these say, with the numbers in it. */
	parts: readonly Part[];
}

/** One family of checks. */
export type Check = (paper: Paper) => Fault[];

export function paperOf(terms: AnyTerms, about: About): Paper {
	return {
		...about,
		terms,
		rules: rulesOf(terms),
		parameters: parametersOf(terms),
		clauses: new Map(terms.clauses.map((clause) => [clause.id, clause])),
		inForce: terms.clauses.filter((clause) => !clause.struck),
		parts: partsOf(terms),
	};
}

/** Everything a clause says under its label. */
export const wordsOf = (clause: Clause): string =>
	clause.heading === null ? clause.text : `${clause.heading}\n${clause.text}`;

type PlainDue = Exclude<DueRule, { rule: 'later' | 'earlier' }>;

/** A due rule that a stage or a single duty has; of two limits each one. */
export interface DueTerm {
	rule: Rule;
	list: 'stages' | 'oneOffs';
	index: number;
	due: DueRule;
	plain: PlainDue[];
}

/** Every due rule of the terms with the rule it belongs to. */
export function dueTermsOf({ terms, rules }: Paper): DueTerm[] {
	return (['stages', 'oneOffs'] as const).flatMap((list) => {
		const own = rules.filter(({ keys }) => keys[0] === list);
		return terms[list].flatMap(({ due }, index) => {
			const rule = own[index];
			const plain = (due.rule === 'later' || due.rule === 'earlier' ? due.of : [due]) as PlainDue[];
			return rule ? [{ rule, list, index, due, plain }] : [];
		});
	});
}
