import { ADMIN, addCompany, addContact, bindStaff, claimAdministrator, newRequestId } from '../support/people';
import { startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
	world = await startWorld();
	await claimAdministrator(world);
});
afterEach(() => world.stop());

const ownId = async () => (await world.get(ADMIN, 'people.listStaff', {})).staff[0]?.id ?? '';

test('staff are invited, listed and removed', async () => {
	const staffId = await bindStaff(world, 'oEngineer', ['engineer', 'finance', 'engineer']);
	const { staff } = await world.get('oEngineer', 'people.listStaff', {});
	expect(staff).toMatchObject([
		{ name: '周岚', roles: ['administrator'], bound: true, removed: false },
		{ id: staffId, name: '何工', roles: ['engineer', 'finance'], bound: true, removed: false },
	]);
	expect(await world.get(ADMIN, 'people.removeStaff', { staffId, reason: '离职' })).toEqual({});
	expect((await world.get('oEngineer', 'identity.whoAmI', {})).staff).toBeNull();
	expect(await world.refusal('oEngineer', 'people.listStaff', {})).toBe('STAFF_ONLY');
	expect((await world.get(ADMIN, 'people.listStaff', {})).staff[1]).toMatchObject({ bound: false, removed: true });
	expect(await world.refusal(ADMIN, 'people.removeStaff', { staffId, reason: '再来' })).toBe('NOT_FOUND');
	expect(await world.refusal(ADMIN, 'people.removeStaff', { staffId: 'missing', reason: '无' })).toBe('NOT_FOUND');
});

test('the same request invites the same member anew, and the code before it ends', async () => {
	const request = { name: '何工', roles: ['engineer' as const], requestId: newRequestId() };
	const first = await world.get(ADMIN, 'people.inviteStaff', request);
	const second = await world.get(ADMIN, 'people.inviteStaff', request);
	expect(second.staffId).toBe(first.staffId);
	expect(await world.refusal('oHe', 'identity.acceptInvitation', { code: first.code })).toBe('INVITATION_INVALID');
	await world.get('oHe', 'identity.acceptInvitation', { code: second.code });
	expect(await world.refusal(ADMIN, 'people.inviteStaff', request)).toBe('NOT_ALLOWED');
	expect((await world.get(ADMIN, 'people.listStaff', {})).staff).toHaveLength(2);
});

test('an invitation of a removed member of staff lets nobody in', async () => {
	const request = { name: '何工', roles: ['engineer' as const], requestId: newRequestId() };
	const { staffId, code } = await world.get(ADMIN, 'people.inviteStaff', request);
	await world.get(ADMIN, 'people.removeStaff', { staffId, reason: '不来了' });
	expect(await world.refusal('oHe', 'identity.acceptInvitation', { code })).toBe('INVITATION_INVALID');
});

test('staff without a role are not invited', async () => {
	const nobody = { name: '何工', roles: [], requestId: newRequestId() };
	expect(await world.ask(ADMIN, 'people.inviteStaff', nobody)).toMatchObject({
		refusal: { code: 'BAD_INPUT', field: 'roles' },
	});
});

test('the last administrator who can get in stays', async () => {
	const own = { staffId: await ownId(), reason: '离职' };
	await world.get(ADMIN, 'people.inviteStaff', { name: '未到', roles: ['administrator'], requestId: newRequestId() });
	expect(await world.refusal(ADMIN, 'people.removeStaff', own)).toBe('LAST_ADMINISTRATOR');
	await bindStaff(world, 'oSecondAdmin', ['administrator'], '吴迪');
	expect(await world.get(ADMIN, 'people.removeStaff', own)).toEqual({});
	expect((await world.get(ADMIN, 'identity.whoAmI', {})).staff).toBeNull();
});

test('two administrators who remove each other at once: one stays', async () => {
	const first = await ownId();
	const second = await bindStaff(world, 'oSecondAdmin', ['administrator'], '吴迪');
	const replies = await Promise.all([
		world.ask(ADMIN, 'people.removeStaff', { staffId: second, reason: '甲' }),
		world.ask('oSecondAdmin', 'people.removeStaff', { staffId: first, reason: '乙' }),
	]);
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	const people = await Promise.all([ADMIN, 'oSecondAdmin'].map((openid) => world.get(openid, 'identity.whoAmI', {})));
	expect(people.filter((person) => person.staff !== null)).toHaveLength(1);
});

test('people are the administrators’ affair: other staff may look, and change nothing', async () => {
	await bindStaff(world, 'oEngineer', ['engineer', 'finance']);
	const companyId = await addCompany(world, '山栀茶业');
	const contactId = await addContact(world, companyId);
	const staffId = await ownId();
	const requestId = newRequestId();
	const before = world.database.count('events');
	const refusal = world.refusal;
	const contact = { name: '谁', title: '员工', telephone: null, rights: [], requestId };
	expect(await refusal('oEngineer', 'people.addCompany', { name: '新', requestId })).toBe('NOT_ALLOWED');
	expect(await refusal('oEngineer', 'people.addContact', { companyId, ...contact })).toBe('NOT_ALLOWED');
	expect(await refusal('oEngineer', 'people.inviteContact', { companyId, contactId })).toBe('NOT_ALLOWED');
	expect(await refusal('oEngineer', 'people.removeContact', { companyId, contactId, reason: '无' })).toBe(
		'NOT_ALLOWED',
	);
	expect(await refusal('oEngineer', 'people.inviteStaff', { name: '谁', roles: ['engineer'], requestId })).toBe(
		'NOT_ALLOWED',
	);
	expect(await refusal('oEngineer', 'people.removeStaff', { staffId, reason: '无' })).toBe('NOT_ALLOWED');
	expect(await refusal('oEngineer', 'people.describeAgency', { name: '新', about: '新', telephone: null })).toBe(
		'NOT_ALLOWED',
	);
	expect(world.database.count('events')).toBe(before);
	expect((await world.get('oEngineer', 'people.listCompanies', {})).companies).toHaveLength(1);
	expect((await world.get('oEngineer', 'people.getCompany', { companyId })).contacts).toHaveLength(1);
});
