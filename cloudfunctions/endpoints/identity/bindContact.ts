import { type ContactProof, decideBindContact } from '../../domain/people/decideBinding';
import { nobody, type Person } from '../../domain/people/person';
import { isRefused, type Refused } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { companies, people } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';
import { useInvitation } from './usedInvitations';

interface Contact {
	companyId: string;
	contactId: string;
}

/** Binds the caller to a contact: the company and the person learn it in one transaction. Gives the person after it. */
export async function bindContact(
	{ companyId, contactId }: Contact,
	proof: ContactProof,
	call: CallContext,
): Promise<Person | Refused<'INVITATION_INVALID' | 'ALREADY_BOUND'>> {
	const { openid } = call.person;
	const { nowMs, calendar } = call;
	return transact(async (tx) => {
		const company = await readHead(tx, companies, companyId);
		const person = await readHead(tx, people(openid), openid);
		const decided = decideBindContact(
			company?.state ?? null,
			person?.state ?? nobody(openid),
			{ contactId, proof },
			call,
		);
		if (isRefused(decided)) return decided;
		const actor = { ...call.actor, name: decided.name };
		if (proof.by === 'invitation') await useInvitation(tx, proof.codeHash, { openid, companyId });
		await append(tx, companies, companyId, company, { events: decided.company, actor, nowMs, calendar });
		return append(tx, people(openid), openid, person, { events: decided.person, actor, nowMs, calendar });
	});
}
