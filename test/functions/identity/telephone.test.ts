import { ADMIN, addCompany, addContact, bindContact, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
});

/** What the telephone gives when the person presses the button and agrees. */
function pressButton(openid: string, telephone: string): string {
	world().personas.add({ openid, name: '本人', note: '客户联系人', telephone });
	const { code } = world().messages.issuePhoneCode(openid);
	if (!code) throw new Error('no code');
	return code;
}

test('the telephone that WeChat verified binds in every company that names it, however it was written', async () => {
	const first = await addCompany(world(), '一家');
	const second = await addCompany(world(), '两家');
	await addContact(world(), first, { telephone: '+86 138-0000-0001' });
	await addContact(world(), second, { telephone: '138 0000 0001' });
	const phoneCode = pressButton('oPhone', '13800000001');
	const { companies } = await world().get('oPhone', 'identity.bindByTelephone', { phoneCode });
	expect(companies.map(({ id }) => id).sort()).toEqual([first, second].sort());
	const events = world().database.documents('events', { query: { 'event.type': 'contactBound' } });
	expect(events).toContainEqual(
		expect.objectContaining({ event: expect.objectContaining({ by: 'telephone', openid: 'oPhone' }) }),
	);
});

test('a code of the button works once, for five minutes', async () => {
	const companyId = await addCompany(world(), '只一次');
	await addContact(world(), companyId, { telephone: '13800000002' });
	const used = pressButton('oUsed', '13800000002');
	await world().get('oUsed', 'identity.bindByTelephone', { phoneCode: used });
	expect(await world().refusal('oUsed', 'identity.bindByTelephone', { phoneCode: used })).toBe('PHONE_CODE_INVALID');
	expect(await world().refusal('oUsed', 'identity.bindByTelephone', { phoneCode: 'invented' })).toBe(
		'PHONE_CODE_INVALID',
	);
	const late = pressButton('oUsed', '13800000002');
	await world().clock.advanceBy(5 * 60_000);
	expect(await world().refusal('oUsed', 'identity.bindByTelephone', { phoneCode: late })).toBe('PHONE_CODE_INVALID');
});

test('who is in everywhere already hears so; a telephone nobody named is not known', async () => {
	const companyId = await addCompany(world(), '已经在了');
	await addContact(world(), companyId, { telephone: '13800000003' });
	await world().get('oIn', 'identity.bindByTelephone', { phoneCode: pressButton('oIn', '13800000003') });
	const again = pressButton('oIn', '13800000003');
	expect(await world().refusal('oIn', 'identity.bindByTelephone', { phoneCode: again })).toBe('ALREADY_BOUND');
	const unknown = pressButton('oUnknown', '13800000999');
	expect(await world().refusal('oUnknown', 'identity.bindByTelephone', { phoneCode: unknown })).toBe('PHONE_NOT_KNOWN');
});

test('a contact who is bound is bound to nobody else, and a removed one lets nobody in', async () => {
	const companyId = await addCompany(world(), '一人一位');
	await bindContact(world(), companyId, 'oOwner', { telephone: '13800000004' });
	const other = pressButton('oOther', '13800000004');
	expect(await world().refusal('oOther', 'identity.bindByTelephone', { phoneCode: other })).toBe('PHONE_NOT_KNOWN');
	const gone = await addContact(world(), companyId, { telephone: '13800000005' });
	await world().get(ADMIN, 'people.removeContact', { companyId, contactId: gone, reason: '离职' });
	const removed = pressButton('oGone', '13800000005');
	expect(await world().refusal('oGone', 'identity.bindByTelephone', { phoneCode: removed })).toBe('PHONE_NOT_KNOWN');
	expect((await world().get('oGone', 'identity.whoAmI', {})).companies).toEqual([]);
});

test('a telephone and an invitation that meet on one contact bind one person', async () => {
	const companyId = await addCompany(world(), '两条路');
	const contactId = await addContact(world(), companyId, { telephone: '13800000006' });
	const { code } = await world().get(ADMIN, 'people.inviteContact', { companyId, contactId });
	const phoneCode = pressButton('oByPhone', '13800000006');
	const replies = await Promise.all([
		world().ask('oByPhone', 'identity.bindByTelephone', { phoneCode }),
		world().ask('oByCode', 'identity.acceptInvitation', { code }),
	]);
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	const bound = world().database.documents('events', {
		query: { stream: `company:${companyId}`, 'event.type': 'contactBound' },
	});
	expect(bound).toHaveLength(1);
});
