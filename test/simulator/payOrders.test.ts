import { gunzipSync } from 'node:zlib';
import { ANNA, BELA, DAY_MS, HOUR_MS, MINUTE_MS, START_MS } from './fixtures';
import { orderOf, type PayWorld, startPayWorld } from './payWorld';

describe('WeChat Pay: orders', () => {
	let world: PayWorld;
	let count = 0;
	const fresh = () => {
		count += 1;
		return `ORDER-${String(count).padStart(4, '0')}`;
	};

	beforeAll(async () => {
		world = await startPayWorld();
	});
	afterAll(() => world.end());
	afterEach(() => world.faults.clear());

	it('7: can say FAIL inside errCode 0, with an empty prepay_id', async () => {
		const number = fresh();
		world.faults.arm('pay-order-fails', { subject: number, times: 1 });
		const reply = await world.order(number);
		expect(reply).toMatchObject({ errCode: 0, returnCode: 'SUCCESS', resultCode: 'FAIL', prepayId: '' });
		expect(reply.errCodeDes).toBe('系统错误');
		expect((await world.order(number)).resultCode).toBe('SUCCESS');
	});

	it.each([
		['fen that are not whole', { totalFee: 100.5 }, 'total_fee参数格式错误'],
		['fen as text', { totalFee: '100' }, 'total_fee参数格式错误'],
		['no money', { totalFee: 0 }, 'total_fee参数格式错误'],
		['a number of 5 characters', { outTradeNo: 'ABCDE' }, 'out_trade_no参数格式错误'],
		['a number of 33 characters', { outTradeNo: 'A'.repeat(33) }, 'out_trade_no参数格式错误'],
		['a number with a space', { outTradeNo: 'ORDER 0001' }, 'out_trade_no参数格式错误'],
		['no description', { body: '' }, '缺少参数body'],
		['an expiry that is no time', { timeExpire: 'tomorrow' }, 'time_expire参数格式错误'],
	])('8: refuses %s', async (_, wrong, message) => {
		const reply = await world.shop('unifiedOrder', { ...orderOf(fresh()), ...wrong });
		expect(reply).toMatchObject({ errCode: 0, returnCode: 'FAIL', returnMsg: message });
		expect(reply.payment).toBeUndefined();
	});

	it('8: takes numbers of 6 and of 32 characters', async () => {
		for (const number of ['Aa0_-|', '*'.repeat(32)]) expect((await world.order(number)).resultCode).toBe('SUCCESS');
	});

	it('9: same number and parameters give a new prepay_id; a changed amount does not', async () => {
		const number = fresh();
		const [first, second] = [await world.order(number), await world.order(number)];
		expect(second.resultCode).toBe('SUCCESS');
		expect(second.prepayId).not.toBe(first.prepayId);
		const changed = await world.order(number, { totalFee: 1 });
		expect(changed).toMatchObject({ errCode: 0, resultCode: 'FAIL', errCodeDes: '商户订单号重复' });
		const other = await world.shop('unifiedOrder', orderOf(number), BELA);
		expect(other.errCodeDes).toBe('商户订单号重复');
	});

	it('10: a prepay_id is dead after 2 h, the order payable until it expires', async () => {
		const number = fresh();
		const { payment } = await world.order(number);
		await world.clock.advanceBy(2 * HOUR_MS);
		expect((await world.pay.requestPayment(ANNA, payment)).errMsg).toMatch(/支付链接已失效/);
		expect((await world.shop('queryOrder', { outTradeNo: number })).tradeState).toBe('NOTPAY');
		const again = await world.order(number);
		expect((await world.pay.requestPayment(ANNA, again.payment)).errMsg).toBe('requestPayment:ok');
	});

	it('10: an expired order is closed and its number used up', async () => {
		const number = fresh();
		const timeExpire = payTime(world.clock.nowMs() + 30 * MINUTE_MS);
		const { payment } = await world.order(number, { timeExpire });
		await world.clock.advanceBy(30 * MINUTE_MS);
		expect((await world.pay.requestPayment(ANNA, payment)).errMsg).toMatch(/已关闭/);
		expect((await world.shop('queryOrder', { outTradeNo: number })).tradeState).toBe('CLOSED');
		expect((await world.order(number, { timeExpire })).errCodeDes).toBe('商户订单号重复');
	});

	it('11: closes no order within 5 minutes, and none that is paid', async () => {
		const [open, paid] = [fresh(), fresh()];
		await world.order(open);
		await world.paid(paid);
		expect((await world.shop('closeOrder', { outTradeNo: open })).errCodeDes).toMatch(/最短调用时间间隔为5分钟/);
		await world.clock.advanceBy(5 * MINUTE_MS);
		expect((await world.shop('closeOrder', { outTradeNo: open })).resultCode).toBe('SUCCESS');
		expect((await world.shop('closeOrder', { outTradeNo: paid })).errCodeDes).toBe('该订单已支付');
		expect((await world.shop('closeOrder', { outTradeNo: 'NEVER-MADE' })).errCodeDes).toBe('订单不存在');
		expect((await world.order(open)).errCodeDes).toBe('商户订单号重复');
		expect((await world.order(paid)).errCodeDes).toBe('该订单已支付');
	});

	it('tells of a paid order what the bill will say', async () => {
		const number = fresh();
		await world.paid(number);
		const reply = await world.shop('queryOrder', { outTradeNo: number });
		expect(reply).toMatchObject({
			tradeState: 'SUCCESS',
			totalFee: 2_000_000,
			cashFee: 2_000_000,
			outTradeNo: number,
			subOpenid: ANNA,
			subMchId: '1900000001',
			timeEnd: payTime(world.clock.nowMs()),
		});
		const byTransaction = await world.shop('queryOrder', { transactionId: reply.transactionId });
		expect(byTransaction.outTradeNo).toBe(number);
		expect((await world.shop('queryOrder', { outTradeNo: 'NEVER-MADE' })).errCodeDes).toBe('订单不存在');
	});

	it('14: gives the bill from 10:00 of the next day, in yuan, after backticks', async () => {
		expect(await world.shop('downloadBill', { billDate: '20261010' })).toMatchObject({ returnMsg: 'Bill Creating' });
		await world.clock.setMs(START_MS + DAY_MS - 4 * HOUR_MS - 20 * MINUTE_MS - 1);
		expect(await world.shop('downloadBill', { billDate: '20261010' })).toMatchObject({ returnCode: 'FAIL' });
		await world.clock.advanceBy(1);
		const lines = await billLines(world);
		const paid = world.pay.orders().filter((order) => order.paidAtMs !== undefined);
		expect(lines.rows).toHaveLength(paid.length);
		for (const row of lines.rows) expect(row.every((value) => value.startsWith('`'))).toBe(true);
		expect(lines.rows.map((row) => row[12])).toContain('`20000.00');
		expect(lines.summary[0]).toBe(`\`${paid.length}`);
		expect(lines.summary[1]).toBe(`\`${(20_000 * paid.length).toFixed(2)}`);
		expect(await world.shop('downloadBill', { billDate: '20261009' })).toMatchObject({ returnMsg: 'No Bill Exist' });
	});

	it('14: packs the bill when asked to', async () => {
		const plain = await world.shop('downloadBill', { billDate: '20261010' });
		const packed = await world.shop('downloadBill', { billDate: '20261010', tarType: 'GZIP' });
		const { data } = packed.data as { data: number[] };
		expect(gunzipSync(Uint8Array.from(data)).toString()).toBe(plain.data);
	});

	it('14: the bill may lack a row or have one that nobody knows', async () => {
		const { rows } = await billLines(world);
		world.faults.arm('bill-missing-row', { times: 1 });
		expect((await billLines(world)).rows).toHaveLength(rows.length - 1);
		world.faults.arm('bill-extra-row', { times: 1 });
		const extra = (await billLines(world)).rows;
		const known = new Set(world.pay.orders().map((order) => `\`${order.outTradeNo}`));
		expect(extra.filter((row) => !known.has(row[6] ?? ''))).toHaveLength(1);
	});
});

function payTime(atMs: number): string {
	return new Date(atMs + 8 * HOUR_MS).toISOString().slice(0, 19).replace(/[-T:]/g, '');
}

async function billLines(world: PayWorld): Promise<{ rows: string[][]; summary: string[] }> {
	const reply = await world.shop('downloadBill', { billDate: '20261010', billType: 'ALL' });
	const lines = String(reply.data).trimEnd().split('\r\n');
	expect(lines[0]).toMatch(/^交易时间,/);
	expect(lines.at(-2)).toMatch(/^总交易单数,/);
	return { rows: lines.slice(1, -2).map((line) => line.split(',')), summary: (lines.at(-1) ?? '').split(',') };
}
