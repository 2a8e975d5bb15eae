import { ANNA, DAY_MS, HOUR_MS, START_MS, startWorld, type TestWorld } from './fixtures';

const NOTE = `let runs = 0;
exports.main = async ({ text }) => {
	runs += 1;
	const notes = cloud.database().collection('notes');
	if (text) await notes.add({ data: { text } });
	return { runs, source: cloud.getWXContext().SOURCE };
};`;

describe('the control bar', () => {
	let world: TestWorld;
	const ask = async (method: string, path: string, body?: unknown, type = 'application/json') => {
		const response = await fetch(`${world.url}${path}`, {
			method,
			headers: body === undefined && method === 'GET' ? {} : { 'content-type': type },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		return { status: response.status, body: (await response.json()) as never as Record<string, unknown> };
	};

	beforeAll(async () => {
		world = await startWorld(
			{ note: { code: NOTE } },
			{
				collections: [
					{ name: 'notes', indexes: [] },
					{
						name: 'duties',
						indexes: [
							{
								name: 'open_due',
								keys: [
									['open', 1],
									['dueAtMs', 1],
								],
							},
						],
					},
				],
			},
		);
	});
	afterAll(() => world.end());
	afterEach(() => world.faults.clear());

	it('moves the clock by time, to the next working day, and stops or starts it', async () => {
		await world.clock.setMs(START_MS);
		await ask('POST', '/control/clock', { advanceMs: HOUR_MS });
		expect(world.clock.nowMs()).toBe(START_MS + HOUR_MS);
		await ask('POST', '/control/clock', { to: 'next-working-day' });
		expect(new Date(world.clock.nowMs()).toISOString()).toBe('2026-10-12T01:00:00.000Z');
		expect((await ask('POST', '/control/clock', { frozen: false })).body).toMatchObject({ frozen: false });
		expect((await ask('POST', '/control/clock', { frozen: true, atMs: START_MS })).body).toMatchObject({
			frozen: true,
		});
	});

	it('arms faults by name and clears them', async () => {
		await ask('POST', '/control/faults', { name: 'pay-notification-never', times: 1 });
		expect(world.faults.list()).toEqual([{ name: 'pay-notification-never', times: 1, subject: undefined }]);
		await ask('DELETE', '/control/faults/pay-notification-never');
		expect(world.faults.list()).toEqual([]);
	});

	it('sets the persons of the world, and refuses what cannot be an openid', async () => {
		const before = world.personas.list();
		const wrong = await ask('PUT', '/control/personas', [{ openid: '123', name: '甲', note: '' }]);
		expect(wrong).toMatchObject({ status: 400, body: { error: expect.stringContaining('openid') } });
		const twice = await ask('PUT', '/control/personas', [before[0], before[0]]);
		expect(twice.status).toBe(400);
		expect((await ask('PUT', '/control/personas', before)).status).toBe(200);
		expect(world.personas.list()).toEqual(before);
	});

	it('calls a function as any source, and shows the call in the log', async () => {
		const reply = await ask('POST', '/control/call', { functionName: 'note', source: 'wx_trigger', data: {} });
		expect(reply.body).toMatchObject({ ok: true, result: { source: 'wx_trigger' } });
		const log = (await ask('GET', '/control/functions')).body as never as Record<string, unknown>[];
		expect(log[0]).toMatchObject({ functionName: 'note', source: 'wx_trigger', tookMs: expect.any(Number) });
		expect(world.database.requestsOf(world.functions.log()[0]?.token ?? '')).toBeDefined();
	});

	it('shows the documents of a collection', async () => {
		await world.ask(ANNA, 'note', { text: '甲' });
		await world.ask(ANNA, 'note', { text: '乙' });
		const query = encodeURIComponent(JSON.stringify({ text: '乙' }));
		expect((await ask('GET', `/control/database/notes?query=${query}`)).body).toEqual([
			expect.objectContaining({ text: '乙' }),
		]);
		expect((await ask('GET', '/control/database/unknown')).status).toBe(400);
	});

	it('refuses changes that another web page could send', async () => {
		const reply = await ask('POST', '/control/reset', {}, 'text/plain');
		expect(reply.status).toBe(415);
	});

	it('shows two weeks of days with their kind', async () => {
		await world.clock.setMs(START_MS);
		const { body } = await ask('GET', '/control/state');
		const days = body.days as { day: string; working: boolean; today: boolean; name: string }[];
		expect(days.map((day) => day.day)).toEqual(
			[...Array(14)].map((_, index) => `2026-10-${String(index + 5).padStart(2, '0')}`),
		);
		expect(days.filter((day) => day.working).map((day) => Number(day.day.slice(8)))).toEqual([
			8, 9, 10, 12, 13, 14, 15, 16,
		]);
		expect(days.find((day) => day.today)).toMatchObject({ day: '2026-10-10', name: '国庆补班，按工作日算' });
	});

	it('recycles instances', async () => {
		await world.ask(ANNA, 'note');
		await ask('POST', '/control/recycle', {});
		expect(await world.ask(ANNA, 'note')).toMatchObject({ runs: 1 });
	});

	it('goes back to the start: documents, payments, messages, persons, time', async () => {
		await world.clock.setMs(START_MS);
		const notes = world.database.documents('notes');
		await ask('POST', '/control/start', {});
		await world.ask(ANNA, 'note', { text: '以后' });
		world.messages.requestSubscribe(ANNA, ['T']);
		world.personas.add({ openid: 'oNew', name: '新人', note: '' });
		world.faults.arm('message-refused');
		world.clock.schedule('nothing', 'later', START_MS + DAY_MS, {});
		await world.clock.advanceBy(HOUR_MS);
		expect((await ask('POST', '/control/reset', {})).status).toBe(200);
		expect(world.database.documents('notes')).toEqual(notes);
		expect([world.messages.quota(ANNA, 'T'), world.personas.find('oNew')]).toEqual([0, undefined]);
		expect([world.clock.nowMs(), world.clock.jobs(), world.faults.list()]).toEqual([START_MS, [], []]);
		expect(await world.ask(ANNA, 'note', { text: '重来' })).toMatchObject({ runs: 1 });
	});

	it('serves the page, and nothing outside its folder', async () => {
		const page = await (await fetch(`${world.url}/`)).text();
		expect(page).toContain('本地模拟环境');
		for (const path of ['/page/..%2f..%2fmain.ts', '/page/../main.ts', '/page/none.css']) {
			expect((await fetch(`${world.url}${path}`)).status).toBe(404);
		}
		expect(await (await fetch(`${world.url}/h5/`)).text()).toContain('npm run build');
	});
});
