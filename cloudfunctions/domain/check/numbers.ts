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
	/** Values that the words of their rule do not say. */
	mismatches: Parameter[];
	/** Numbers said to repeat a parameter that equal none. */
	differing: PlacedNumber[];
}

interface Spoken {
	rule: Rule;
	own: readonly Parameter[];
	sayings: readonly Saying[];
}

/** Every number of every clause in force: live, excluded, or nobody's; and every value: said in its words, or not. */
export function accountOf(terms: AnyTerms, parts: readonly Part[] = partsOf(terms)): Account {
	const parameters = parametersOf(terms);
	const byRule = groupBy(parameters, ({ rulePath }) => rulePath);
	const spoken = rulesOf(terms).map((rule): Spoken => {
		const own = byRule.get(rule.path) ?? [];
		return { rule, own, sayings: sayingsOf(rule, own, terms) };
	});
	const judge = judgeOf(terms, spoken, parameters);
	const account: Account = { total: 0, live: 0, marks: [], excluded: 0, orphans: [], mismatches: [], differing: [] };
	for (const part of parts) {
		const judgePart = judge(part);
		for (const token of part.tokens) {
			const verdict = judgePart(token);
			const { words, start, end } = token;
			const place = { clauseId: part.clauseId, part: part.part, words, start, end };
			account.total += 1;
			if (verdict === 'orphan') account.orphans.push(place);
			else account[verdict === 'live' ? 'live' : 'excluded'] += 1;
			if (verdict === 'live') account.marks.push(place);
			if (verdict === 'differs') account.differing.push(place);
		}
	}
	account.mismatches = mismatchesOf(spoken, parts, terms);
	return account;
}

/** How many numbers the words have, how many of them are live, and how many excluded with a reason. */
export function numbersOf(terms: AnyTerms): { total: number; live: number; excluded: number } {
	const { total, live, excluded } = accountOf(terms);
	return { total, live, excluded };
}

/** The live numbers of the texts, to be marked where they stand. */
export const marksOf = (terms: AnyTerms): PlacedNumber[] =>
	accountOf(terms).marks.filter(({ part }) => part === 'text');

type Verdict = 'live' | 'excluded' | 'differs' | 'orphan';

/** What becomes of a number of a part. `differs`: excluded as a repetition, and it repeats nothing. */
function judgeOf(terms: AnyTerms, spoken: readonly Spoken[], parameters: readonly Parameter[]) {
	const rules = groupBy(spoken, ({ rule }) => rule.clauseId);
	const exclusions = groupBy(terms.exclusions, ({ clauseId }) => clauseId);
	const isKnown = knownAnywhere(terms);
	const span = isSpanOf(terms);
	const repeats: Saying = (reading) => span(reading) || parameters.some((one) => isValueOf(reading, one));
	return (part: Part) => {
		const isKnownHere = isKnown(part);
		const speaking = (rules.get(part.clauseId) ?? []).map(({ rule, sayings }) => ({
			spans: spansOf(part.words, rule.quote),
			sayings,
		}));
		const reasons = (exclusions.get(part.clauseId) ?? []).map(({ quote, reason }) => ({
			spans: spansOf(part.words, quote),
			reason,
		}));
		return (token: NumberToken): Verdict => {
			const isLive = speaking.some(({ spans, sayings }) => isWithin(token, spans) && isSaid(token, sayings));
			if (isLive || isKnownHere(token)) return 'live';
			const excluding = reasons.filter(({ spans }) => isWithin(token, spans));
			if (excluding.length === 0) return isReference(token) ? 'excluded' : 'orphan';
			const mustRepeat = !isReference(token) && excluding.every(({ reason }) => reason === 'restated');
			return mustRepeat && !isSaid(token, [repeats]) ? 'differs' : 'excluded';
		};
	};
}

/** Values that the words of their rule do not say: in the clause, where they stand there; cut figures are none. */
function mismatchesOf(spoken: readonly Spoken[], parts: readonly Part[], terms: AnyTerms): Parameter[] {
	const byClause = groupBy(parts, ({ clauseId }) => clauseId);
	const tokensOf = ({ clauseId, quote }: { clauseId: string; quote: string }): NumberToken[] | null => {
		const quoted = (byClause.get(clauseId) ?? []).map(({ words, tokens }) => ({
			spans: spansOf(words, quote),
			tokens,
		}));
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
