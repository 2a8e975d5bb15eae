import { type NumberToken, readNumbers } from '../text/tokens';
import { isDerived } from './derived';
import { knownAnywhere } from './known';
import { type Parameter, parametersOf } from './parameters';
import { isWithin, type Part, partsOf, type Span, spansOf } from './passages';
import { type AnyTerms, type Rule, rulesOf } from './rules';
import { isSpanOf, isValueOf, type Saying, sayingsOf } from './said';

/** A number in the words of a clause, and where it stands in its heading or its text. */
export interface PlacedNumber extends Span {
	clauseId: string;
	part: Part['part'];
	words: string;
}

/** What became of every number of the words, and of every value of the terms. */
export interface Account {
	total: number;
	/** Numbers that a rule was read from and that equal one of its values. */
	live: number;
	/** Where these stand. */
	marks: PlacedNumber[];
	/** Numbers with a reason why they set nothing. */
	excluded: number;
	/** Numbers that nobody answers for. */
	orphans: PlacedNumber[];
	/** Values that the words of their rule do not say: in the clause, where they stand there; cut figures are none. */
function mismatchesOf(spoken: readonly Spoken[], parts: readonly Part[], terms: AnyTerms): Parameter[] {
	const byClause = groupBy(parts, ({ clauseId }) => clauseId);
	const tokensOf = ({ clauseId, quote }: { clauseId: string; quote: string }): NumberToken[] | null => {
		const quoted = (byClause.get(clauseId) ?? []).map(({ words, tokens }) => ({ spans: spansOf(words, quote), tokens }));
		if (quoted.every(({ spans }) => spans.length === 0)) return null;
		return quoted.flatMap(({ spans, tokens }) => tokens.filter((token) => isWithin(token, spans)));
	};
	const repeated = terms.exclusions.filter(({ reason }) => reason === 'restated').flatMap((one) => tokensOf(one) ?? []);
	const span = isSpanOf(terms);
	return spoken.flatMap(({ rule, own }) => {
		const open = own.filter((one) => one.value !== null && !isDerived(one, rule, terms));
		if (open.length === 0) return [];
		const tokens = tokensOf(rule) ?? readNumbers(rule.quote);
		return open.filter((one) => {
			const says: Saying[] = [(reading) => isValueOf(reading, one)];
			// A last day may be said by the length of the term.
			if (one.path === 'period.to') says.push(span);
			// The second of two limits stands in a clause of its own, listed as saying this one again.
			return ![...tokens, ...(isOneOfTwo(one) ? repeated : [])].some((token) => isSaid(token, says));
		});
	});
}

const isOneOfTwo = ({ path }: Parameter): boolean => path.includes('.due.of.');

const isSaid = ({ readings }: NumberToken, sayings: readonly Saying[]): boolean =>
	readings.some((reading) => sayings.some((says) => says(reading)));

/** A label of a clause or an annex, and nothing else. */
const isReference = ({ readings }: NumberToken): boolean =>
	readings.length > 0 && readings.every(({ kind }) => kind === 'reference');

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
