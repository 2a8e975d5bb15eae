import { ADMIN, addCompany, addContact, bindContact, claimAdministrator, newRequestId } from '../support/people';
import { givenWorld } from '../support/world';

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
});

test('a company is added once, however often the request comes', async () => {
	const request = { name: '山栀茶业', requestId: newRequestId() };
	const [first, second] = await Promise.all([
		world().get(ADMIN, 'people.addCompany', request),
		world().get(ADMIN, 'people.addCompany', request),
	]);
	expect(second).toEqual(first);
	expect(await world().get(ADMIN, 'people.addCompany', request)).toEqual(first);
	const { companies } = await world().get(ADMIN, 'people.listCompanies', {});
	expect(companies).toEqual([{ id: first.companyId, name: '山栀茶业', contactCount: 0 }]);
});

test('companies come by pages, each once', async () => {
	for (let number = 0; number < 52; number++) await addCompany(world(), `公司${number}`);
	const first = await world().get(ADMIN, 'people.listCompanies', {});
	expect(first.companies).toHaveLength(50);
	const cursor = first.nextCursor ?? '';
	const second = await world().get(ADMIN, 'people.listCompanies', { cursor });
	expect(second.nextCursor).toBeNull();
	const ids = [...first.companies, ...second.companies].map((company) => company.id);
	expect(new Set(ids).size).toBe(53);
});

test('a contact has a name, a telephone in one spelling, and each right once', async () => {
	const companyId = await addCompany(world(), '云岭咖啡');
	const contact = {
		name: '林小满',
		title: '财务',
		telephone: '138 0000-0001',
		rights: ['pay' as const, 'pay' as const],
	};
	const request = { companyId, ...contact, requestId: newRequestId() };
	const { contactId } = await world().get(ADMIN, 'people.addContact', request);
	expect(await world().get(ADMIN, 'people.addContact', request)).toEqual({ contactId });
	const { contacts } = await world().get(ADMIN, 'people.getCompany', { companyId });
	expect(contacts).toEqual([
		{
			id: contactId,
			name: '林小满',
			title: '财务',
			telephone: '13800000001',
			rights: ['pay'],
			bound: false,
			removed: false,
		},
	]);
});

test('one telephone stands once among the present contacts of a company', async () => {
	const companyId = await addCompany(world(), '电话');
	const contactId = await addContact(world(), companyId, { telephone: '13800000002' });
	const twin = {
		companyId,
		name: '双',
		title: '员工',
		telephone: '+86 13800000002',
		rights: [],
		requestId: newRequestId(),
	};
	expect(await world().refusal(ADMIN, 'people.addContact', twin)).toBe('TELEPHONE_TAKEN');
	const nonsense = { ...twin, telephone: '没有电话', requestId: newRequestId() };
	expect(await world().ask(ADMIN, 'people.addContact', nonsense)).toMatchObject({
		refusal: { code: 'BAD_INPUT', field: 'telephone' },
	});
	await world().get(ADMIN, 'people.removeContact', { companyId, contactId, reason: '离职' });
	await world().get(ADMIN, 'people.addContact', { ...twin, requestId: newRequestId() });
	const elsewhere = await addCompany(world(), '别家');
	await addContact(world(), elsewhere, { telephone: '13800000002' });
});

test('a removed contact is nobody from the next call on; what they did stays', async () => {
	const companyId = await addCompany(world(), '告别');
	const contactId = await bindContact(world(), companyId, 'oLeaver');
	expect(await world().get(ADMIN, 'people.removeContact', { companyId, contactId, reason: '离职' })).toEqual({});
	expect((await world().get('oLeaver', 'identity.whoAmI', {})).companies).toEqual([]);
	expect(await world().refusal('oLeaver', 'message.listTemplates', {})).toBe('NOT_BOUND');
	const { contacts } = await world().get(ADMIN, 'people.getCompany', { companyId });
	expect(contacts).toMatchObject([{ id: contactId, bound: false, removed: true }]);
	const events = world().database.documents('events', { query: { stream: 'person:oLeaver' } });
	expect(events.map((event) => (event.event as { type: string }).type)).toEqual(['contactBound', 'contactUnbound']);
	expect(await world().refusal(ADMIN, 'people.removeContact', { companyId, contactId, reason: '再来' })).toBe(
		'NOT_FOUND',
	);
});

test('a contact who is in needs no invitation', async () => {
	const companyId = await addCompany(world(), '已在');
	const contactId = await bindContact(world(), companyId, 'oInside');
	expect(await world().refusal(ADMIN, 'people.inviteContact', { companyId, contactId })).toBe('ALREADY_BOUND');
});

test('missing companies and contacts, and contacts of another company, are not found', async () => {
	const companyId = await addCompany(world(), '自己');
	const elsewhere = await addCompany(world(), '别人');
	const foreign = await addContact(world(), elsewhere);
	const contact = { name: '谁', title: '员工', telephone: null, rights: [], requestId: newRequestId() };
	const refusal = world().refusal;
	expect(await refusal(ADMIN, 'people.getCompany', { companyId: 'missing' })).toBe('NOT_FOUND');
	expect(await refusal(ADMIN, 'people.addContact', { companyId: 'missing', ...contact })).toBe('NOT_FOUND');
	for (const contactId of ['missing', foreign]) {
		expect(await refusal(ADMIN, 'people.inviteContact', { companyId, contactId })).toBe('NOT_FOUND');
		expect(await refusal(ADMIN, 'people.removeContact', { companyId, contactId, reason: '无' })).toBe('NOT_FOUND');
	}
	const { contacts } = await world().get(ADMIN, 'people.getCompany', { companyId: elsewhere });
	expect(contacts).toMatchObject([{ id: foreign, removed: false }]);
});
