import type { Side } from '../../../types/codes';
import type { OutputOf } from '../../../types/endpoints';
import { useNow } from '../../cloud/server-clock';
import { isStaff, useSession } from '../../cloud/session';
import { useParameters } from '../../cloud/use-parameters';
import { useQuery } from '../../cloud/use-query';

export type Contract = OutputOf<'contract.get'>;

/** The contract that a screen was opened for, and from which side this person reads it: a client's contact as client. */
export function useContract() {
	const { contractId } = useParameters('contractId');
	const { identity } = useSession();
	const nowMs = useNow();
	const query = useQuery('contract.get', contractId ? { contractId } : null, { keep: true });
	const contract = query.data;
	const own = identity?.companies.some((company) => company.id === contract?.card.companyId) ?? false;
	const staff = isStaff(identity);
	const reader: Side = staff && !own ? 'agency' : 'customer';
	return { contractId, contract, query, reader, staff, nowMs };
}
