import type { Person } from '../../domain/people/person';
import { findFact, once } from '../../store/facts';
import type { Transaction } from '../../store/transaction';

/** Who used a one-time code, and for which company (null: as staff). */
interface Use {
	openid: string;
	companyId: string | null;
}

const factOf = (codeHash: string) => `invitation:${codeHash}`;

/** Keeps that a code was used, in the transaction that binds. */
export async function useInvitation(tx: Transaction, codeHash: string, use: Use): Promise<void> {
	await once(tx, factOf(codeHash), async () => use);
}

/** Whether this person used the code and still is in: pressing the link again is no failure. One database request. */
export async function gotInBy(codeHash: string, person: Person): Promise<boolean> {
	const use = await findFact<Use>(factOf(codeHash));
	if (use?.openid !== person.openid) return false;
	return use.companyId === null
		? person.staff !== null
		: person.memberships.some((one) => one.companyId === use.companyId);
}
