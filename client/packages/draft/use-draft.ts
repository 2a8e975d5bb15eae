import { useEffect, useRef } from 'react';
import type { OutputOf } from '../../../types/endpoints';
import type { DraftTerms } from '../../../types/terms';
import { useSession } from '../../cloud/session';
import { useCommand } from '../../cloud/use-command';
import type { Query } from '../../cloud/use-query';

export type Draft = OutputOf<'draft.get'>;
export type TermsEdit = (terms: DraftTerms) => DraftTerms;

/** Whether the reader may change drafts: administrators. */
export const useMayDraft = (): boolean => useSession().identity?.staff?.roles.includes('administrator') ?? false;

export const isChanged = (problem: { kind: string; refusal?: { code: string } } | undefined): boolean =>
	problem?.refusal?.code === 'DRAFT_CHANGED';

/**
 * Changes of the terms, made on the draft as it was when somebody began to type. When a colleague saved in between, the
 * newest draft is asked for, what was typed stays, and `rebase` puts the same change on it.
 */
export function useTermsChange(query: Query<'draft.get'>, touched: boolean) {
	const newest = query.data;
	const base = useRef(newest);
	if (!touched) base.current = newest;
	base.current ??= newest;
	const draft = base.current;
	const change = useCommand('draft.change', 'plain');
	const stale = isChanged(change.problem);
	useFreshWhen(stale, query.retry);
	const save = async (edit: TermsEdit, holdsFrom?: string | null) => {
		if (!draft) return undefined;
		const { card, revision, terms } = draft;
		const day = holdsFrom === undefined ? draft.holdsFrom : holdsFrom;
		const saved = await change.run({ draftId: card.id, revision, terms: edit(terms), holdsFrom: day });
		if (saved) base.current = saved;
		return saved;
	};
	const rebase = () => {
		base.current = newest;
		change.clear();
	};
	const isNewer = stale && newest !== undefined && newest.revision !== draft?.revision;
	return { draft, change, save, rebase: isNewer ? rebase : undefined };
}

/** Asks once more when what is known turned out to be old. */
export function useFreshWhen(stale: boolean, retry: () => void): void {
	const ask = useRef(retry);
	ask.current = retry;
	useEffect(() => {
		if (stale) ask.current();
	}, [stale]);
}
