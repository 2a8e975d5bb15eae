import { ANNA, BELA, MINUTE_MS, startWorld, type TestWorld } from './fixtures';

const PAYMENT_DUE = 'TEMPLATE-PAYMENT-DUE';
const FIELDS = {
	thing1: { value: '年度运维费余款' },
	amount2: { value: '20000.00元' },
	time3: { value: '2026-10-13 24:00' },
};

/** Calls any openapi by name and reports the error as data. */
const OPENAPI = `exports.main = async ({ api, data }) => {
	const [group, verb] = api.split('.');
	try {
		return await cloud.openapi[group][verb](data);
	} catch (error) {
		return { errCode: error.errCode, errMsg: error.errMsg };
	}
};`;

const ALL = ['subscribeMessage.send', 'phonenumber.getPhoneNumber', 'security.msgSecCheck', 'security.mediaCheckAsync'];

describe('messages and checks of WeChat', () => {
	let world: TestWorld;
	const openapi = (api: string, data: unknown, functionName = 'sender') => world.ask(ANNA, functionName, { api, data });
	const send = (more: Record<string, unknown> = {}) =>
		openapi('subscribeMessage.send', {
			touser: ANNA,
			templateId: PAYMENT_DUE,
			page: 'pages/home',
			data: FIELDS,
			...more,
		});

	beforeAll(async () => {
		world = await startWorld(
			{
				sender: { code: OPENAPI, config: { permissions: { openapi: ALL } } },
				unpermitted: { code: OPENAPI },
				'message-push': {
					code: `exports.main = async (event) => {
	await cloud.database().collection('pushed').add({ data: { ...event, source: cloud.getWXContext().SOURCE } });
};`,
				},
			},
			{
				collections: [{ name: 'pushed', indexes: [] }],
				templates: {
					[PAYMENT_DUE]: { title: '付款快到期', fields: { thing1: '事项', amount2: '金额', time3: '期限' } },
				},
			},
		);
	});
	afterAll(() => world.end());
	afterEach(() => world.faults.clear());

	it('20: one acceptance is one message', async () => {
		world.messages.requestSubscribe(ANNA, [PAYMENT_DUE]);
		expect(await send()).toMatchObject({ errCode: 0 });
		expect(await send()).toMatchObject({
			errCode: 43101,
			errMsg: expect.stringContaining('user refuse to accept the msg'),
		});
		expect(
			world.messages
				.sent()
				.map((message) => message.errcode)
				.sort(),
		).toEqual([0, 43101]);
		expect(world.messages.sent().find((message) => message.errcode === 0)).toMatchObject({
			openid: ANNA,
			title: '付款快到期',
			page: 'pages/home',
			fields: [
				{ label: '事项', value: '年度运维费余款' },
				{ label: '金额', value: '20000.00元' },
				{ label: '期限', value: '2026-10-13 24:00' },
			],
		});
	});

	it('20: a refusal gives no message, and a fault refuses what was accepted', async () => {
		world.messages.requestSubscribe(BELA, [PAYMENT_DUE], 'reject');
		expect(await send({ touser: BELA })).toMatchObject({ errCode: 43101 });
		world.messages.requestSubscribe(BELA, [PAYMENT_DUE], 'accept');
		world.faults.arm('message-refused', { subject: BELA, times: 1 });
		expect(await send({ touser: BELA })).toMatchObject({ errCode: 43101 });
	});

	it.each([
		['a thing of 21 characters', { thing1: { value: '一'.repeat(21) } }],
		['an empty thing', { thing1: { value: '' } }],
		['an amount of 11 digits', { amount2: { value: '12345678901' } }],
		['an amount with three decimals', { amount2: { value: '1.234' } }],
		['a time in words', { time3: { value: '明天下午' } }],
		['a field that the template lacks', { thing9: { value: '多' } }],
		['a missing field', { thing1: undefined }],
	])('20: refuses %s with 47003', async (_, wrong) => {
		world.messages.requestSubscribe(ANNA, [PAYMENT_DUE]);
		const quota = world.messages.quota(ANNA, PAYMENT_DUE);
		expect(await send({ data: { ...FIELDS, ...wrong } })).toMatchObject({ errCode: 47003 });
		expect(world.messages.quota(ANNA, PAYMENT_DUE)).toBe(quota);
	});

	it('refuses an unknown template and an unknown person', async () => {
		expect(await send({ templateId: 'TEMPLATE-OF-NOBODY' })).toMatchObject({ errCode: 40037 });
		expect(await send({ touser: 'oNobody' })).toMatchObject({ errCode: 40003 });
	});

	it('lets a function call only what its config.json declares', async () => {
		const reply = await openapi('subscribeMessage.send', { touser: ANNA }, 'unpermitted');
		expect(reply).toMatchObject({ errCode: -604101 });
		expect(await openapi('wxacode.get', {})).toMatchObject({ errCode: -604100 });
	});

	it('20: a telephone code is good once, for five minutes', async () => {
		const number = async () =>
			openapi('phonenumber.getPhoneNumber', { code: world.messages.issuePhoneCode(ANNA).code });
		expect(await number()).toMatchObject({ phoneInfo: { purePhoneNumber: '13800000001', countryCode: '86' } });
		const { code } = world.messages.issuePhoneCode(ANNA);
		await world.clock.advanceBy(5 * MINUTE_MS - 1);
		expect(await openapi('phonenumber.getPhoneNumber', { code })).toMatchObject({ errCode: 0 });
		expect(await openapi('phonenumber.getPhoneNumber', { code })).toMatchObject({ errCode: 40029 });
		const late = world.messages.issuePhoneCode(ANNA).code;
		await world.clock.advanceBy(5 * MINUTE_MS);
		expect(await openapi('phonenumber.getPhoneNumber', { code: late })).toMatchObject({ errCode: 40029 });
		expect(await openapi('phonenumber.getPhoneNumber', { code: 'invented' })).toMatchObject({ errCode: 40029 });
	});

	it('20: gives no telephone code while privacy is not declared', () => {
		world.faults.arm('privacy-not-declared', { times: 1 });
		expect(world.messages.issuePhoneCode(ANNA)).toMatchObject({ errno: 112 });
		expect(world.messages.issuePhoneCode(ANNA)).toMatchObject({ code: expect.any(String) });
	});

	it('checks text at once, in both versions', async () => {
		const check = (content: string, version?: number) =>
			openapi('security.msgSecCheck', { content, openid: ANNA, scene: 2, version });
		expect(await check('网站打不开了', 2)).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } });
		expect(await check('代开发票', 2)).toMatchObject({ errCode: 0, result: { suggest: 'risky' } });
		expect(await check('代开发票')).toMatchObject({ errCode: 87014 });
	});

	it.each([
		['pass', false],
		['risky', true],
	])('tells later, through the message push, that a picture may %s', async (suggest, armed) => {
		if (armed) world.faults.arm('media-risky', { times: 1 });
		const { traceId } = await openapi('security.mediaCheckAsync', {
			...{ mediaUrl: 'http://127.0.0.1/a.png', mediaType: 2, version: 2, openid: ANNA, scene: 2 },
		});
		const answers = () => world.database.documents('pushed', { query: { trace_id: traceId } });
		expect(answers()).toEqual([]);
		await world.clock.advanceBy(MINUTE_MS);
		expect(answers()).toEqual([
			expect.objectContaining({ Event: 'wxa_media_check', result: expect.objectContaining({ suggest }) }),
		]);
	});
});
