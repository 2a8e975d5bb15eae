import type { CreatedOrder, OrderRequest } from '../../../cloudfunctions/wechat/pay';
import { deployWith } from '../support/extraFunction';
import type { Call } from '../support/wechatDriver';
import { givenWorld, START_MS } from '../support/world';

const DRIVER = 'wechat-driver';
const PAYER = 'oPayer';
const MERCHANT_ID = '1900000001';
const MINUTE_MS = 60_000;
const extra = deployWith({ name: DRIVER, source: 'wechatDriver.ts', openapi: [] });
const world = givenWorld(async () => undefined, {
	functionsFolder: extra.folder,
	environment: { [DRIVER]: { WECHAT_SUB_MCH_ID: MERCHANT_ID } },
});
afterAll(() => extra.remove());

async function run<T>(call: Call): Promise<T> {
	const reply = await world().call(PAYER, DRIVER, call);
	if (!reply.ok) throw new Error(reply.error.errMsg);
	return reply.result as T;
}

const order = (orderNumber: string, more: Partial<OrderRequest> = {}): OrderRequest => ({
	...{ orderNumber, totalFen: 272_000, description: '采购 首付款', openid: PAYER },
	...more,
});
const create = (request: OrderRequest) => run<CreatedOrder>({ call: 'createOrder', order: request });
const query = (orderNumber: string) => run<{ state: string }>({ call: 'queryOrder', orderNumber });
const close = (orderNumber: string) => run<string>({ call: 'closeOrder', orderNumber });

async function pay(request: OrderRequest) {
	const created = await create(request);
	if (created.failed) throw new Error(created.failed.words);
	return world().pay.requestPayment(PAYER, created.payment);
}

test('an order gives what wx.requestPayment takes, and is ours at WeChat', async () => {
	const created = await create(order('P-created-1'));
	expect(Object.keys(created.failed ? {} : created.payment).sort()).toEqual([
		'nonceStr',
		'package',
		'paySign',
		'signType',
		'timeStamp',
	]);
	expect(world().pay.orders()).toContainEqual(
		expect.objectContaining({
			...{ outTradeNo: 'P-created-1', totalFee: 272_000, body: '采购 首付款', openid: PAYER },
			...{ subMchId: MERCHANT_ID, functionName: 'pay-callback', envId: 'local' },
		}),
	);
	expect(await query('P-created-1')).toEqual({ state: 'NOTPAY' });
});

test('a paid order says who paid how much to whom, and when', async () => {
	await pay(order('P-paid-001'));
	expect(await query('P-paid-001')).toEqual({
		...{ state: 'SUCCESS', totalFen: 272_000, payerOpenid: PAYER, merchantId: MERCHANT_ID },
		...{ paidAtMs: START_MS, transactionId: expect.stringMatching(/^\d{28}$/) },
	});
});

test('FAIL inside errCode 0 is a failure, in WeChat’s words', async () => {
	world().faults.arm('pay-order-fails', { subject: 'P-fails-01', times: 1 });
	expect(await create(order('P-fails-01'))).toEqual({ failed: { words: '系统错误' } });
	await create(order('P-twice-01'));
	expect(await create(order('P-twice-01', { totalFen: 1 }))).toEqual({ failed: { words: '商户订单号重复' } });
	expect(await create(order('P-1'))).toMatchObject({ failed: { words: expect.stringContaining('out_trade_no') } });
	expect(await create(order('P-cents-01', { totalFen: 19.9 }))).toMatchObject({
		failed: { words: expect.any(String) },
	});
});

test('the same order again gives a fresh payment', async () => {
	const first = await create(order('P-again-01'));
	const second = await create(order('P-again-01'));
	expect([first.failed, second.failed]).toEqual([undefined, undefined]);
	expect(second).not.toEqual(first);
});

test('a description longer than WeChat takes is cut', async () => {
	expect(await create(order('P-long-001', { description: '长'.repeat(200) }))).not.toHaveProperty('failed');
});

test('an order closes after five minutes, unless it was paid', async () => {
	await create(order('P-close-01'));
	await pay(order('P-close-02'));
	expect([await close('P-close-01'), await close('P-close-02')]).toEqual(['tooEarly', 'paid']);
	await world().clock.advanceBy(5 * MINUTE_MS);
	expect([await close('P-close-01'), await close('P-close-02')]).toEqual(['closed', 'paid']);
	expect(await query('P-close-01')).toEqual({ state: 'CLOSED' });
	expect(await close('P-close-01')).toBe('closed');
});

test('an order that WeChat never took is not found, and counts as closed', async () => {
	expect(await query('P-never-01')).toEqual({ state: 'NOT_FOUND' });
	expect(await close('P-never-01')).toBe('closed');
});
