import { useState } from 'react';
import type { DraftTerms } from '../../../../types/terms';
import type { ParameterView } from '../../../../types/views-contract';
import type { Query } from '../../../cloud/use-query';
import { goBack } from '../../../routes';
import { changeBySupplement, changeInPlace, newClauseId, withWordsInClause } from '../terms/edits';
import { passageWith, readTyped, typedOf } from '../terms/typed';
import { type Draft, useTermsChange } from '../use-draft';
import { useSignedClauses } from '../use-signed';

/** A clause of the supplement that is still to be written. */
export const NEW_CLAUSE = '';

interface Typed {
	value?: string;
	words?: string;
	/** The clause of the supplement that says so: one of its own, or NEW_CLAUSE. */
	clauseId?: string;
	label?: string;
}

/** The clauses that a supplement may write in: those that nobody signed. */
const ownClauses = (terms: DraftTerms, signed: ReadonlySet<string>) =>
	terms.clauses.filter(({ id, struck }) => !signed.has(id) && !struck);

/** How a parameter and the words it is read from are changed; saves both and goes back. */
export function useParameterForm(query: Query<'draft.get'>, shown: Draft, parameter: ParameterView) {
	const [typed, setTyped] = useState<Typed>({});
	const touched = Object.keys(typed).length > 0;
	const { draft, change, save, rebase } = useTermsChange(query, touched);
	const signed = useSignedClauses(shown);
	const bySupplement = signed.has(parameter.clause.id);
	const old = readTyped(parameter.kind, typedOf(parameter)) ?? null;
	const value = typed.value === undefined ? old : readTyped(parameter.kind, typed.value);
	const suggested = value === undefined ? parameter.quote : passageWith(parameter.quote, parameter.kind, old, value);
	const words = typed.words ?? suggested;
	const own = draft ? ownClauses(draft.terms, signed) : [];
	const clauseId = typed.clauseId ?? own.at(-1)?.id ?? NEW_CLAUSE;
	const label = typed.label ?? `补充第 ${own.length + 1} 条`;
	const ready = touched && value !== undefined && words.trim() !== '' && label.trim() !== '';
	const edit = (terms: DraftTerms): DraftTerms => {
		if (value === undefined) return terms;
		if (!bySupplement) return changeInPlace(terms, parameter.path, { value, words: words.trim() });
		const place = { id: clauseId || newClauseId(terms), label: label.trim(), words: words.trim() };
		const said = withWordsInClause(terms, place);
		return changeBySupplement(said, parameter.path, { value, clauseId: place.id, words: place.words });
	};
	const send = async () => {
		if (await save(edit)) goBack();
	};
	const put = (part: Typed) => setTyped((before) => ({ ...before, ...part }));
	return { typed, put, value, words, bySupplement, own, clauseId, label, ready, change, rebase, send };
}

export type ParameterForm = ReturnType<typeof useParameterForm>;
