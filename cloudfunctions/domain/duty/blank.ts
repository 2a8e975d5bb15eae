import type { Obligation } from './obligation';

type Named = 'key' | 'owner' | 'kind' | 'title' | 'clauseId' | 'clauseLabel';

/**
 * An obligation with what its kind says; the rest is nothing. Written out field by field: a contract of five years has
 * hundreds of them, and joining objects takes many times longer.
 */
export function obligation(said: Pick<Obligation, Named> & Partial<Obligation>): Obligation {
	return {
		key: said.key,
		owner: said.owner,
		kind: said.kind,
		title: said.title,
		period: said.period ?? null,
		clauseId: said.clauseId,
		clauseLabel: said.clauseLabel,
		startedAtMs: said.startedAtMs ?? null,
		dueAtMs: said.dueAtMs ?? null,
		unknownYear: said.unknownYear ?? null,
		settledAtMs: said.settledAtMs ?? null,
		waivedAtMs: said.waivedAtMs ?? null,
		amountFen: said.amountFen ?? null,
		cost: said.cost ?? null,
		stageId: said.stageId ?? null,
		silenceAccepts: said.silenceAccepts ?? false,
	};
}
