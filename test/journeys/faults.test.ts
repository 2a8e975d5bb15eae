import { faultPhoto } from '../setup/pictures';
import { stage } from './support/stage';

const at = stage();
const HOUR_MS = 3_600_000;

describe('a fault', () => {
	it('is reported after the promises were read, answered by staff, and the client sees the answer', async () => {
		const client = await at().open('suWenxi');
		await client.tap('#tab-faults');
		await client.tap('#new-fault');
		await client.tap('#fault-contract .chip', '运维');
		await client.sees('#promises', '16:20');
		expect(await client.text('#promises')).toContain('今天是国庆节补班，按工作日算');
		await client.type('#fault-text', '付款页打不开，客人付不了钱');
		await client.choose('#add-photo', faultPhoto());
		await client.sees('.shot__image');
		await client.tap('#on-site');
		await client.sees('#promise-onSite', '明天');
		expect(await client.inspect('05-fault-report-filled')).toEqual([]);
		await client.tap('#submit-fault');
		await client.sees('#fault', '等待响应');
		await client.sees('#photos .shot__image');

		const engineer = await at().open('yueMinglang');
		await engineer.tap('#tab-staff');
		await engineer.at('.queue-row', '响应报障：付款页打不开').locator('[id^=act-]').click();
		await engineer.sees('#photos .shot__image');
		await engineer.type('#respond-text', '证书过期，正在更换');
		expect(await engineer.inspect('08-fault-answer')).toEqual([]);
		await engineer.tap('#respond');
		await engineer.sees('#fault', '岳明朗');

		await client.refresh();
		await client.sees('#fault', '处理中');
		await client.sees('.timeline', '证书过期，正在更换');
		expect(await client.inspect('06-fault-answered')).toEqual([]);
	});

	it('that nobody answers becomes overdue on both sides when time passes', async () => {
		const client = await at().open('suWenxi');
		await client.sees('.duty-row', '会员卡页空白');
		const engineer = await at().open('yueMinglang', '/pages/staff/index');
		await engineer.sees('#tally-missed', '1');
		await at().program.control('clock', { advanceMs: 2 * HOUR_MS });
		await client.refresh();
		await engineer.refresh();
		await client.at('.duty-row', '会员卡页空白').filter({ hasText: '逾期 30 分钟' }).waitFor();
		await engineer.sees('#tally-missed', '2');
		await engineer.sees('#queue-missed', '会员卡页空白');
		expect(await client.inspect('01-home-overdue')).toEqual([]);
		expect(await engineer.inspect('08-staff-overdue')).toEqual([]);
	});
});

describe('days later', () => {
	it('the unpaid fee is overdue for the client and for staff', async () => {
		await at().program.control('clock', { atMs: Date.parse('2026-10-15T09:00:00+08:00') });
		const client = await at().open('suWenxi');
		await client.sees('#turn-card', '逾期 2 天');
		await client.tap('#turn-action');
		await client.sees('#stage', '可加收违约金');
		expect(await client.inspect('04-pay-overdue')).toEqual([]);
	});
});
