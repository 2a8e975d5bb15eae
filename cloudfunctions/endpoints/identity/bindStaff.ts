import { AGENCY_ID, type Agency } from '../../domain/people/agency';
import type { StaffBinding } from '../../domain/people/decideBinding';
import { nobody, type Person } from '../../domain/people/person';
import { isRefused, type Refused } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { agencies, people } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { type Transaction, transact } from '../../store/transaction';

/** Makes the caller staff: the agency and the person learn it in one transaction. Gives the person after it. */
export async function bindStaff<R extends Refused>(
	call: CallContext,
	decide: (agency: Agency | null, person: Person) => StaffBinding | R,
	alsoWrite: (tx: Transaction) => Promise<void> = async () => undefined,
): Promise<Person | R> {
	const { openid } = call.person;
	const { nowMs, calendar } = call;
	return transact(async (tx): Promise<Person | R> => {
		const agency = await readHead(tx, agencies, AGENCY_ID);
		const person = await readHead(tx, people(openid), openid);
		const decided = decide(agency?.state ?? null, person?.state ?? nobody(openid));
		if (isRefused(decided)) return decided;
		const actor = { ...call.actor, name: decided.name, side: 'agency' as const };
		await alsoWrite(tx);
		await append(tx, agencies, AGENCY_ID, agency, { events: decided.agency, actor, nowMs, calendar });
		return append(tx, people(openid), openid, person, { events: decided.person, actor, nowMs, calendar });
	});
}
