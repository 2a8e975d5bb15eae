import { stage } from './support/stage';

const at = stage();

describe('reading', () => {
	it('leads from a due date to the clause and to the whole contract', async () => {
		const client = await at().open('suWenxi');
		await client.at('.duty-row', '付年度运维费').locator('.duty-row__open').click();
		await client.sees('#explain-due', '10月13日 周二');
		await client.sees('#duty-sheet', '国务院办公厅');
		await client.tap('#explain-clause');
		await client.sees('#clause-words', '7 个工作日内转账付清');
		await client.tap('#open-contract');
		await client.sees('#contract-title', '山栀商城运维服务合同');
		await client.sees('#clauses', '第四条（三）');
		await client.tap('#nav-back');
		await client.sees('#turn-card');
	});

	it('gives the price list to anyone, by shelf and by word', async () => {
		const stranger = await at().open('passerBy', '/pages/services/index');
		await stranger.sees('#services', '短信包');
		await stranger.type('#search', '短信');
		await stranger.at('.service-row', '小程序系统').waitFor({ state: 'hidden' });
		await stranger.tap('.service-row', '短信包');
		await stranger.sees('#service', '¥1,000.00');
	});

	it('is by one’s own size of text and colours, and they stay', async () => {
		const client = await at().open('suWenxi', '/pages/mine/index');
		await client.tap('#text-size .chip', '特大');
		await client.tap('#theme .chip', '深色');
		expect(await client.inspect('11-mine-own-settings')).toEqual([]);
		await client.open('suWenxi');
		await client.sees('.theme--dark.theme--large #turn-card');
	});

	it('never shows one person what another has read on this telephone', async () => {
		const visit = await at().open('suWenxi');
		await visit.sees('#company', '山栀茶业');
		await visit.open('linShiguang');
		await visit.sees('#company', '渡口书店');
		expect(await visit.text('.screen__body')).not.toContain('山栀');
		await visit.open('passerBy');
		await visit.sees('#welcome');
		expect(await visit.text('.screen__body')).not.toContain('渡口');
	});

	it('binds a person by the telephone that a company knows', async () => {
		const owner = await at().open('chengYe');
		await owner.tap('#bind-telephone');
		await owner.tap('#pretend-yes');
		await owner.sees('#company', '望舒民宿');
	});
});
