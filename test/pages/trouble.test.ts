import { demoWorld } from './support/demo';

const demo = demoWorld();

/** Answers of the database that the simulator loses, so that a function fails for good. */
const DATABASE_GONE = { name: 'database-unavailable' };

describe('no network', () => {
	it('says so where nothing is known yet, and gets it when asked again', async () => {
		const client = await demo().open('suWenxi', '/packages/fault/report/index');
		client.manners.online = false;
		await client.goHome();
		await client.sees('#retry');
		expect(client.text()).toContain('网络不通，内容取不到。');
		client.manners.online = true;
		await client.tap('#retry');
		await client.sees('#turn-card');
	});

	it('keeps showing the last known board, with its time, until the network is back', async () => {
		const client = await demo().open('suWenxi');
		client.manners.online = false;
		await client.comeBack();
		await client.sees('#offline');
		expect(client.text('#offline')).toBe('今天 14:20 的内容，网络恢复后更新');
		expect(client.has('#turn-card')).toBe(true);
		client.manners.online = true;
		await client.comeBack();
		expect(client.has('#offline')).toBe(false);
	});

	it('keeps what was typed, and sends it once when the person presses again', async () => {
		const client = await demo().open('suWenxi', '/packages/fault/report/index');
		await client.type('#fault-text', '后台打不开');
		client.manners.online = false;
		await client.tap('#submit-fault');
		expect(client.text('#fault-problem')).toBe('网络不通，没有发出去，您写的还在。网络恢复后再提交一次。');
		expect(client.value('#fault-text')).toBe('后台打不开');
		client.manners.online = true;
		await client.tap('#submit-fault');
		await client.sees('#fault', '后台打不开');
		const list = await demo().open('suWenxi', '/pages/faults/index');
		expect(list.text('#faults').split('后台打不开')).toHaveLength(2);
	});

	it('does not send a report twice when only the answer was lost', async () => {
		const client = await demo().open('suWenxi', '/packages/fault/report/index');
		await client.type('#fault-text', '订单页很慢');
		client.manners.losesAnswers = true;
		await client.tap('#submit-fault');
		expect(client.text('#fault-problem')).toContain('网络不通');
		client.manners.losesAnswers = false;
		await client.tap('#submit-fault');
		await client.sees('#fault', '订单页很慢');
		const list = await demo().open('suWenxi', '/pages/faults/index');
		expect(list.text('#faults').split('订单页很慢')).toHaveLength(2);
	});
});

describe('a function that fails', () => {
	it('is told in words for people, and asked again', async () => {
		const client = await demo().open('suWenxi', '/packages/fault/report/index');
		await demo().program.control('faults', DATABASE_GONE);
		await client.goHome();
		await client.sees('#retry');
		expect(client.text()).toContain('内容没有取到，是我们这边的问题。');
		await demo().program.clearFaults();
		await client.tap('#retry');
		await client.sees('#turn-card');
	});

	it('leaves a form as it is', async () => {
		const engineer = await demo().open('yueMinglang', '/pages/staff/index');
		await engineer.tap('.queue-row:has(会员卡页空白) #act-*');
		await engineer.type('#respond-text', '正在看');
		await demo().program.control('faults', DATABASE_GONE);
		await engineer.tap('#respond');
		expect(engineer.text('#respond-problem')).toBe('没有保存成功，您写的还在。再提交一次。');
		expect(engineer.value('#respond-text')).toBe('正在看');
		await demo().program.clearFaults();
		await engineer.tap('#respond');
		await engineer.sees('#step-solve');
	});
});

describe('an address that is not this person’s', () => {
	it('answers for a foreign contract as for one that does not exist', async () => {
		const owner = await demo().open('fangZhixia', '/pages/contracts/index');
		await owner.sees('#contract-title');
		const foreign = owner.parameter('contractId');
		const addresses = [foreign, 'kHt-not-there'].map((id) => `/packages/contract/detail/index?contractId=${id}`);
		const texts = [];
		for (const address of addresses) {
			const other = await demo().open('linShiguang', address);
			await other.sees('#retry');
			texts.push(other.text());
		}
		expect(texts[0]).toContain('没有找到，或者不是您能看的。');
		expect(texts[1]).toBe(texts[0]);
	});
});
