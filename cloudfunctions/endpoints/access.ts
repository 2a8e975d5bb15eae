import type { Side } from '../../types/codes';
import type { Contract } from '../domain/contract/state';
import type { Fault } from '../domain/fault/state';
import type { Membership, Person } from '../domain/people/person';
import { type Refused, refuse } from '../domain/refusal';
import type { CallContext } from '../door/context';
import { contracts, faults } from '../store/kinds';
import { readState } from '../store/stream';

/** As whom a person acts for a company; null for strangers. Several contacts of one company may be one person. */
export function findMembership(person: Person, companyId: string): Membership | null {
	const own = person.memberships.filter((one) => one.companyId === companyId);
	const [first] = own;
	return first ? { ...first, rights: [...new Set(own.flatMap((one) => one.rights))] } : null;
}

/** From which side a person reads a record: their own company's contacts as customer, staff as the agency. */
export const readerOf = (person: Person, companyId: string): Side =>
	person.staff !== null && findMembership(person, companyId) === null ? 'agency' : 'customer';

/** Staff see every company; a customer only the own ones. */
export const maySee = (person: Person, companyId: string): boolean =>
	person.staff !== null || findMembership(person, companyId) !== null;

/** What belongs to somebody else answers exactly like what does not exist. */
export function hidden<T extends { companyId: string }>(
	found: T | null,
	sees: (companyId: string) => boolean,
): T | Refused<'NOT_FOUND'> {
	return found && sees(found.companyId) ? found : refuse('NOT_FOUND');
}

/** A contract that the caller may see. One database request. */
export async function getContract(person: Person, contractId: string): Promise<Contract | Refused<'NOT_FOUND'>> {
	return hidden(await readState<Contract>(contracts, contractId), (companyId) => maySee(person, companyId));
}

/** A contract of one of the caller's own companies: staff look at it from their own side. */
export async function getOwnContract(person: Person, contractId: string): Promise<Contract | Refused<'NOT_FOUND'>> {
	return hidden(
		await readState<Contract>(contracts, contractId),
		(companyId) => findMembership(person, companyId) !== null,
	);
}

/** A fault that the caller may see. */
export async function getFault(person: Person, faultId: string): Promise<Fault | Refused<'NOT_FOUND'>> {
	return hidden(await readState<Fault>(faults, faultId), (companyId) => maySee(person, companyId));
}

/** The call in the name under which a company knows the caller: one person may be contact of several. */
export const inNameOf = (call: CallContext, { name }: Membership): CallContext => ({
	...call,
	actor: { ...call.actor, name },
});
