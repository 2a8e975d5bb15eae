import { ANNA, DAY_MS, MINUTE_MS, START_MS } from './fixtures';
import { type PayWorld, startPayWorld } from './payWorld';

const SCHEDULE_SECONDS = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600];

describe('WeChat Pay: notifications and refunds', () => {
	let world: PayWorld;

	beforeEach(async () => {
		world = await startPayWorld();
	});
	afterEach(() => world.end());

	it('1: a client that calls the callback is seen as wx_client, and nothing is paid', async () => {
		const forged = { outTradeNo: 'ORDER-0001', resultCode: 'SUCCESS', returnCode: 'SUCCESS', totalFee: 1 };
		await world.order('ORDER-0001');
		expect(await world.ask(ANNA, 'pay-callback', forged)).toEqual({ errcode: 1, errmsg: 'refused' });
		expect(world.received('ORDER-0001').map((event) => event.source)).toEqual(['wx_client']);
		expect((await world.shop('queryOrder', { outTradeNo: 'ORDER-0001' })).tradeState).toBe('NOTPAY');
	});

	it('tells the function named in the order, with the fields of the platform', async () => {
		await world.paid('ORDER-0001');
		expect(world.received('ORDER-0001')).toEqual([
			expect.objectContaining({
				source: 'wx_paycallback',
				returnCode: 'SUCCESS',
				resultCode: 'SUCCESS',
				totalFee: 2_000_000,
				cashFee: 2_000_000,
				subMchId: '1900000001',
				subOpenid: ANNA,
				timeEnd: '20261010142000',
				transactionId: expect.stringMatching(/^\d{28}$/),
			}),
		]);
		expect(world.pay.notifications()).toEqual([expect.objectContaining({ state: 'delivered' })]);
	});

	it.each(['silent', 'throw'])('2: a callback that is %s is tried again after 15 s, 15 s, 30 s', async (mode) => {
		await world.paid('ORDER-0001', { attach: `${mode} 3` });
		await world.clock.advanceBy(DAY_MS);
		expect(secondsBetween(world)).toEqual(SCHEDULE_SECONDS.slice(0, 3));
		expect(world.pay.notifications()[0]?.state).toBe('delivered');
	});

	it('2: a callback that times out is tried again', async () => {
		await world.paid('ORDER-0001', { functionName: 'endless' });
		await world.clock.advanceBy(15_000);
		const [notification] = world.pay.notifications();
		expect(notification?.attempts.map((attempt) => attempt.atMs - START_MS)).toEqual([0, 15_000]);
		expect(notification?.attempts[0]?.answer).toMatch(/timed out after 1 seconds/);
	});

	it('2: the schedule ends after 24 hours and 4 minutes', async () => {
		await world.paid('ORDER-0001', { attach: 'silent 99' });
		await world.clock.advanceBy(3 * DAY_MS);
		expect(secondsBetween(world)).toEqual(SCHEDULE_SECONDS);
		expect(SCHEDULE_SECONDS.reduce((sum, seconds) => sum + seconds, 0)).toBe((24 * 60 + 4) * 60);
		expect(world.pay.notifications()[0]?.state).toBe('given-up');
	});

	it('3: two identical notifications run at once', async () => {
		world.faults.arm('pay-notification-twice', { times: 1 });
		await world.paid('ORDER-0001');
		const [first, second] = world.received('ORDER-0001');
		expect(withoutId(first)).toEqual(withoutId(second));
		expect(world.functions.instances('pay-callback')).toBe(2);
	});

	it('4: a notification arrives before the reply of unifiedOrder was stored', async () => {
		world.faults.arm('pay-notification-before-reply', { times: 1 });
		world.faults.arm('database-unavailable', { subject: 'stored', times: 1 });
		await expect(world.order('ORDER-0001')).rejects.toThrow();
		expect(world.database.documents('stored')).toEqual([]);
		expect(world.received('ORDER-0001')).toHaveLength(1);
	});

	it('4: the notification is over when the reply comes', async () => {
		world.faults.arm('pay-notification-before-reply', { times: 1 });
		const reply = await world.order('ORDER-0001');
		expect(reply.resultCode).toBe('SUCCESS');
		expect(world.pay.notifications()[0]?.state).toBe('delivered');
		expect((await world.shop('queryOrder', { outTradeNo: 'ORDER-0001' })).tradeState).toBe('SUCCESS');
	});

	it('5: a notification never arrives; queryOrder knows', async () => {
		world.faults.arm('pay-notification-never', { times: 1 });
		await world.paid('ORDER-0001');
		await world.clock.advanceBy(2 * DAY_MS);
		expect(world.received('ORDER-0001')).toEqual([]);
		expect((await world.shop('queryOrder', { outTradeNo: 'ORDER-0001' })).tradeState).toBe('SUCCESS');
	});

	it('6: the notification of a refund overtakes that of the payment', async () => {
		world.faults.arm('pay-notification-late', { times: 1 });
		await world.paid('ORDER-0001');
		await world.shop('refund', refundOf('REFUND-1', 500_000));
		await world.clock.advanceBy(15 * MINUTE_MS);
		const kinds = world.received('ORDER-0001').map((event) => (event.outRefundNo ? 'refund' : 'payment'));
		expect(kinds).toEqual(['refund', 'payment']);
	});

	it.each([
		['pay-refund-abnormal', 'CHANGE'],
		['pay-refund-closed', 'REFUNDCLOSE'],
		['no fault', 'SUCCESS'],
	])('13: a refund is accepted first; its result with %s is %s', async (fault, state) => {
		if (fault !== 'no fault') world.faults.arm(fault, { times: 1 });
		await world.paid('ORDER-0001');
		expect((await world.shop('refund', refundOf('REFUND-1', 500_000))).resultCode).toBe('SUCCESS');
		const asked = { outRefundNo: 'REFUND-1' };
		expect(await world.shop('queryRefund', asked)).toMatchObject({ refundStatus_0: 'PROCESSING', refundCount: 1 });
		await world.clock.advanceBy(5 * MINUTE_MS);
		expect(await world.shop('queryRefund', asked)).toMatchObject({ refundStatus_0: state, refundFee_0: 500_000 });
		expect(world.received('ORDER-0001').at(-1)).toMatchObject({ refundStatus: state, outRefundNo: 'REFUND-1' });
	});

	it('13: refuses to give back more than was paid, too soon, too late, or something unpaid', async () => {
		await world.order('ORDER-0002');
		await world.paid('ORDER-0001');
		expect((await world.shop('refund', refundOf('REFUND-1', 1, 'ORDER-0002'))).errCodeDes).toMatch(/未支付/);
		expect((await world.shop('refund', { ...refundOf('REFUND-1', 1), totalFee: 5 })).errCodeDes).toMatch(/不一致/);
		await world.shop('refund', refundOf('REFUND-1', 1_999_999));
		expect((await world.shop('refund', refundOf('REFUND-2', 1))).errCodeDes).toMatch(/间隔1分钟/);
		await world.clock.advanceBy(MINUTE_MS);
		expect((await world.shop('refund', refundOf('REFUND-2', 2))).errCodeDes).toMatch(/大于支付金额/);
		await world.clock.advanceBy(365 * DAY_MS);
		expect((await world.shop('refund', refundOf('REFUND-2', 1))).errCodeDes).toMatch(/超过退款期限/);
	});

	it('13: one refund number refunds once; the 51st part is refused', async () => {
		await world.paid('ORDER-0001');
		for (let part = 1; part <= 50; part += 1) {
			expect((await world.shop('refund', refundOf(`REFUND-${part}`, 100))).resultCode).toBe('SUCCESS');
			await world.clock.advanceBy(MINUTE_MS);
		}
		expect((await world.shop('refund', refundOf('REFUND-7', 100))).resultCode).toBe('SUCCESS');
		expect((await world.shop('refund', refundOf('REFUND-7', 200))).errCodeDes).toMatch(/不一致/);
		expect(world.pay.refunds()).toHaveLength(50);
		expect((await world.shop('refund', refundOf('REFUND-51', 100))).errCodeDes).toMatch(/超过50次/);
	});
});

function refundOf(outRefundNo: string, refundFee: number, outTradeNo = 'ORDER-0001'): Record<string, unknown> {
	return { outTradeNo, outRefundNo, refundFee, totalFee: 2_000_000, envId: 'local', functionName: 'pay-callback' };
}

function withoutId(event: Record<string, unknown> | undefined): Record<string, unknown> {
	return { ...event, _id: '' };
}

function secondsBetween(world: PayWorld): number[] {
	const times = world.received('ORDER-0001').map((event) => event.atMs);
	return times.slice(1).map((atMs, index) => (atMs - (times[index] ?? 0)) / 1000);
}
