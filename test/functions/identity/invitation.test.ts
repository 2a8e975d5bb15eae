import {
	ADMIN,
	addCompany,
	addContact,
	bindContact,
	bindStaff,
	claimAdministrator,
	newRequestId,
} from '../support/people';
import { givenWorld, START_MS } from '../support/world';

const DAY_MS = 86_400_000;
const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
});

async function invite(company: string) {
	const companyId = await addCompany(world(), company);
	const contactId = await addContact(world(), companyId);
	const { code } = await world().get(ADMIN, 'people.inviteContact', { companyId, contactId });
	return { companyId, contactId, code };
}

test('a person who is not bound sees the public part alone', async () => {
	await world().get(ADMIN, 'people.describeAgency', {
		name: '青禾数字',
		about: '做小程序的',
		telephone: '0571-8000 1234',
	});
	expect(await world().get('oStranger', 'identity.whoAmI', {})).toEqual({
		companies: [],
		staff: null,
		agency: { name: '青禾数字', about: '做小程序的', telephone: '0571-8000 1234' },
		needsAdministrator: false,
	});
});

test('an invitation lets a person in as the contact it was made for', async () => {
	const { companyId, code } = await invite('山栀茶业');
	const identity = await world().get('oLin', 'identity.acceptInvitation', { code });
	expect(identity.companies).toEqual([
		{ id: companyId, name: '山栀茶业', contactName: '林小满', rights: ['pay', 'report'] },
	]);
	expect(await world().get('oLin', 'identity.whoAmI', {})).toEqual(identity);
});

test('small letters, spaces and dashes in a code do not matter', async () => {
	const { code } = await invite('云岭咖啡');
	const written = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5).toLowerCase()} `;
	expect((await world().get('oWriter', 'identity.acceptInvitation', { code: written })).companies).toHaveLength(1);
});

test('the code is nowhere in the database', async () => {
	const { code } = await invite('守密公司');
	for (const collection of ['events', 'heads', 'invitations', 'externalFacts']) {
		expect(JSON.stringify(world().database.documents(collection))).not.toContain(code);
	}
});

test('used, expired, revoked and invented codes answer alike', async () => {
	const used = await invite('用过的');
	await world().get('oFirst', 'identity.acceptInvitation', { code: used.code });
	const revoked = await invite('收回的');
	await world().get(ADMIN, 'people.removeContact', { ...idsOf(revoked), reason: '离职' });
	const replaced = await invite('换过的');
	await world().get(ADMIN, 'people.inviteContact', idsOf(replaced));
	for (const code of [used.code, revoked.code, replaced.code, 'ABCDEFGHJK']) {
		expect(await world().ask('oSecond', 'identity.acceptInvitation', { code })).toEqual({
			ok: false,
			refusal: { code: 'INVITATION_INVALID' },
			nowMs: START_MS,
		});
	}
});

test('who got in by a code and opens the link again hears that, as long as it is true', async () => {
	const { code, ...ids } = await invite('再点一次');
	await world().get('oAgain', 'identity.acceptInvitation', { code });
	expect(await world().refusal('oAgain', 'identity.acceptInvitation', { code })).toBe('ALREADY_BOUND');
	await world().get(ADMIN, 'people.removeContact', { ...ids, reason: '离职' });
	expect(await world().refusal('oAgain', 'identity.acceptInvitation', { code })).toBe('INVITATION_INVALID');
});

test('two people with one code at once: one is bound', async () => {
	const { code, companyId } = await invite('同时点开');
	const people = ['oLeft', 'oRight'];
	const replies = await Promise.all(people.map((openid) => world().ask(openid, 'identity.acceptInvitation', { code })));
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	expect(replies.find((reply) => !reply.ok)).toMatchObject({ refusal: { code: 'INVITATION_INVALID' } });
	const identities = await Promise.all(people.map((openid) => world().get(openid, 'identity.whoAmI', {})));
	expect(identities.flatMap((identity) => identity.companies).map((company) => company.id)).toEqual([companyId]);
	const { contacts } = await world().get(ADMIN, 'people.getCompany', { companyId });
	expect(contacts).toMatchObject([{ bound: true }]);
});

test('one person stands in several companies, and may be staff as well', async () => {
	const first = await addCompany(world(), '第一家');
	const second = await addCompany(world(), '第二家');
	await bindContact(world(), first, 'oMany', { rights: ['pay'] });
	await bindContact(world(), second, 'oMany', { rights: [] });
	await bindStaff(world(), 'oMany', ['engineer']);
	const identity = await world().get('oMany', 'identity.whoAmI', {});
	expect(identity.companies.map(({ id, rights }) => ({ id, rights }))).toEqual([
		{ id: first, rights: ['pay'] },
		{ id: second, rights: [] },
	]);
	expect(identity.staff).toEqual({ name: '何工', roles: ['engineer'] });
});

test('nobody is two contacts of one company, or staff twice', async () => {
	const companyId = await addCompany(world(), '只算一次');
	await bindContact(world(), companyId, 'oOnce');
	const other = await addContact(world(), companyId, { name: '另一位' });
	const { code } = await world().get(ADMIN, 'people.inviteContact', { companyId, contactId: other });
	expect(await world().refusal('oOnce', 'identity.acceptInvitation', { code })).toBe('ALREADY_BOUND');
	const staff = await world().get(ADMIN, 'people.inviteStaff', {
		name: '甲',
		roles: ['finance'],
		requestId: newRequestId(),
	});
	expect(await world().refusal(ADMIN, 'identity.acceptInvitation', { code: staff.code })).toBe('ALREADY_BOUND');
	expect(await world().get('oNew', 'identity.acceptInvitation', { code })).toMatchObject({
		companies: [{ contactName: '另一位' }],
	});
});

test('a code works for seven days, and not at the end of the last', async () => {
	const early = await invite('来得及');
	const late = await invite('来不及');
	await world().clock.advanceTo(START_MS + 7 * DAY_MS - 1);
	expect((await world().get('oEarly', 'identity.acceptInvitation', { code: early.code })).companies).toHaveLength(1);
	await world().clock.advanceTo(START_MS + 7 * DAY_MS);
	expect(await world().refusal('oLate', 'identity.acceptInvitation', { code: late.code })).toBe('INVITATION_INVALID');
});

const idsOf = ({ companyId, contactId }: { companyId: string; contactId: string }) => ({ companyId, contactId });
