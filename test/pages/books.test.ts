import { demoWorld } from './support/demo';
import type { Telephone } from './support/telephone';

const demo = demoWorld();

/** The books of the contract whose task says so, opened by those who look after money. */
async function openTask(words: string): Promise<Telephone> {
	const staff = await demo().open('shenZhiwei', '/packages/staff/money/index');
	await staff.tap('#money-view-tasks');
	await staff.tap(`#task-*:has(${words})`);
	return staff;
}

describe('credit', () => {
	it('pays a stage or goes back: asked for, sent by us, and told to the client as it goes on', async () => {
		const staff = await openTask('客户要退余额');
		await staff.sees('#ask-*', '余下的也退回来吧');
		await staff.tap('#answer-*');
		await staff.type('#record-note', '余下的一起退');
		await staff.tap('#record', '原路退回 ¥600.00');
		await staff.sees('#refunds', '退款办理中');
		const client = await demo().open('qiaoYiming', '/packages/pay/money/index');
		await client.tap('#account-*:has(松果家园共育平台运维服务合同)');
		await client.tap('#to-credit');
		await client.sees('#credit-refunds', '微信在办');
		expect(client.text('#credit-sources')).toContain('多付的 · 年度运维费');
		await demo().advance(10 * 60_000);
		await client.sees('#credit-refunds', '余下的一起退');
		expect(client.text('#credit-refunds')).not.toContain('退款办理中');
	});

	it('is granted with a reason, and what was booked wrongly is reversed with one', async () => {
		const staff = await openTask('客户要退余额');
		await staff.tap('#grant');
		await staff.type('#act-amount', '12.5');
		await staff.type('#record-note', '停机两小时');
		await staff.tap('#record', '增加余额 ¥12.50');
		await staff.sees('#books-credit', '612.50');
		await staff.tap('#books-view-payments');
		await staff.tap('.btn', '冲销');
		await staff.type('.ask-reason .input--area', '记错了合同');
		await staff.tap('.btn', '冲销这一笔');
		await staff.sees('.problem', '这笔钱已经用掉或退掉');
	});
});

describe('a surcharge', () => {
	it('is told with its arithmetic, agreed to before the work, and then to be paid', async () => {
		const client = await demo().open('shaoFengchun', '/packages/pay/money/index');
		await client.tap('#account-*');
		await client.tap('#to-surcharge');
		expect(client.text()).toContain('合同额 ¥6,800.00 × 10% = ¥680.00');
		await client.tap('#agree-*', '同意加收 ¥680.00');
		await client.sees('#answered', '邵逢春同意');
		await client.goBack();
		await client.sees('#account-stages', '附加费');
	});
});
