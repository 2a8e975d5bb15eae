/** The changes that staff make to the terms of a draft, each from terms to terms. */
import type { ExclusionReason } from '../../../../types/codes';
import type { Clause, DraftTerms } from '../../../../types/terms';
import { findRule, mapQuotes, type ParameterValue, setSource, setValue } from './parameter';
import { replacePassage, requote } from './words';

export type Exclusion = DraftTerms['exclusions'][number];

/** Another wording of a clause; what was read from it follows, as far as its words are still there. */
export function changeClause(terms: DraftTerms, changed: Clause): DraftTerms {
	const before = terms.clauses.find(({ id }) => id === changed.id);
	if (!before) return terms;
	const clauses = terms.clauses.map((clause) => (clause.id === changed.id ? changed : clause));
	return mapQuotes({ ...terms, clauses }, changed.id, (quote) => requote(before.text, changed.text, quote));
}

/** One more clause at the end. */
export const addClause = (terms: DraftTerms, clause: Clause): DraftTerms => ({
	...terms,
	clauses: [...terms.clauses, clause],
});

/** An id that no clause has yet. */
export function newClauseId({ clauses }: DraftTerms): string {
	const taken = new Set(clauses.map(({ id }) => id));
	let number = clauses.length + 1;
	while (taken.has(`added-${number}`)) number += 1;
	return `added-${number}`;
}

/** Another value, and the clause it stands in says so: the old words make room for the new ones. */
export function changeInPlace(
	terms: DraftTerms,
	path: string,
	{ value, words }: { value: ParameterValue; words: string },
): DraftTerms {
	const set = setValue(terms, path, value);
	const rule = findRule(terms, path);
	const clause = rule && terms.clauses.find(({ id }) => id === rule.clauseId);
	if (!rule || !clause || words === rule.quote) return set;
	const text = replacePassage(clause.text, rule.quote, words);
	// Words that are not in the clause are only where it was read from.
	const rewritten = text === clause.text ? set : changeClause(set, { ...clause, text });
	return setSource(rewritten, path, { clauseId: clause.id, quote: words });
}

/**
 * Another value that a clause of the supplement sets. The old words stay as they were signed; that their numbers set
 * nothing any more is written down as an exclusion.
 */
export function changeBySupplement(
	terms: DraftTerms,
	path: string,
	{ value, clauseId, words }: { value: ParameterValue; clauseId: string; words: string },
): DraftTerms {
	const rule = findRule(terms, path);
	const set = setSource(setValue(terms, path, value), path, { clauseId, quote: words });
	if (!rule || rule.clauseId === clauseId) return set;
	return addExclusion(set, { reason: 'description', clauseId: rule.clauseId, quote: rule.quote });
}

/** A clause of the supplement that says these words: a new one, or one of its own with the words behind its others. */
export function withWordsInClause(
	terms: DraftTerms,
	{ id, label, words }: { id: string; label: string; words: string },
): DraftTerms {
	const clause = terms.clauses.find((one) => one.id === id);
	if (!clause) return addClause(terms, { id, label, heading: null, text: words, struck: false });
	return clause.text.includes(words) ? terms : changeClause(terms, { ...clause, text: `${clause.text}\n${words}` });
}

/** A number of the words that sets nothing, with its reason; said once. */
export function addExclusion(terms: DraftTerms, exclusion: Exclusion): DraftTerms {
	const others = terms.exclusions.filter(
		({ clauseId, quote }) => clauseId !== exclusion.clauseId || quote !== exclusion.quote,
	);
	return { ...terms, exclusions: [...others, exclusion] };
}

/** The terms without an exclusion: its numbers need an owner again. */
export const removeExclusion = (terms: DraftTerms, clauseId: string, quote: string): DraftTerms => ({
	...terms,
	exclusions: terms.exclusions.filter((one) => one.clauseId !== clauseId || one.quote !== quote),
});

/** Why a number can be no parameter, in the order in which it is mostly so. */
export const REASONS: readonly ExclusionReason[] = [
	...(['restated', 'reference', 'wording', 'description'] as const),
	...(['identifier', 'capacity', 'definition', 'law'] as const),
];
