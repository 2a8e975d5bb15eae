import type { Person } from '../../domain/people/person';
import { isRefused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { handle } from '../../door/open';
import { listDocuments } from '../../store/documents';
import { readTelephone } from '../../wechat/identity';
import { bindContact } from './bindContact';
import { describeIdentity } from './describe';

/** One person is a contact of so many companies at most. */
const COMPANIES_MAX = 50;

interface ContactCard {
	_id: string;
	companyId: string;
	openid: string | null;
}

/**
 * Binds in every company that names the telephone as a contact's; each in its own transaction, so that one that is
 * taken does not keep the others out. ALREADY_BOUND when the caller was in everywhere before.
 */
export const bindByTelephone = handle('identity.bindByTelephone', async ({ phoneCode }, call) => {
	const telephone = await readTelephone(phoneCode);
	if (telephone === null) return refuse('PHONE_CODE_INVALID');
	const cards = await listDocuments<ContactCard>('contactCards', { where: { telephone }, limit: COMPANIES_MAX });
	const person = await bindEach(cards, telephone, call);
	if (person) return describeIdentity(person);
	const isIn = cards.some((card) => call.person.memberships.some((one) => one.companyId === card.companyId));
	return refuse(isIn ? 'ALREADY_BOUND' : 'PHONE_NOT_KNOWN');
});

/** The person after the last company that let them in; null when none did. */
async function bindEach(cards: ContactCard[], telephone: string, call: CallContext): Promise<Person | null> {
	let latest: Person | null = null;
	for (const { _id: contactId, companyId, openid } of cards) {
		if (openid !== null) continue;
		const person = await bindContact({ companyId, contactId }, { by: 'telephone', telephone }, call);
		if (!isRefused(person)) latest = person;
	}
	return latest;
}
