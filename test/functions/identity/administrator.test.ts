import { createHash } from 'node:crypto';
import { ADMIN_CODE, startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
	world = await startWorld();
});
afterEach(() => world.stop());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('the code that the deployment printed makes the first administrator, once', async () => {
	expect(await world.get('oFounder', 'identity.whoAmI', {})).toMatchObject({ staff: null, needsAdministrator: true });
	const claim = { code: ADMIN_CODE, name: '周岚' };
	const identity = await world.get('oFounder', 'identity.claimAdministrator', claim);
	expect(identity).toMatchObject({ staff: { name: '周岚', roles: ['administrator'] }, needsAdministrator: false });
	expect(await world.refusal('oThief', 'identity.claimAdministrator', claim)).toBe('ADMIN_CODE_INVALID');
	expect(await world.refusal('oFounder', 'identity.claimAdministrator', claim)).toBe('ADMIN_CODE_INVALID');
});

test('another code, or the hash itself, makes nobody administrator', async () => {
	for (const code of ['wrong', ADMIN_CODE.slice(1), `${ADMIN_CODE}A`, sha256(ADMIN_CODE)]) {
		expect(await world.refusal('oThief', 'identity.claimAdministrator', { code, name: '某人' })).toBe(
			'ADMIN_CODE_INVALID',
		);
	}
	expect(await world.get('oThief', 'identity.whoAmI', {})).toMatchObject({ staff: null, needsAdministrator: true });
});

test('small letters and spaces in the code do not matter', async () => {
	const code = ` ${ADMIN_CODE.slice(0, 4).toLowerCase()} ${ADMIN_CODE.slice(4).toLowerCase()}`;
	expect(await world.get('oFounder', 'identity.claimAdministrator', { code, name: '周岚' })).toMatchObject({
		needsAdministrator: false,
	});
});

test('two people with the code at once: one is administrator', async () => {
	const people = ['oFirst', 'oSecond'];
	const claim = (openid: string) =>
		world.ask(openid, 'identity.claimAdministrator', { code: ADMIN_CODE, name: openid });
	const replies = await Promise.all(people.map(claim));
	expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
	const identities = await Promise.all(people.map((openid) => world.get(openid, 'identity.whoAmI', {})));
	expect(identities.filter((identity) => identity.staff)).toHaveLength(1);
});

test('a deployment that gave no code lets nobody claim', async () => {
	const closed = await startWorld({ environment: { portal: {} } });
	expect(await closed.refusal('oThief', 'identity.claimAdministrator', { code: ADMIN_CODE, name: '某人' })).toBe(
		'ADMIN_CODE_INVALID',
	);
	await closed.stop();
});
