import type { Contract } from '../../domain/contract/state';
import { type Refused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { getContract } from '../access';
import { hasRole } from '../roles';

/** A contract for those of the staff who look after money. */
export async function getBooksOf(
	{ person }: CallContext,
	contractId: string,
): Promise<Contract | Refused<'NOT_FOUND'> | Refused<'NOT_ALLOWED'>> {
	return hasRole(person, 'finance') ? getContract(person, contractId) : refuse('NOT_ALLOWED');
}
