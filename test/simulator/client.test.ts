import { ANNA, BELA, startWorld, type TestWorld } from './fixtures';

/** What a telephone sends: the header says who holds it. */
function telephone(world: TestWorld, openid: string) {
	return async (path: string, body: unknown): Promise<Record<string, unknown>> => {
		const response = await fetch(`${world.url}/client/${path}`, {
			method: 'POST',
			headers: { 'x-persona': openid, 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
	};
}

describe('the entrance of telephones', () => {
	let world: TestWorld;

	beforeAll(async () => {
		world = await startWorld(
			{
				who: { code: 'exports.main = async (event) => ({ ...cloud.getWXContext(), said: event.said });' },
				note: {
					code: `exports.main = async ({ text }) => {
	const notes = cloud.database().collection('notes');
	if (text) await notes.add({ data: { text } });
	return (await notes.limit(10).get()).data.map((note) => note.text);
};`,
				},
				files: {
					code: `exports.main = async ({ fileID }) => (await cloud.getTempFileURL({ fileList: [fileID] })).fileList[0].tempFileURL;`,
				},
			},
			{ collections: [{ name: 'notes', indexes: [] }] },
		);
	});

	afterAll(() => world.end());

	it('calls a function in the name of the person who holds the telephone', async () => {
		const reply = await telephone(world, ANNA)('call', { name: 'who', data: { said: '您好' } });
		expect(reply).toMatchObject({
			status: 200,
			errMsg: 'cloud.callFunction:ok',
			result: { OPENID: ANNA, SOURCE: 'wx_client', said: '您好' },
		});
	});

	it.each(['', 'oNobody', ANNA.toLowerCase()])('refuses somebody the world does not know: "%s"', async (openid) => {
		const reply = await telephone(world, openid)('call', { name: 'who', data: {} });
		expect(reply).toMatchObject({ status: 401, errCode: -601006 });
	});

	it('reports the errors of the platform as wx.cloud does', async () => {
		const reply = await telephone(world, ANNA)('call', { name: 'nowhere', data: {} });
		expect(reply).toMatchObject({ errCode: -501000, errMsg: expect.stringMatching(/^cloud\.callFunction:fail/) });
	});

	it.each([
		['no JSON', '{'],
		['a list', '[]'],
		['nothing', ''],
	])('takes %s for a call without a name', async (_, body) => {
		const headers = { 'x-persona': ANNA, 'content-type': 'application/json' };
		const response = await fetch(`${world.url}/client/call`, { method: 'POST', headers, body });
		expect(await response.json()).toMatchObject({ errCode: -501000 });
	});

	it('reaches the database through the function', async () => {
		await telephone(world, ANNA)('call', { name: 'note', data: { text: '第一条' } });
		expect(world.database.documents('notes')).toEqual([
			{ _id: expect.stringMatching(/^[0-9a-f]{32}$/), text: '第一条' },
		]);
	});

	it('uploads a file, whose address only a function gives', async () => {
		const response = await fetch(`${world.url}/client/upload?cloudPath=${encodeURIComponent('a/照片.txt')}`, {
			method: 'POST',
			headers: { 'x-persona': ANNA, 'content-type': 'text/plain' },
			body: 'bytes',
		});
		const { fileID } = (await response.json()) as { fileID: string };
		expect(await telephone(world, ANNA)('files', { fileList: [fileID] })).toMatchObject({
			status: 403,
			errCode: -503002,
		});
		const url = await world.ask<string>(ANNA, 'files', { fileID });
		expect(await (await fetch(url)).text()).toBe('bytes');
		const refused = await fetch(`${world.url}/client/upload`, {
			method: 'POST',
			headers: { 'x-persona': ANNA },
			body: 'x',
		});
		expect(await refused.json()).toMatchObject({ errCode: -401002 });
	});

	it('gives a telephone code only to a person with a telephone', async () => {
		expect(await telephone(world, ANNA)('phone-code', {})).toMatchObject({ code: expect.any(String) });
		expect(await telephone(world, BELA)('phone-code', {})).toEqual({
			status: 200,
			errMsg: 'getPhoneNumber:fail user deny',
		});
	});

	it('asks for messages and keeps what was accepted', async () => {
		const reply = await telephone(world, ANNA)('subscribe', {
			tmplIds: ['T1', 'T2'],
			decision: { T1: 'accept', T2: 'reject' },
		});
		expect(reply).toMatchObject({ T1: 'accept', T2: 'reject' });
		expect([world.messages.quota(ANNA, 'T1'), world.messages.quota(ANNA, 'T2')]).toEqual([1, 0]);
		expect(await telephone(world, ANNA)('subscribe', { tmplIds: ['1', '2', '3', '4'] })).toMatchObject({
			errCode: 20003,
		});
		expect(await telephone(world, ANNA)('subscribe', {})).toMatchObject({ errCode: 10001 });
	});

	it('refuses a payment that the merchant did not prepare', async () => {
		const forged = { package: 'prepay_id=wx1', paySign: 'X' };
		expect(await telephone(world, ANNA)('pay', { payment: forged })).toMatchObject({
			errMsg: expect.stringContaining('签名'),
		});
	});
});
