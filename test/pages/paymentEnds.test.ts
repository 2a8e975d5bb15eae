import { ask } from '../setup/program';
import { demoWorld } from './support/demo';
import type { Telephone } from './support/telephone';

/** Every way WeChat's payment sheet can end, on the screens of the built mini-program. */
const demo = demoWorld();
const WHOLE = '¥20,000.00';

const arm = (...names: string[]) =>
	Promise.all(names.map((name) => demo().program.control('faults', { name, times: 1 })));

/** The accountant of a client whose stage of 20,000 yuan is open, at its page. */
async function openStage(): Promise<Telephone> {
	const client = await demo().open('suWenxi');
	await client.tap('#turn-action');
	return client;
}

interface Order {
	totalFee: number;
	createdAtMs: number;
	paidAtMs?: number;
	prepays: unknown[];
}

/** What WeChat has of this stage since the start of the test, as `paid, prepared n times` each. */
async function ordersSince(count: number): Promise<string[]> {
	const { body } = await ask(`${demo().program.url}/control/payments`, 'GET');
	const orders = (body.orders as Order[]).sort((one, other) => one.createdAtMs - other.createdAtMs).slice(count);
	return orders.map((one) => `${one.paidAtMs ? 'paid' : 'open'} ${one.totalFee} × ${one.prepays.length}`);
}

let before = 0;
beforeEach(async () => {
	before = (await ordersSince(0)).length;
});

it('closed by the person: not received; one goes on with the same order, and a part has to wait', async () => {
	const client = await openStage();
	client.manners.payment = 'cancel';
	await client.tap('#pay-now');
	expect(client.text('#result-notReceived')).toContain('还没有收到这笔钱');
	await client.tap('#back-to-stage');
	await client.sees('#open-attempt', `您有一笔 ${WHOLE} 没有付完`);
	expect(client.text('#open-attempt')).toContain('微信还没有记到这笔钱');
	await client.tap('#amount-choice-part');
	await client.type('#amount-typed', '19.9');
	expect(client.text('#pay-in-the-way')).toContain(`您有一笔 ${WHOLE} 没有付完：接着付它，或今天 14:25 以后改付`);
	await demo().advance(5 * 60_000);
	expect(client.has('#pay-in-the-way')).toBe(false);
	client.manners.payment = 'pay';
	await client.tap('#pay-now');
	await client.sees('#receipt');
	expect(await ordersSince(before)).toEqual(['open 2000000 × 1', 'paid 1990 × 1']);
});

it('cancelled although the money moved: the screen goes on watching and becomes the receipt', async () => {
	const client = await openStage();
	await arm('pay-cancel-although-paid', 'pay-query-behind');
	await client.tap('#pay-now');
	expect(client.text('#result-notReceived')).toContain('要是已经扣款，几分钟后这里会自动更新，不用再付。');
	await client.tap('#back-to-stage');
	await client.tap('#pay-now');
	expect(client.text('#pay-problem')).toBe('微信还在处理您刚才那一笔，先看它到账没有，不用再付。');
	await client.tap('#open-attempt');
	await client.sees('#result-unknown');
	await demo().advance(15_000);
	await client.sees('#receipt');
	expect(await ordersSince(before)).toEqual(['paid 2000000 × 1']);
});

it('paid, but WeChat does not confirm it and the network goes: said so, and asked again when it is back', async () => {
	const client = await openStage();
	await arm('pay-query-behind', 'pay-notification-never');
	await client.tap('#pay-now');
	expect(client.text('#result-confirming')).toContain('还在等微信确认');
	expect(client.text('#result-confirming')).toContain('不用再付；现在离开也会入账');
	await client.setOnline(false);
	await client.comeBack();
	expect(client.text('#result-offline')).toContain('网络恢复后这里接着问。要是已经扣款，不用再付。');
	await demo().program.control('clock', { advanceMs: 15_000 });
	await client.setOnline(true);
	await client.sees('#receipt');
});

it('an order that was closed begins anew; a payment that died goes on with a fresh one of the same order', async () => {
	const client = await openStage();
	await arm('pay-order-closed');
	await client.tap('#pay-now');
	expect(client.text('#result-closed')).toContain('钱没有动');
	await client.tap('#start-anew');
	await arm('pay-prepay-dead');
	await client.tap('#pay-now');
	expect(client.text('#result-prepayDead')).toContain('付款单过期了');
	await client.tap('#pay-on');
	await client.sees('#receipt');
	expect(await ordersSince(before)).toEqual(['open 2000000 × 1', 'paid 2000000 × 2']);
});

it('another account, a refused signature, a lost network, no reason: each says what it means, none asks for money twice', async () => {
	const client = await openStage();
	client.manners.payment = 'cancel';
	const ends = [
		['pay-other-account', '#result-otherPerson', '今天 14:25 以后由这里的微信重新付'],
		['pay-bad-sign', '#result-rejected', '微信没有打开付款页'],
		['pay-network-lost', '#result-unknown', '还不知道结果'],
		['pay-strange-failure', '#result-unknown', '还不知道结果'],
	] as const;
	for (const [fault, screen, words] of ends) {
		await arm(fault);
		await client.tap('#pay-now');
		expect([fault, client.text(screen)]).toEqual([fault, expect.stringContaining(words)]);
		expect(client.has('#pay-on')).toBe(fault === 'pay-bad-sign');
		await client.tap('#back-to-stage');
	}
	await client.tap('#open-attempt');
	await demo().advance(5 * 60_000);
	expect(client.text('#result-notPaid')).toContain('微信没有记到这笔付款');
	expect(await ordersSince(before)).toEqual(['open 2000000 × 4']);
});

it('WeChat killed with the sheet open: a second tap does nothing, and the reopened stage finds the truth', async () => {
	const client = await openStage();
	await arm('pay-killed', 'pay-query-behind');
	await client.tap('#pay-now');
	await client.tap('#pay-now');
	expect(client.route).toBe('packages/pay/stage/index');
	client.close();
	const reopened = await openStage();
	expect(reopened.text('#open-attempt')).toContain(`您有一笔 ${WHOLE} 没有付完`);
	await demo().advance(15_000);
	await reopened.sees('#stage', '已付清');
	expect(reopened.text('#payment-*')).toContain(`今天 14:20 到账`);
	expect(await ordersSince(before)).toEqual(['paid 2000000 × 1']);
});

it('what is left changed meanwhile: said with the new amount, what was typed stays, and what is paid is not paid again', async () => {
	const client = await openStage();
	await client.tap('#amount-choice-part');
	await client.type('#amount-typed', '19990.00');
	const colleague = await demo().open('zhouDu');
	await colleague.tap('#turn-action');
	await colleague.tap('#amount-choice-part');
	await colleague.type('#amount-typed', '19.9');
	await colleague.tap('#pay-now');
	await colleague.sees('#receipt');

	await client.tap('#pay-now');
	expect(client.text('#pay-problem')).toContain('最多付 ¥19,980.10');
	expect(client.value('#amount-typed')).toBe('19990.00');
	expect(client.text('#amount-after')).toContain('¥19,980.10');
	await client.tap('#amount-choice-whole');
	await arm('pay-order-fails');
	await client.tap('#pay-now');
	expect(client.text('#pay-problem')).toContain('微信支付没有接受这一笔，钱没有动');

	await colleague.tap('#receipt-done');
	await colleague.tap('#amount-choice-whole');
	await colleague.tap('#pay-now');
	await colleague.sees('#receipt');
	await client.tap('#pay-now');
	expect(client.text('#pay-problem')).toBe('这一笔已经付过，不用再付。');
	await client.sees('#stage', '已付清');
});
