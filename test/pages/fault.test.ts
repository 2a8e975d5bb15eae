import { faultPhoto } from '../setup/pictures';
import { demoWorld } from './support/demo';

const demo = demoWorld();

const HOUR_MS = 3_600_000;

describe('报障', () => {
	it('shows what we must do and why before anything is sent', async () => {
		const client = await demo().open('suWenxi');
		await client.tap('#tab-faults');
		await client.tap('#new-fault');
		await client.tap('#fault-contract .chip:has(运维服务)');
		expect(client.text('#promises')).toContain('现在提交，我们须在今天16:20前响应');
		expect(client.text('#promises')).toContain('今天是国庆节补班，按工作日算。');
		expect(client.text('#promises')).toContain('第三条（三）4');
		expect(client.text('#submit-fault')).toBe('提交报障');
		await client.tap('#on-site');
		expect(client.text('#promise-onSite')).toContain('明天14:20前');
	});

	it('sends the report with a photo, and its promises become clocks', async () => {
		const client = await demo().open('suWenxi', '/packages/fault/report/index');
		await client.tap('#fault-contract .chip:has(运维服务)');
		await client.type('#fault-text', '付款页打不开，客人付不了钱');
		client.manners.album = [faultPhoto()];
		await client.tap('#add-photo');
		await client.tap('#urgency-urgent');
		await client.tap('#submit-fault');
		await client.sees('#fault', '等待响应');
		expect(client.route).toBe('packages/fault/detail/index');
		expect(client.text('#fault')).toContain('付款页打不开，客人付不了钱');
		expect(client.text('#fault')).toContain('还没有人接');
		expect(client.has('#photos .shot')).toBe(true);
		expect(client.text()).toContain('16:20前响应');
	});

	it('is answered by staff, and the client sees the answer', async () => {
		const client = await demo().open('suWenxi', '/pages/faults/index');
		await client.tap('#fault-*:has(会员卡页空白)');
		await client.tap('#remind-fault');

		const engineer = await demo().open('yueMinglang');
		await engineer.tap('#tab-staff');
		await engineer.tap('.queue-row:has(会员卡页空白) #act-*');
		expect(engineer.text('#fault')).toContain('山栀茶业');
		await engineer.type('#respond-text', '证书过期，正在更换');
		await engineer.tap('#respond');
		await engineer.sees('#step-solve');
		expect(engineer.text('#fault')).toContain('负责人 岳明朗');

		await client.comeBack();
		await client.sees('#fault', '处理中');
		expect(client.text()).toContain('岳明朗已响应');
		expect(client.text()).toContain('证书过期，正在更换');
		expect(client.text()).toContain('按时');
	});

	it('goes on until the client says that it is solved', async () => {
		const engineer = await demo().open('yueMinglang', '/pages/staff/index');
		await engineer.tap('.queue-row:has(会员卡页空白) #act-*');
		await engineer.type('#respond-text', '在看');
		await engineer.tap('#respond');
		await engineer.tap('#step-solve');
		await engineer.type('#solve-text', '证书已换好');
		await engineer.tap('#solve');

		const client = await demo().open('suWenxi', '/pages/faults/index');
		await client.tap('#fault-*:has(会员卡页空白)');
		expect(client.text('#verdict')).toContain('我们说已经解决了。您那边好了吗？');
		await client.tap('#reopen');
		await client.type('#reopen-reason', '会员等级还不显示');
		await client.tap('#send-reopen');
		await client.sees('#fault', '处理中');
		expect(client.text()).toContain('苏闻溪说还没解决');

		await engineer.comeBack();
		await engineer.type('#solve-text', '等级也显示了');
		await engineer.tap('#solve');
		await client.comeBack();
		await client.tap('#confirm-solved');
		await client.sees('#fault', '已解决');
		expect(client.has('#verdict')).toBe(false);
	});

	it('is missed on both sides when nobody answers in time, and stays missed', async () => {
		const client = await demo().open('suWenxi', '/pages/faults/index');
		await client.tap('#fault-*:has(会员卡页空白)');
		const engineer = await demo().open('yueMinglang', '/pages/staff/index');
		expect(engineer.text('#tally-missed')).toBe('1已逾期');
		await demo().advance(2 * HOUR_MS);
		expect(client.text('#fault')).toContain('逾期');
		expect(engineer.text('#tally-missed')).toBe('2已逾期');
		expect(engineer.text('#queue-missed')).toContain('会员卡页空白');
		await engineer.tap('.queue-row:has(会员卡页空白) #act-*');
		await engineer.type('#respond-text', '回复晚了，正在换证书');
		await engineer.tap('#respond');
		await client.comeBack();
		await client.sees('.timeline', '岳明朗已响应');
		expect(client.text('.timeline')).toContain('逾期');
	});

	it('takes only the urgent case from a person whom the contract does not name', async () => {
		const client = await demo().open('xuQingjin', '/packages/fault/report/index');
		await client.tap('#fault-contract .chip:has(官网)');
		await client.sees('#promises-refused');
		expect(client.text('#promises-refused')).toContain('只有指定联系人能报一般故障');
		await client.tap('#urgency-urgent');
		await client.sees('#promises');
	});
});
