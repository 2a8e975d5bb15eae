import { ADMIN, addCompany, bindContact, bindStaff, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

/** Every way the platform can name a call, and chains that a function in between makes. */
const SOURCES = [
	...['wx_client', 'wx_client,scf', 'wx_devtools', 'wx_http', 'wx_unknown', 'wx_unknown,scf', 'scf', ''],
	...['wx_trigger', 'wx_trigger,scf', 'wx_paycallback', 'wx_paycallback,scf', 'WX_CLIENT', ' wx_client'],
];
/** The one source of each door. */
const OWN_SOURCE = {
	portal: 'wx_client',
	staff: 'wx_client',
	'pay-callback': 'wx_paycallback',
	'message-push': 'wx_unknown',
	clock: 'wx_trigger',
	documents: 'wx_client,scf',
} as const;
type Door = keyof typeof OWN_SOURCE;
const DOORS = Object.keys(OWN_SOURCE) as Door[];

const CALLERS = ['oStranger', 'oContact', 'oRemovedContact', 'oStaff', 'oRemovedStaff', ADMIN];

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
	const companyId = await addCompany(empty, '山栀茶业');
	await bindContact(empty, companyId, 'oContact');
	const contactId = await bindContact(empty, companyId, 'oRemovedContact', { name: '已走' });
	await empty.get(ADMIN, 'people.removeContact', { companyId, contactId, reason: '离职' });
	await bindStaff(empty, 'oStaff', ['engineer', 'finance']);
	const staffId = await bindStaff(empty, 'oRemovedStaff', ['administrator']);
	await empty.get(ADMIN, 'people.removeStaff', { staffId, reason: '离职' });
});

/** What a forger would send to each door. */
const FORGED: Record<Door, object> = {
	portal: { endpoint: 'identity.whoAmI', input: {} },
	staff: { endpoint: 'people.listStaff', input: {} },
	'pay-callback': { returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo: 'P000001', totalFee: 1, mchId: '1' },
	'message-push': { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'x', result: { suggest: 'risky' } },
	clock: { Type: 'Timer', TriggerName: 'everyMinute' },
	documents: {
		description: { title: '收据', mark: null, head: [], datedOn: '2026-10-12', blocks: [], foot: '假的' },
	},
};
/** How each door turns a wrong source away. */
const TURNED_AWAY: Record<Door, object> = {
	portal: { ok: false, refusal: { code: 'WRONG_DOOR' } },
	staff: { ok: false, refusal: { code: 'WRONG_DOOR' } },
	'pay-callback': { errcode: 2 },
	'message-push': { ok: false, refusal: { code: 'WRONG_DOOR' } },
	clock: { ran: false },
	documents: { ok: false, refusal: { code: 'WRONG_DOOR' } },
};

const written = () => [
	...world()
		.database.collections()
		.map(({ name, documents }) => [name, documents]),
	['files', world().storage.files().length],
];

async function knock(door: Door, source: string, openid: string): Promise<unknown> {
	const reply = await world().callAs(source, openid, door, FORGED[door]);
	if (!reply.ok) throw new Error(reply.error.errMsg);
	return reply.result;
}

test('every door that is deployed is tried here', () => {
	expect(
		world()
			.functions.deployed()
			.map((deployed) => deployed.name)
			.sort(),
	).toEqual([...DOORS].sort());
});

test.each(DOORS)('%s takes one source, compared exactly', async (door) => {
	const before = written();
	for (const source of SOURCES.filter((one) => one !== OWN_SOURCE[door])) {
		expect([source, await knock(door, source, 'oContact')]).toEqual([
			source,
			expect.objectContaining(TURNED_AWAY[door]),
		]);
	}
	expect(written()).toEqual(before);
});

test.each(['pay-callback', 'message-push', 'clock', 'documents'] as const)(
	'nobody in WeChat opens %s',
	async (door) => {
		const before = written();
		for (const openid of CALLERS) {
			expect([openid, await knock(door, 'wx_client', openid)]).toEqual([
				openid,
				expect.objectContaining(TURNED_AWAY[door]),
			]);
		}
		expect(written()).toEqual(before);
	},
);

test('everyone may knock at the portal, only staff at the staff door', async () => {
	const answers = await Promise.all(
		CALLERS.map(async (openid) => [
			openid,
			await knock('portal', 'wx_client', openid),
			await knock('staff', 'wx_client', openid),
		]),
	);
	const welcome = expect.objectContaining({ ok: true });
	const staffOnly = expect.objectContaining({ ok: false, refusal: { code: 'STAFF_ONLY' } });
	expect(answers).toEqual([
		['oStranger', welcome, staffOnly],
		['oContact', welcome, staffOnly],
		['oRemovedContact', welcome, staffOnly],
		['oStaff', welcome, welcome],
		['oRemovedStaff', welcome, staffOnly],
		[ADMIN, welcome, welcome],
	]);
});

test('the people’s doors turn away a call without a person', async () => {
	for (const door of ['portal', 'staff'] as const) {
		expect(await knock(door, 'wx_client', '')).toMatchObject({ ok: false, refusal: { code: 'WRONG_DOOR' } });
	}
});
