import { doorOf } from '../../../types/areas';
import type { CallerKind, Endpoint } from '../../../types/endpoint';
import { ENDPOINTS, type EndpointName } from '../../../types/endpoints';
import { ADMIN, addCompany, bindContact, bindStaff, claimAdministrator } from '../support/people';
import { sampleInput } from '../support/sampleInput';
import { givenWorld } from '../support/world';

/** Every kind of person, and what each is to us. */
const CALLERS = {
	oStranger: [],
	oRemovedContact: [],
	oRemovedStaff: [],
	oContact: ['bound', 'customer'],
	oStaff: ['bound', 'staff'],
	oBoth: ['bound', 'customer', 'staff'],
	[ADMIN]: ['bound', 'staff'],
} as const satisfies Record<string, readonly CallerKind[]>;
const TURNED_AWAY = { customer: 'NOT_BOUND', bound: 'NOT_BOUND', staff: 'STAFF_ONLY' } as const;

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
	const companyId = await addCompany(empty, '山栀茶业');
	await bindContact(empty, companyId, 'oContact');
	await bindContact(empty, companyId, 'oBoth', { name: '两边' });
	await bindStaff(empty, 'oBoth', ['engineer']);
	await bindStaff(empty, 'oStaff', ['engineer', 'finance']);
	const contactId = await bindContact(empty, companyId, 'oRemovedContact', { name: '已走' });
	await empty.get(ADMIN, 'people.removeContact', { companyId, contactId, reason: '离职' });
	const staffId = await bindStaff(empty, 'oRemovedStaff', ['administrator']);
	await empty.get(ADMIN, 'people.removeStaff', { staffId, reason: '离职' });
});

const NAMES = Object.keys(ENDPOINTS) as EndpointName[];
const events = () => world().database.count('events');

async function knock(openid: string, endpoint: EndpointName, input: unknown) {
	const reply = await world().call(openid, doorOf(endpoint), { endpoint, input });
	if (!reply.ok) throw new Error(`${endpoint}: ${reply.error.errMsg}`);
	return reply.result as { ok: boolean; refusal?: { code: string; field?: string } };
}

describe.each(NAMES)('%s', (name) => {
	const { caller, refusals, input } = ENDPOINTS[name] as Endpoint;

	test('turns away whoever is not its caller, before it does anything', async () => {
		const before = events();
		for (const [openid, kinds] of Object.entries(CALLERS)) {
			if (caller === 'anyone' || (kinds as readonly CallerKind[]).includes(caller)) continue;
			const reply = await knock(openid, name, sampleInput(input));
			expect([openid, reply.refusal?.code]).toEqual([openid, TURNED_AWAY[caller]]);
		}
		expect(events()).toBe(before);
	});

	test('answers its callers as it declares, with ids that lead nowhere', async () => {
		for (const [openid, kinds] of Object.entries(CALLERS)) {
			if (caller !== 'anyone' && !(kinds as readonly CallerKind[]).includes(caller)) continue;
			const reply = await knock(openid, name, sampleInput(input));
			if (!reply.ok) expect([...refusals, 'BAD_INPUT']).toContain(reply.refusal?.code);
		}
	});

	test('refuses what is no input of it, and says where', async () => {
		const openid = caller === 'staff' ? ADMIN : 'oContact';
		for (const wrong of [null, 'text', 7, [], { ...(sampleInput(input) as object), unknownField: 1 }]) {
			expect(await knock(openid, name, wrong)).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT' } });
		}
	});
});
