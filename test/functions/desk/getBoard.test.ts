import { ADMIN, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
	empty.personas.add({ openid: 'oStranger', name: '陌生人', note: '' });
});

test('desk.getBoard turns a stranger away', async () => {
	expect(await world().refusal('oStranger', 'desk.getBoard', { contractId: 'none' })).toBe('STAFF_ONLY');
});

test('desk.getBoard knows no contract that is not there', async () => {
	expect(await world().refusal(ADMIN, 'desk.getBoard', { contractId: 'none' })).toBe('NOT_FOUND');
});

test('desk.getBoard refuses an id that is none', async () => {
	expect(await world().refusal(ADMIN, 'desk.getBoard', { contractId: '' })).toBe('BAD_INPUT');
});
