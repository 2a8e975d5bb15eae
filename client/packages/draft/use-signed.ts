import { useQuery } from '../../cloud/use-query';
import type { Draft } from './use-draft';

/** The ids of the clauses that were signed already: a supplement leaves their words as they are. */
export function useSignedClauses({ card }: Pick<Draft, 'card'>): ReadonlySet<string> {
	const contractId = card.status === 'activated' ? null : card.contractId;
	const query = useQuery('contract.get', contractId ? { contractId } : null);
	return new Set((query.data?.clauses ?? []).map(({ id }) => id));
}

export const useSignedClause = (draft: Pick<Draft, 'card'>, clauseId: string): boolean =>
	useSignedClauses(draft).has(clauseId);
