import { basename } from 'node:path';
import { PEOPLE } from '../../simulator/seed/people';
import { transferProof } from '../setup/pictures';
import { ask } from '../setup/program';
import { demoWorld } from './support/demo';

const demo = demoWorld();

describe('home → pay → receipt', () => {
	it('pays the first stage of a purchase by WeChat Pay and shows the receipt', async () => {
		const florist = await demo().open('fangZhixia');
		expect(florist.text('#turn-card')).toContain('¥2,720.00');
		await florist.tap('#turn-action');
		expect(florist.route).toBe('packages/pay/stage/index');
		expect(florist.text('#amount')).toContain('¥2,720.00');
		expect(florist.text('#stage')).toContain('这一期应付¥2,720.00已付¥0.00余款¥2,720.00');
		await florist.tap('#pay-now');
		await florist.sees('#receipt');
		expect(florist.route).toBe('packages/pay/receipt/index');
		expect(florist.text('#amount-in-words')).toBe('人民币贰仟柒佰贰拾元整');
		expect(florist.text('#receipt')).toContain('LJ-2026-041');
		expect(florist.text('#receipt')).toContain('合同额 ¥3,400.00　已付 ¥2,720.00余 ¥680.00');
		florist.manners.online = false;
		await florist.tap('#receipt-pdf');
		expect(florist.text('#receipt-pdf-problem')).toBe('网络不通，PDF 没有打开。再点一次。');
		florist.manners.online = true;
		await florist.tap('#receipt-pdf');
		expect(florist.has('#receipt-pdf-problem')).toBe(false);
		expect(florist.text('#receipt-pdf')).toBe('存为 PDF');
		expect(florist.opened.map(({ filePath }) => basename(filePath))).toEqual(['收据-LJ-2026-041-SJ001.pdf']);
		expect(florist.opened[0]?.bytes.subarray(0, 5).toString()).toBe('%PDF-');
		await florist.tap('#receipt-done');
		await florist.goBack();
		await florist.sees('#nothing-to-do');
		expect(florist.has('#turn-card')).toBe(false);
	});

	it('pays a part, says what remains, and takes the rest later', async () => {
		const client = await demo().open('suWenxi');
		await client.tap('#turn-action');
		await client.tap('#amount-choice-part');
		await client.type('#amount-typed', '20000.01');
		expect(client.text('#amount-after')).toBe('填 ¥0.01 到 ¥20,000.00 之间的金额');
		expect(client.text('#pay-now')).toBe('填好金额再付');
		await client.type('#amount-typed', '19.9');
		expect(client.text('#amount-after')).toContain('付后还剩 ¥19,980.10，仍须在 10月13日 周二 24:00 前付清');
		await client.tap('#pay-now');
		await client.sees('#receipt');
		expect(client.text()).toContain('年度运维费还剩 ¥19,980.10');
		await client.tap('#receipt-done');
		await client.sees('#stage', '余款¥19,980.10');
	});

	it('blocks a second person while the first is paying, and says until when', async () => {
		const first = await demo().open('suWenxi');
		first.manners.payment = 'cancel';
		await first.tap('#turn-action');
		await first.tap('#pay-now');
		const second = await demo().open('zhouDu');
		await second.tap('#turn-action');
		expect(second.text('#open-attempt')).toContain('苏闻溪正在付 ¥20,000.00');
		expect(second.text('#open-attempt')).toContain('今天 14:25 以后可以换人付');
		expect(second.text('#pay-in-the-way')).toBe('苏闻溪正在付 ¥20,000.00，今天 14:25 以后可以换人付。');
		await second.tap('#pay-now');
		expect(second.route).toBe('packages/pay/stage/index');
	});
});

it('takes the client’s money that lies with us, and says what is left of both', async () => {
	const client = await demo().open('suWenxi');
	await client.tap('#turn-action');
	const contractId = client.parameter('contractId');
	const granted = { contractId, amountFen: 50_000, reason: '首年优惠', requestId: 'grantedonce0000000000000' };
	const granting = { name: 'staff', data: { endpoint: 'finance.grantCredit', input: granted } };
	await ask(`${demo().program.url}/client/call`, 'POST', granting, { 'x-persona': PEOPLE.shenZhiwei.openid });
	await client.comeBack();
	expect(client.text('#to-credit')).toContain('我们这里有您的 ¥500.00，可以抵这一期，也可以退还');
	await client.tap('#method-credit');
	expect(client.text('#credit-after')).toBe('其余 ¥19,500.00 再用别的方式付');
	expect(client.text('#use-credit')).toBe('抵掉 ¥500.00');
	await client.tap('#use-credit');
	await client.sees('#credit-used', '已抵掉 ¥500.00');
	expect(client.text('#stage')).toContain('已付¥8,500.00余款¥19,500.00');
	expect(client.has('#method-credit')).toBe(false);
	expect(client.text('#pay-now')).toBe('用微信支付 ¥19,500.00');
});

describe('a bank transfer', () => {
	it('is as good: the client sends the proof, staff confirm it, the client sees the receipt', async () => {
		const client = await demo().open('zhouDu');
		await client.tap('#turn-action');
		await client.tap('#method-bankTransfer');
		await client.tap('#to-transfer');
		expect(client.text('#bank-account')).toContain('600000000000018');
		expect(client.value('#transfer-amount')).toBe('20000.00');
		client.manners.album = [transferProof(2_000_000, '2026-10-10')];
		await client.tap('#add-photo');
		await client.tap('#submit-transfer');
		await client.sees('#history', '等我们确认到账');

		const finance = await demo().open('shenZhiwei', '/pages/staff/index');
		await finance.tap('#transfer-*:has(山栀茶业) #check-*');
		expect(finance.text('#transfer')).toContain('山栀茶业');
		await finance.tap('#confirm-transfer');
		await finance.sees('#tally-transfers', '2');

		await client.comeBack();
		await client.sees('#stage', '已付清');
		await client.tap('#payment-*', '今天');
		expect(client.text('#receipt')).toContain('付款方式对公转账');
	});

	it('that did not arrive comes back with the reason', async () => {
		const finance = await demo().open('shenZhiwei', '/pages/staff/index');
		await finance.tap('#transfer-*:has(渡口书店) #check-*');
		await finance.tap('#way-refuse');
		await finance.type('#refuse-reason', '回单看不清账号，重拍一张');
		await finance.tap('#refuse-transfer');

		const client = await demo().open('linShiguang', '/pages/home/index');
		await client.tap('#turn-action');
		await client.sees('#history', '没有到账');
		expect(client.text('#history')).toContain('回单看不清账号，重拍一张');
	});
});
