import { useRef, useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import type { Query } from '../../../cloud/use-query';
import { useEntered } from '../form/use-entered';
import { isChanged, useFreshWhen } from '../use-draft';

/** The form of a draft over its saved values, saved on the revision that it was begun on. */
export function useFill(query: Query<'draft.get'>) {
	const draft = query.data;
	const entered = useEntered(draft?.fields ?? [], draft?.values ?? null);
	const fill = useCommand('draft.fill', 'plain');
	/** The person chose to lose words that were edited by hand. */
	const [again, setAgain] = useState(false);
	const begun = useRef<number>();
	const busy = entered.dirty || again;
	if (!busy) begun.current = draft?.revision;
	const stale = isChanged(fill.problem);
	useFreshWhen(stale, query.retry);
	const save = async () => {
		if (!draft) return;
		const revision = begun.current ?? draft.revision;
		if (!(await fill.run({ draftId: draft.card.id, revision, values: entered.values }))) return;
		entered.clear();
		setAgain(false);
	};
	const isNewer = stale && draft !== undefined && draft.revision !== begun.current;
	const rebase = () => {
		begun.current = draft?.revision;
		fill.clear();
	};
	return { entered, fill, save, busy, again, setAgain, rebase: isNewer ? rebase : undefined };
}

export type Fill = ReturnType<typeof useFill>;
