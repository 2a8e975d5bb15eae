import { demoWorld } from './support/demo';
import type { Telephone } from './support/telephone';

const demo = demoWorld();

async function openContract(client: Telephone, title: string): Promise<void> {
	await client.tap('#tab-contracts');
	await client.tap(`#contract-*:has(${title})`);
	await client.sees('#contract-title', title);
}

describe('合同', () => {
	it('lists the contracts of the company, and above them what waits to be signed', async () => {
		const client = await demo().open('suWenxi', '/pages/contracts/index');
		await client.sees('#waiting-drafts');
		expect(client.text('#waiting-drafts')).toMatch(/^待签：.+，先看一遍/);
		expect(client.text('#contracts')).toContain('山栀商城运维服务合同');
		expect(client.text('#contracts')).not.toContain('渡口');
	});

	it('puts what is late first, then the past, today and the months to come, and lets one side be looked at alone', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		expect(client.text('#duties-missed')).toContain('9 月现场巡检');
		expect(client.text('#duties-course')).toContain('今天 10月10日 周六');
		expect(client.text('#month-2026-10')).toContain('付年度运维费');
		expect(client.text('#past-duties')).toMatch(/^之前 \d+ 项：\d+ 项按时/);
		await client.tap('#past-duties');
		expect(client.text('#duties-course')).toContain('3 月现场巡检');
		await client.tap('#duty-filter-mine');
		expect(client.has('#duties-missed')).toBe(false);
		expect(client.text('#duties-course')).not.toContain('巡检');
		await client.tap('#duty-filter-theirs');
		expect(client.text('#duties-course')).not.toContain('付年度运维费');
	});

	it('is the same board for staff, with the sides named from theirs', async () => {
		const staff = await demo().open('guWangchuan');
		await openContract(staff, '山栀商城运维服务合同');
		expect(staff.text('#duty-filter-mine')).toMatch(/^我们要做的 \d+$/);
		expect(staff.text('#duty-filter-theirs')).toMatch(/^客户要做的 \d+$/);
		expect(staff.has('#staff-actions')).toBe(true);
		expect(staff.has('#tell')).toBe(false);
	});

	it('leads from a clause to its duties and from a duty to its reason', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		await client.tap('#contract-tab-clauses');
		await client.tap('.clause:has(月巡检) .clause-aside .clause-chip');
		await client.sees('#clause-duties', '9 月现场巡检');
		await client.tap('#clause-duties .duty-row__open', '9 月现场巡检');
		await client.sees('#explain-due', '9月30日');
	});

	it('opens every number with its clause, and the papers with seals and fingerprints', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		await client.tap('#numbers');
		await client.sees('#parameters');
		expect(client.text('#numbers-head')).toMatch(/全部 \d+ 个数字/);
		expect(client.text('#parameters')).toContain('7 个工作日');
		await client.tap('#show-exclusions');
		expect(client.text('#exclusions')).toMatch(/“.+”/);
		await client.goBack();
		await client.tap('#contract-tab-versions');
		await client.tap('#version-1');
		await client.sees('#signers', '公章');
		expect(client.text('#original-files')).toMatch(/指纹 [0-9a-f]{12}…/);
		expect(client.has('#acknowledged')).toBe(false);
		await client.goBack();
		await client.tap('#open-replay');
		await client.sees('#judged', '现在重算');
	});

	it('records a change request and shows by when we owe the answer', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		await client.tap('#tell');
		await client.tap('#occasion-what .chip:has(要改需求)');
		expect(client.text('#occasion-owed')).toContain('我们须');
		await client.type('#occasion-note', '会员等级加一档');
		await client.tap('#send-occasion');
		await client.sees('#told', '会员等级加一档');
	});

	it('takes a proposal to end early, which waits for our answer', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		await client.tap('#contract-tab-versions');
		await client.tap('#end-early');
		await client.happen('#end-day', 'change', { value: '2026-12-31' });
		await client.type('#end-reason', '商城并到总公司的平台');
		await client.tap('#send-end');
		await client.sees('#end-proposals', '等对方答复');
		expect(client.text('#end-proposals')).toContain('提出在 2026-12-31 结束');
		expect(client.has('#propose-end')).toBe(false);
	});

	it('says where a contract has no quota, prices or functions by not showing them', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		expect(client.has('#functions')).toBe(false);
		expect(client.has('#prices')).toBe(false);
	});

	it('shows the free person-days of a contract that has them', async () => {
		const client = await demo().open('heRuogu');
		await client.tap('#tab-contracts');
		await client.tap('#contract-*:has(公众号运维合同)');
		await client.tap('.tile:has(人天)');
		await client.sees('#quota');
		expect(client.text('#quota')).toMatch(/还剩\d+(\.\d)? 人天/);
		expect(client.text()).toMatch(/没有用过|用 \d/);
	});

	it('lets a client assert what only a person can say, then reduce it and give it up, each with a reason', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		await client.tap('#claims');
		await client.tap('#claims-spoken .claim:has(系统不能正常使用) .btn');
		await client.type('#claim-reason', '9 月 20 日上午商城打不开');
		await client.tap('#assert-claim');
		await client.sees('#claims-asserted', '已主张');
		expect(client.text('#claims-asserted')).toContain('¥2,333.33（年费 ÷ 12） × 5‰ = ¥11.67');
		await client.tap('#claims-asserted .btn');
		await client.type('#claim-amount', '5');
		await client.type('#claim-reason', '只停了一小时');
		await client.tap('#reduce-claim');
		await client.sees('#claims-asserted', '已减少');
		await client.tap('#claims-asserted .btn');
		await client.type('#claim-reason', '已经另外补偿');
		await client.tap('#give-up-claim');
		await client.sees('#claims-asserted', '已放弃');
		expect(client.text('#claims-asserted')).toContain('放弃：已经另外补偿');
	});

	it('lets a client waive a duty of ours from its explanation', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		await client.tap('#month-2026-10 .duty-row__open', '10 月现场巡检');
		await client.sees('#waive');
		await client.tap('#waive');
		await client.type('#waive-reason', '这个月停业装修，不用来');
		await client.tap('#send-waive');
		await client.sees('#past-duties', '1 项免除');
		expect(client.text('#month-2026-10')).not.toContain('10 月现场巡检');
	});

	it('offers nothing to waive in what the client owes', async () => {
		const client = await demo().open('suWenxi');
		await openContract(client, '山栀商城运维服务合同');
		await client.tap('#month-2026-10 .duty-row__open', '付年度运维费');
		await client.sees('#explain-due');
		expect(client.has('#waive')).toBe(false);
	});
});
