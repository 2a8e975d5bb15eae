import { stage } from './support/stage';

const at = stage();

describe('the life of a contract', () => {
	it('leads a client from what we owe to the clause, the reason, the numbers, the paper and the verdicts', async () => {
		const client = await at().open('suWenxi', '/pages/contracts/index');
		await client.tap('#contracts .contract-row', '运维服务合同');
		await client.sees('#lanes', /逾期 \d/);

		await client.tap('#duty-filter-theirs');
		await client.sees('#duties-missed', '9 月现场巡检');
		expect(await client.text('#duties-course')).not.toContain('付年度运维费');
		await client.tap('#duty-filter-mine');
		await client.sees('#duties-course', '付年度运维费');
		expect(await client.at('#duties-missed').count()).toBe(0);

		await client.tap('#contract-tab-clauses');
		const clause = client.at('.clause', '月巡检');
		await clause.locator('.clause-aside .clause-chip').first().click();
		await client.at('#clause-duties .duty-row', '9 月现场巡检').locator('.duty-row__open').click();
		await client.sees('#explain-due', '9月30日');
		await client.tap('#duty-sheet-close');

		await client.tap('#numbers');
		await client.sees('#numbers-head', /全部 \d+ 个数字/);
		await client.tap('.parameter', '违约金');
		await client.sees('.clause-text--chosen', '‰');
		await client.tap('#contract-tab-versions');
		await client.tap('#version-1');
		await client.sees('#signers', '苏闻溪');
		await client.tap('#version-tab-numbers');
		await client.sees('#parameters', '7 个工作日');
		await client.tap('#nav-back');
		await client.tap('#open-replay');
		await client.sees('#replay-head', /判过 \d+ 次期限/);
		await client.sees('.judged', '当时判');
	});

	it('takes a change request, and the answer we owe has its time at once', async () => {
		const client = await at().open('suWenxi', '/pages/contracts/index');
		await client.tap('#contracts .contract-row', '运维服务合同');
		await client.tap('#tell');
		await client.tap('#occasion-what .chip', '要改需求');
		await client.sees('#occasion-owed', '第六条');
		await client.type('#occasion-note', '会员等级加一档');
		await client.tap('#send-occasion');
		await client.sees('#told .duty-row', '会员等级加一档');
		await client.tap('#nav-back');
		await client.sees('#duties-course', '会员等级加一档');
	});

	it('lets the client read a draft before it is signed, and say what to change', async () => {
		const client = await at().open('suWenxi', '/pages/contracts/index');
		await client.tap('#waiting-drafts .cell', '先看一遍');
		await client.sees('#draft-words');
		await client.tap('#draft-tab-numbers');
		await client.sees('#parameters .parameter__value');
		await client.tap('#object');
		await client.type('#objection-text', '附件里的价目少了一项');
		await client.tap('#send-objection');
		await client.at('#waiting-drafts').waitFor({ state: 'hidden' });
	});

	it('shows a delivered function to the client, who accepts it', async () => {
		const { get, open } = at();
		const { contracts } = await get('linShiguang', 'contract.list', {});
		const contractId = contracts.find(({ kind }) => kind === 'purchase')?.id ?? '';
		const { functions } = await get('linShiguang', 'contract.get', { contractId });
		const line = functions.find(({ state }) => state === 'owed');
		expect(line).toBeDefined();
		const told = { contractId, functionId: line?.id ?? '', note: '在测试机上走过一遍', requestId: 'deliver-one-line' };
		await get('yueMinglang', 'record.checkFunction', { ...told, state: 'delivered' });

		const client = await open('linShiguang', `/packages/contract/detail/index?contractId=${contractId}`);
		await client.tap('#functions');
		await client.tap('#functions-waiting .cell', line?.title);
		await client.sees('.function__more', '在测试机上走过一遍');
		await client.tap('#accept-function');
		await client.sees('#functions-accepted', line?.title);
		await client.tap('#nav-back');
		await client.sees('#functions', /验收 [1-9]/);
	});
});
