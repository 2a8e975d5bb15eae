import { request } from 'node:http';
import { ADMIN, addCompany, bindContact, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

const KILOBYTE = 1024;
const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
	await bindContact(empty, await addCompany(empty, '山栀茶业'), 'oContact');
});

async function send(door: string, data: unknown) {
	const reply = await world().call('oContact', door, data);
	if (!reply.ok) throw new Error(reply.error.errMsg);
	return reply.result;
}

const refused = (code: string) => expect.objectContaining({ ok: false, refusal: { code }, nowMs: expect.any(Number) });

test('an endpoint that does not exist, or stands behind another door, is unknown', async () => {
	const names = [
		'identity.nothing',
		'nothing',
		'',
		'toString',
		'__proto__',
		'constructor.name',
		'people.listStaff',
		'IDENTITY.WHOAMI',
	];
	for (const endpoint of names) {
		expect([endpoint, await send('portal', { endpoint, input: {} })]).toEqual([endpoint, refused('UNKNOWN_ENDPOINT')]);
	}
	expect(await send('staff', { endpoint: 'identity.whoAmI', input: {} })).toEqual(refused('UNKNOWN_ENDPOINT'));
	for (const data of [{}, { endpoint: 7 }, { endpoint: ['identity.whoAmI'] }, { endpoint: { toString: 'x' } }]) {
		expect(await send('portal', data)).toEqual(refused('UNKNOWN_ENDPOINT'));
	}
});

test('a body over our limit is refused with words, one over the platform’s by the platform', async () => {
	const body = (size: number) => ({ endpoint: 'identity.whoAmI', input: { filler: 'x'.repeat(size) } });
	expect(await send('portal', body(97 * KILOBYTE))).toEqual(refused('BODY_TOO_LARGE'));
	expect(await world().call('oContact', 'portal', body(200 * KILOBYTE))).toMatchObject({
		ok: false,
		error: { errCode: -501003, errMsg: 'exceed request limit: data exceed max size 100KB' },
	});
});

test('a body of many characters is measured in bytes', async () => {
	const input = { filler: '汉'.repeat(33 * KILOBYTE) };
	expect(await send('portal', { endpoint: 'identity.whoAmI', input })).toEqual(refused('BODY_TOO_LARGE'));
});

/** Sends bytes as they are, the way no SDK would. */
function post(path: string, body: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const headers = { 'x-persona': 'oContact', 'content-type': 'application/json' };
		const outgoing = request(`${world().url}${path}`, { method: 'POST', headers }, (incoming) => {
			let text = '';
			incoming.setEncoding('utf8').on('data', (part: string) => {
				text += part;
			});
			incoming.on('end', () => resolve(text));
		});
		outgoing.on('error', reject);
		outgoing.end(body);
	});
}

test('broken JSON reaches no endpoint, and the next call is answered', async () => {
	for (const body of ['{"name":"portal","data":{', '', 'null', '[]', '{"name":"portal","data":"text"}', '\u0000']) {
		expect(await post('/client/call', body)).toContain('errCode');
	}
	expect(await send('portal', { endpoint: 'identity.whoAmI', input: {} })).toMatchObject({ ok: true });
});

test('what a caller says about itself counts for nothing', async () => {
	const lies = {
		openid: ADMIN,
		OPENID: ADMIN,
		userInfo: { openId: ADMIN, appId: 'x' },
		source: 'wx_trigger',
		person: { staff: {} },
	};
	const reply = await send('portal', { endpoint: 'identity.whoAmI', input: {}, ...lies });
	expect(reply).toMatchObject({ ok: true, data: { staff: null, companies: [{ name: '山栀茶业' }] } });
});

test('identities stay apart in calls that run at once', async () => {
	const people = ['oContact', ADMIN, 'oStranger'];
	const openids = Array.from({ length: 30 }, (_, number) => people[number % people.length] ?? '');
	const answers = await Promise.all(openids.map((openid) => world().get(openid, 'identity.whoAmI', {})));
	const seen = answers.map(({ staff, companies }) => [staff?.name ?? null, companies.length]);
	const expected = { oContact: [null, 1], [ADMIN]: ['周岚', 0], oStranger: [null, 0] } as Record<string, unknown[]>;
	expect(seen).toEqual(openids.map((openid) => expected[openid]));
});
