import { ANNA, BELA, HOUR_MS, START_MS, startWorld, type TestWorld } from './fixtures';

const CALLS = 200;

describe('functions', () => {
	let world: TestWorld;

	beforeAll(async () => {
		world = await startWorld({
			who: {
				code: `let count = 0;
exports.main = async (event) => {
	const before = cloud.getWXContext();
	await new Promise((resolve) => setImmediate(resolve));
	count += 1;
	const after = cloud.getWXContext();
	return { before, after, count, nowMs: Date.now(), newMs: new Date().getTime(), text: Date(), event };
};`,
			},
			relay: {
				code: `exports.main = async () => (await cloud.callFunction({ name: 'who', data: { through: 'relay' } })).result;`,
			},
			endless: { code: 'exports.main = async () => { for (;;) {} };', config: { timeout: 1 } },
			waiter: { code: 'exports.main = () => new Promise(() => setInterval(() => undefined, 1000));' },
			thrower: { code: `exports.main = async () => { throw new Error('本函数坏了'); };` },
			broken: { code: `throw new Error('cannot be loaded');` },
			large: { code: `exports.main = async ({ bytes }) => 'x'.repeat(bytes);` },
			echo: {
				code: `exports.main = async (event) => ({ event, when: new Date(0), nothing: undefined, size: new Map([[1, 2]]) });`,
			},
		});
	});

	afterAll(() => world.end());

	it('19: keeps identities apart in 200 calls at once', async () => {
		const openids = Array.from({ length: CALLS }, (_, index) => `oPerson${index}`);
		const replies = await Promise.all(openids.map((openid) => world.ask<WhoReply>(openid, 'who', { openid })));
		for (const [index, reply] of replies.entries()) {
			expect([reply.before.OPENID, reply.after.OPENID, reply.event.openid]).toEqual(Array(3).fill(openids[index]));
			expect(reply.event.userInfo.openId).toBe(openids[index]);
		}
	});

	it('19: leaves no identity behind for a timer on the same instance', async () => {
		await world.ask(ANNA, 'who');
		const reply = await world.callAs('wx_trigger', '', 'who', {});
		expect(reply).toMatchObject({ ok: true, result: { before: { SOURCE: 'wx_trigger', APPID: 'wxlocal' } } });
		expect((reply as { result: WhoReply }).result.before.OPENID).toBeUndefined();
	});

	it('hands the identity on when a function calls a function, and says so in SOURCE', async () => {
		const reply = await world.ask<WhoReply>(BELA, 'relay');
		expect(reply.before).toMatchObject({ OPENID: BELA, SOURCE: 'wx_client,scf' });
		expect(reply.event).toEqual({ through: 'relay' });
	});

	it('19: keeps the state of a module while an instance lives, and loses it with the instance', async () => {
		await world.functions.recycle({ functionName: 'who' });
		const first = await world.ask<WhoReply>(ANNA, 'who');
		const second = await world.ask<WhoReply>(ANNA, 'who');
		await world.functions.recycle({ functionName: 'who' });
		const afterLoss = await world.ask<WhoReply>(ANNA, 'who');
		expect([first.count, second.count, afterLoss.count]).toEqual([1, 2, 1]);
	});

	it('gives every way of asking the time the simulated time, and follows it at once', async () => {
		const first = await world.ask<WhoReply>(ANNA, 'who');
		expect([first.nowMs, first.newMs]).toEqual([START_MS, START_MS]);
		expect(new Date(first.text).getTime()).toBe(START_MS);
		await world.clock.advanceBy(HOUR_MS);
		expect((await world.ask<WhoReply>(ANNA, 'who')).nowMs).toBe(START_MS + HOUR_MS);
	});

	it('18: kills a function that exceeds its timeout, and the next call finds a new instance', async () => {
		const reply = await world.call(ANNA, 'endless', {});
		expect(reply).toEqual({
			ok: false,
			error: expect.objectContaining({ errCode: -504003, errMsg: 'Invoking task timed out after 1 seconds' }),
		});
		expect(world.functions.instances('endless')).toBe(0);
	});

	it('19: loses the call of an instance that is taken away in the middle', async () => {
		const call = world.call(ANNA, 'waiter', {});
		await world.functions.recycle({ functionName: 'waiter', kill: true });
		expect(await call).toMatchObject({ ok: false, error: { errCode: -504001 } });
	});

	it.each([
		['thrower', '本函数坏了'],
		['broken', 'cannot be loaded'],
	])('reports what %s threw', async (name, text) => {
		const reply = await world.call(ANNA, name, {});
		expect(reply).toMatchObject({ ok: false, error: { errCode: -504002, errMsg: expect.stringContaining(text) } });
	});

	it('refuses a function that is not deployed', async () => {
		expect(await world.call(ANNA, 'nowhere', {})).toMatchObject({ ok: false, error: { errCode: -501000 } });
	});

	it('18: refuses a request above 100 KB and a reply above 1 MB', async () => {
		const request = await world.call(ANNA, 'large', { filler: 'x'.repeat(101 * 1024), bytes: 1 });
		expect(request).toMatchObject({ ok: false, error: { errCode: -501003 } });
		const reply = await world.call(ANNA, 'large', { bytes: 1024 * 1024 });
		expect(reply).toMatchObject({ ok: false, error: { errCode: -604001 } });
		expect(await world.ask<string>(ANNA, 'large', { bytes: 1000 * 1024 })).toHaveLength(1000 * 1024);
	});

	it('18: passes JSON values only', async () => {
		const reply = await world.ask(ANNA, 'echo', { at: new Date(1), left: undefined });
		expect(reply).toEqual({
			event: { at: '1970-01-01T00:00:00.001Z', userInfo: { appId: 'wxlocal', openId: ANNA } },
			when: '1970-01-01T00:00:00.000Z',
			size: {},
		});
	});

	it('sees nothing of the machine in its environment', async () => {
		expect(world.functions.find('who')?.config.timeoutS).toBe(20);
		const reply = await world.ask<WhoReply>(ANNA, 'who');
		expect(reply.before).toEqual({ OPENID: ANNA, APPID: 'wxlocal', ENV: 'local', SOURCE: 'wx_client' });
	});
});

interface WhoReply {
	before: { OPENID?: string; SOURCE?: string };
	after: { OPENID?: string };
	count: number;
	nowMs: number;
	newMs: number;
	text: string;
	event: { openid?: string; userInfo: { openId: string } };
}
