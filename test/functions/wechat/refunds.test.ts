import type { DownloadedBill, QueriedRefund, RefundRequest, RequestedRefund } from '../../../cloudfunctions/wechat/pay';
import { deployWith } from '../support/extraFunction';
import type { Call } from '../support/wechatDriver';
import { givenWorld, START_MS } from '../support/world';

const DRIVER = 'wechat-driver';
const PAYER = 'oPayer';
const MINUTE_MS = 60_000;
const TOTAL_FEN = 272_019;
const extra = deployWith({ name: DRIVER, source: 'wechatDriver.ts', openapi: [] });
const world = givenWorld(async () => undefined, {
	functionsFolder: extra.folder,
	environment: { [DRIVER]: { WECHAT_SUB_MCH_ID: '1900000001' } },
});
afterAll(() => extra.remove());

async function run<T>(call: Call): Promise<T> {
	const reply = await world().call(PAYER, DRIVER, call);
	if (!reply.ok) throw new Error(reply.error.errMsg);
	return reply.result as T;
}
const refund = (orderNumber: string, more: Partial<RefundRequest> = {}) =>
	run<RequestedRefund>({
		call: 'refundOrder',
		refund: {
			...{ orderNumber, refundNumber: `R-${orderNumber}`, totalFen: TOTAL_FEN, refundFen: 19, reason: '多付退回' },
			...more,
		},
	});
const query = (refundNumber: string) => run<QueriedRefund>({ call: 'queryRefund', refundNumber });
const bill = (day: string) => run<DownloadedBill>({ call: 'downloadBill', day });

async function paid(orderNumber: string): Promise<string> {
	const order = { orderNumber, totalFen: TOTAL_FEN, description: '采购, `首付`款\n一', openid: PAYER };
	const { payment } = await run<{ payment: unknown }>({ call: 'createOrder', order });
	await world().pay.requestPayment(PAYER, payment);
	return orderNumber;
}

const STRANGE_ENDS = [
	['pay-refund-closed', 'closed'],
	['pay-refund-abnormal', 'abnormal'],
] as const;

test('a refund is accepted first; its result comes later, to the function that takes payments', async () => {
	const order = await paid('P-refund-1');
	expect(await refund(order)).toEqual({ accepted: true });
	expect(await query(`R-${order}`)).toEqual({ state: 'processing', refundFen: 19, finishedAtMs: null });
	await world().clock.advanceBy(3 * MINUTE_MS);
	expect(await query(`R-${order}`)).toEqual({
		...{ state: 'success', refundFen: 19, finishedAtMs: START_MS + 3 * MINUTE_MS },
	});
	const notices = world().pay.notifications();
	expect(notices.filter(({ kind }) => kind === 'refund')).toEqual([
		expect.objectContaining({ functionName: 'pay-callback', outTradeNo: order }),
	]);
});

test.each(STRANGE_ENDS)('%s: it ends as %s', async (fault, state) => {
	const order = await paid(`P-${state}`);
	world().faults.arm(fault, { subject: `R-${order}`, times: 1 });
	await refund(order);
	await world().clock.advanceBy(3 * MINUTE_MS);
	expect(await query(`R-${order}`)).toMatchObject({ state, refundFen: 19 });
});

test('one refund number refunds once, and never another amount', async () => {
	const order = await paid('P-once-01');
	expect(await refund(order)).toEqual({ accepted: true });
	expect(await refund(order)).toEqual({ accepted: true });
	expect(await refund(order, { refundFen: 20 })).toMatchObject({
		refused: { words: expect.stringContaining('不一致') },
	});
	expect(
		world()
			.pay.refunds()
			.filter(({ outTradeNo }) => outTradeNo === order),
	).toHaveLength(1);
});

test('FAIL inside errCode 0 is a refusal, in WeChat’s words', async () => {
	const order = await paid('P-fail-001');
	expect(await refund(order, { refundFen: TOTAL_FEN + 1 })).toEqual({
		refused: { code: null, words: '累计退款金额大于支付金额' },
	});
	expect(await refund(order, { refundFen: 1.5 })).toMatchObject({ refused: { words: 'refund_fee参数格式错误' } });
	await refund(order);
	expect(await refund(order, { refundNumber: 'R-too-soon' })).toMatchObject({
		refused: { words: expect.stringContaining('1分钟') },
	});
	expect(await query('R-too-soon')).toEqual({ state: 'notFound', refundFen: null, finishedAtMs: null });
	expect(await refund('P-unknown1')).toMatchObject({ refused: { words: '订单不存在' } });
});

test('an answer without rows says that there is a refund, and no more', async () => {
	const order = await paid('P-silent-1');
	await refund(order);
	await world().clock.advanceBy(3 * MINUTE_MS);
	world().faults.arm('pay-refund-query-silent', { subject: `R-${order}`, times: 1 });
	expect(await query(`R-${order}`)).toEqual({ state: 'processing', refundFen: null, finishedAtMs: null });
	expect(await query(`R-${order}`)).toMatchObject({ state: 'success' });
});

test('the bill of a day has its payments and refunds, and is there from 10:00 of the next', async () => {
	expect(await bill('2026-10-12')).toEqual({ kind: 'notReady' });
	await world().clock.setMs(Date.parse('2026-10-13T10:00:00+08:00'));
	expect(await bill('2026-10-11')).toEqual({ kind: 'none' });
	const downloaded = await bill('2026-10-12');
	if (downloaded.kind !== 'bill') throw new Error(downloaded.kind);
	const orders = world().pay.orders();
	const refunds = world().pay.refunds();
	const { rows, added, stated } = downloaded.bill;
	expect(new Set(rows.map((row) => `${row.kind} ${row.id} ${row.orderNumber} ${row.amountFen}`))).toEqual(
		new Set([
			...orders.map((one) => `payment ${one.transactionId} ${one.outTradeNo} ${TOTAL_FEN}`),
			...refunds.map((one) => `refund ${one.outRefundNo} ${one.outTradeNo} 19`),
		]),
	);
	expect(rows).toHaveLength(orders.length + refunds.length);
	expect(added).toEqual(stated);
	expect(rows[0]).toMatchObject({ kind: 'payment', atMs: START_MS });
});
