import { demoWorld } from './support/demo';
import type { Telephone } from './support/telephone';

const demo = demoWorld();

/** A contract opened by the administrator, with everything that can be recorded of it in view. */
async function openContract(title: string): Promise<Telephone> {
	const staff = await demo().open('guWangchuan', '/pages/contracts/index');
	await staff.tap('.contract-row', title);
	await staff.tap('#more-actions');
	return staff;
}

describe('what staff record of a contract', () => {
	it('is a thing that happened, and what is then owed', async () => {
		const staff = await openContract('山栀商城运维服务合同');
		await staff.tap('#to-occasion');
		await staff.tap('#occasion-what .chip', '要改需求');
		await staff.type('#record-note', '会员卡加一档，电话里说的');
		await staff.tap('#record');
		await staff.sees('#contract-title', '山栀商城运维服务合同');
		await staff.goHome();
		await staff.tap('#to-desk');
		await staff.tap('#to-duties');
		await staff.tap('#duties-owner-agency');
		expect(staff.text('#due-none')).toContain('谈定');
	});

	it('is what was said of a promise', async () => {
		const staff = await openContract('山栀商城运维服务合同');
		await staff.tap('#to-standing');
		await staff.type('#record-note', '这个月的日常维护都做了');
		await staff.tap('#record');
		await staff.tap('#to-standing');
		expect(staff.text('#standing-records')).toContain('做到了：这个月的日常维护都做了');
	});

	it('is the use of a free quota, which has an end', async () => {
		const staff = await openContract('文化馆官网和公众号运维合同');
		await staff.tap('#to-staffQuota');
		await staff.type('#quota-count', '999');
		await staff.type('#record-note', '改版首页');
		await staff.tap('#record');
		await staff.sees('#record-problem', '超出的要另付');
		await staff.type('#quota-count', '0.5');
		expect(staff.text('#record')).toBe('用掉 0.5 人天');
		await staff.tap('#record');
		await staff.tap('#to-staffQuota');
		expect(staff.text('#quota-ledger')).toContain('已用 0.5 人天');
	});

	it('is a claim with its arithmetic, asserted, reduced and given up', async () => {
		const staff = await openContract('山栀商城运维服务合同');
		await staff.tap('#to-claims');
		expect(staff.text()).toContain('月服务费 ¥2,333.33（年费 ÷ 12） × 5‰ = ¥11.67');
		await staff.tap('#open-*');
		await staff.type('#record-note', '资料晚了两周');
		await staff.tap('#record');
		await staff.tap('.btn', '减少');
		await staff.type('#claim-amount', '5');
		await staff.type('#record-note', '协商');
		await staff.tap('#record');
		expect(staff.text()).toContain('减少到 ¥5.00：协商');
		await staff.tap('.btn', '放弃');
		await staff.type('.ask-reason .input', '长期客户');
		await staff.tap('.ask-reason .btn', '放弃这一笔');
		expect(staff.text()).toContain('放弃：长期客户');
	});

	it('is the wish to end early, answered by the client, until the sealed paper', async () => {
		const staff = await openContract('山栀商城运维服务合同');
		await staff.tap('#to-end');
		await staff.happen('#ends-on', 'change', { value: '2026-11-30' });
		await staff.type('#record-note', '系统要换了');
		await staff.tap('#record');
		await staff.tap('#to-end');
		expect(staff.text('#proposal-*')).toContain('提出 2026-11-30 结束');
		expect(staff.has('#record-form')).toBe(false);
	});
});

describe('全部义务', () => {
	it('stand by due time, of either side or both, and open their place', async () => {
		const staff = await demo().open('yueMinglang', '/pages/staff/index');
		await staff.tap('#to-duties');
		expect(staff.text('#due-missed')).toContain('9 月现场巡检');
		expect(staff.text('#due-missed')).toContain('付开发费');
		await staff.tap('#duties-owner-agency');
		expect(staff.text('#due-missed')).not.toContain('付开发费');
		await staff.tap('#due-today .duty-row__open', '响应报障');
		expect(staff.route).toBe('packages/staff/fault/index');
	});

	it('are recorded as done, delayed or given up where the contract allows', async () => {
		const staff = await demo().open('guWangchuan', '/packages/staff/duties/index');
		await staff.tap('#due-missed .clause-chip', '第三条（二）3');
		await staff.tap('#record-duty');
		expect(staff.route).toBe('packages/staff/duty/index');
		await staff.type('#record-note', '补做了巡检');
		await staff.tap('#record');
		expect(staff.text('#due-missed')).not.toContain('9 月现场巡检');
	});
});

describe('微信对账', () => {
	it('shows what the bill has and the books do not, looked at again and then explained by name', async () => {
		const staff = await demo().open('shenZhiwei', '/packages/staff/reconcile/index');
		expect(staff.text('#open-tasks')).toContain('微信有，我们没有');
		expect(staff.text('#day-2026-09-21')).toContain('1 条都处理了');
		await staff.tap('#task-2026-10-08-t1');
		expect(staff.text('#task-t1')).toContain('没有这一笔');
		await staff.tap('#settle-t1');
		await staff.type('#settle-t1-reason', '柜台二维码收的');
		await staff.tap('#settle-t1-now');
		expect(staff.text('#settled-t1')).toContain('处理：柜台二维码收的');
		expect(staff.has('#look-t1')).toBe(false);
	});

	it('an engineer looks, and settles nothing', async () => {
		const staff = await demo().open('yueMinglang', '/packages/staff/reconcile/day/index?day=2026-10-08');
		expect(staff.text('#sums')).toContain('1 条待处理');
		expect(staff.has('#look-t1')).toBe(false);
	});
});
