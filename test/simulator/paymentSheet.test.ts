import { PAYMENT_RESULT } from '../../simulator/pay/limits';
import type { Decision } from '../../simulator/pay/requestPayment';
import { ANNA, BELA, HOUR_MS } from './fixtures';
import { type PayReply, type PayWorld, startPayWorld } from './payWorld';

type Prepared = PayReply['payment'];

/** How the sheet can end: what the telephone is told, and what is true about the order afterwards. */
interface Ending {
	name: string;
	told: string;
	truth: 'NOTPAY' | 'SUCCESS' | 'CLOSED';
	fault?: string;
	decision?: Decision;
	openid?: string;
	before?: (world: PayWorld, payment: Prepared) => Promise<unknown>;
	payment?: (payment: Prepared) => unknown;
}

const { ok, cancelled, networkLost, strange } = PAYMENT_RESULT;
const KILLED = '';

const ENDINGS: readonly Ending[] = [
	{ name: 'paid', told: ok, truth: 'SUCCESS' },
	{ name: 'closed by the person', told: cancelled, truth: 'NOTPAY', decision: 'cancel' },
	{ name: '12: cancel, although the money moved', told: cancelled, truth: 'SUCCESS', decision: 'pay-see-cancel' },
	{ name: '12: the same as a fault', told: cancelled, truth: 'SUCCESS', fault: 'pay-cancel-although-paid' },
	{ name: 'no network, the money moved', told: networkLost, truth: 'SUCCESS', fault: 'pay-network-lost' },
	{
		name: 'no network, nothing moved',
		told: networkLost,
		truth: 'NOTPAY',
		fault: 'pay-network-lost',
		decision: 'cancel',
	},
	{ name: 'fail without a reason', told: strange, truth: 'SUCCESS', fault: 'pay-strange-failure' },
	{ name: 'WeChat killed after paying', told: KILLED, truth: 'SUCCESS', fault: 'pay-killed' },
	{ name: 'WeChat killed before paying', told: KILLED, truth: 'NOTPAY', fault: 'pay-killed', decision: 'cancel' },
	{ name: 'a dead prepay_id', told: PAYMENT_RESULT.prepayDead, truth: 'NOTPAY', fault: 'pay-prepay-dead' },
	{
		name: '10: a prepay_id after two hours',
		told: PAYMENT_RESULT.prepayDead,
		truth: 'NOTPAY',
		before: (world) => world.clock.advanceBy(2 * HOUR_MS),
	},
	{ name: 'an order that was closed', told: PAYMENT_RESULT.closed, truth: 'CLOSED', fault: 'pay-order-closed' },
	{
		name: 'an order that is paid already',
		told: PAYMENT_RESULT.alreadyPaid,
		truth: 'SUCCESS',
		before: (world, payment) => world.pay.requestPayment(ANNA, payment),
	},
	{ name: 'another person', told: PAYMENT_RESULT.otherPerson, truth: 'NOTPAY', openid: BELA },
	{ name: 'another account', told: PAYMENT_RESULT.otherPerson, truth: 'NOTPAY', fault: 'pay-other-account' },
	{ name: 'a bad signature', told: PAYMENT_RESULT.badSign, truth: 'NOTPAY', fault: 'pay-bad-sign' },
	{
		name: 'a forged signature',
		told: PAYMENT_RESULT.badSign,
		truth: 'NOTPAY',
		payment: (payment) => ({ ...payment, paySign: 'FORGED' }),
	},
	{ name: 'wrong parameters', told: PAYMENT_RESULT.parameters, truth: 'NOTPAY', fault: 'pay-parameters-wrong' },
	{ name: 'no parameters', told: PAYMENT_RESULT.parameters, truth: 'NOTPAY', payment: () => undefined },
];

describe('wx.requestPayment', () => {
	let world: PayWorld;
	let count = 0;
	const prepared = async () => {
		count += 1;
		const outTradeNo = `SHEET-${String(count).padStart(4, '0')}`;
		return { outTradeNo, payment: (await world.order(outTradeNo)).payment };
	};
	const truthOf = async (outTradeNo: string) => (await world.shop('queryOrder', { outTradeNo })).tradeState;

	beforeAll(async () => {
		world = await startPayWorld();
	});
	afterAll(() => world.end());
	afterEach(() => world.faults.clear());

	it.each(ENDINGS)('ends so: $name', async ({ told, truth, fault, decision, openid, before, payment: change }) => {
		const { outTradeNo, payment } = await prepared();
		if (fault) world.faults.arm(fault, { subject: outTradeNo, times: 1 });
		await before?.(world, payment);
		const shown = change ? change(payment) : payment;
		const report = await world.pay.requestPayment(openid ?? ANNA, shown, decision);
		await world.settled();
		expect(report).toEqual(told === KILLED ? { errMsg: '', killed: true } : { errMsg: told });
		expect(await truthOf(outTradeNo)).toBe(truth);
		expect(world.received(outTradeNo)).toHaveLength(truth === 'SUCCESS' ? 1 : 0);
		expect(world.faults.list()).toEqual([]);
	});

	it('a dead prepay_id is no dead order: a fresh one of the same order can be paid', async () => {
		const { outTradeNo, payment } = await prepared();
		world.faults.arm('pay-prepay-dead', { times: 1 });
		expect((await world.pay.requestPayment(ANNA, payment)).errMsg).toBe(PAYMENT_RESULT.prepayDead);
		const fresh = (await world.order(outTradeNo)).payment;
		expect((await world.pay.requestPayment(ANNA, fresh)).errMsg).toBe(ok);
		await world.settled();
	});

	it('a query may not know of a payment for a while; nobody can pay or close it meanwhile', async () => {
		const { outTradeNo, payment } = await prepared();
		world.faults.arm('pay-query-behind', { subject: outTradeNo, times: 1 });
		expect((await world.pay.requestPayment(ANNA, payment)).errMsg).toBe(ok);
		expect(await truthOf(outTradeNo)).toBe('USERPAYING');
		expect((await world.pay.requestPayment(ANNA, payment)).errMsg).toBe(PAYMENT_RESULT.alreadyPaid);
		expect((await world.shop('closeOrder', { outTradeNo })).errCodeDes).toBe('该订单已支付');
		await world.clock.advanceBy(15_000);
		expect(await truthOf(outTradeNo)).toBe('SUCCESS');
	});
});
