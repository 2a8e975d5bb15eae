import { demoWorld } from './support/demo';

const demo = demoWorld();

const CLIENT_TABS = '首页合同报障增值服务我的';

describe('the tab bar', () => {
	it.each([
		['a client who may pay and report', 'suWenxi', CLIENT_TABS],
		['a client who may only pay', 'zhouDu', CLIENT_TABS],
		['a person whom nobody knows', 'passerBy', CLIENT_TABS],
	] as const)('has no 管理 for %s', async (_who, person, tabs) => {
		const telephone = await demo().open(person);
		await telephone.sees('#tab-bar');
		expect(telephone.text('#tab-bar')).toBe(tabs);
	});

	it.each([
		['an engineer', 'yueMinglang'],
		['finance, who is also a contact of a client', 'shenZhiwei'],
		['the administrator', 'guWangchuan'],
	] as const)('has 管理 in place of 我的 for %s', async (_who, person) => {
		const telephone = await demo().open(person);
		await telephone.sees('#tab-staff');
		expect(telephone.text('#tab-bar')).toMatch(/^首页合同报障增值服务管理\d*$/);
		await telephone.tap('#tab-staff');
		expect(telephone.route).toBe('pages/staff/index');
		await telephone.tap('#tab-home');
		expect(telephone.route).toBe('pages/home/index');
	});

	it('tells a client who opens the work area by its address that it is for staff', async () => {
		const telephone = await demo().open('suWenxi', '/pages/staff/index');
		await telephone.sees('#retry');
		expect(telephone.text()).toContain('这一页只给工作人员看。');
		expect(telephone.has('#tally-missed')).toBe(false);
	});
});

describe('who sees what on 首页', () => {
	it('puts what we missed first, also for the client', async () => {
		const client = await demo().open('suWenxi');
		const rows = client.text('.duty-row').split('\n');
		expect(rows[0]).toContain('9 月现场巡检');
		expect(rows[0]).toContain('逾期 10 天');
	});

	it('explains a date by its clause, its start and the days that count', async () => {
		const client = await demo().open('suWenxi');
		await client.tap('#duty-*:has(付年度运维费) .duty-row__open');
		await client.sees('#explain-due');
		expect(client.text('#duty-sheet')).toContain('10月13日 周二 24:00 前');
		expect(client.text('#duty-sheet')).toContain('甲方收齐后，在 7 个工作日内转账付清');
		await client.tap('#explain-clause');
		await client.sees('#clause-words', '7 个工作日内转账付清');
	});

	it('lets a person of two companies change between them', async () => {
		const bookkeeper = await demo().open('qiaoYiming');
		const first = bookkeeper.text('#company .strong');
		await bookkeeper.tap('#company');
		const other = first === '白鹭口腔' ? '松果幼教' : '白鹭口腔';
		await bookkeeper.tap(`#company-sheet .cell:has(${other})`);
		await bookkeeper.sees('#company', other);
	});

	it('shows the price list to anyone', async () => {
		const stranger = await demo().open('passerBy', '/pages/services/index');
		await stranger.sees('#services');
		const all = stranger.text();
		expect(all).toMatch(/¥/);
		await stranger.type('#search', '短信');
		expect(stranger.text('#services')).toContain('短信');
		expect(stranger.text().length).toBeLessThan(all.length);
		await stranger.tap('#services .service-row:has(短信)');
		expect(stranger.route).toBe('packages/service/detail/index');
		await stranger.sees('#service');
	});
});
