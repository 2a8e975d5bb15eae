import { ADMIN, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
	empty.personas.add({ openid: 'oStranger', name: '陌生人', note: '' });
});

test('desk.getBoard turns a stranger away', async () => {
	expect(await world().refusal('oStranger', 'desk.getBoard', {})).toBe('STAFF_ONLY');
});

test('desk.getBoard of an agency without contracts is empty', async () => {
	expect(await world().get(ADMIN, 'desk.getBoard', {})).toEqual({ duties: [] });
});
