import { transferProof } from '../setup/pictures';
import { stage } from './support/stage';

const at = stage();

describe('money', () => {
	it('is paid for the first stage of a purchase through WeChat Pay, and a receipt comes', async () => {
		const florist = await at().open('fangZhixia');
		await florist.sees('#turn-card', '¥2,720.00');
		await florist.tap('#turn-action');
		await florist.sees('#amount', '人民币贰仟柒佰贰拾元整');
		await florist.tap('#pay-now');
		await florist.sees('#pretend-payment', '2,720.00');
		expect(await florist.inspect('04-pay-sheet')).toEqual([]);
		await florist.tap('#pretend-yes');
		await florist.sees('#receipt', 'LJ-2026-041');
		expect(await florist.text('#receipt')).toContain('余 ¥680.00');
		expect(await florist.inspect('04-pay-receipt')).toEqual([]);
		await florist.tap('#receipt-done');
		await florist.tap('#nav-back');
		await florist.sees('#nothing-to-do');
	});

	it('is not taken when the sheet was closed, and the screen says so', async () => {
		const client = await at().open('suWenxi');
		await client.tap('#turn-action');
		await client.tap('#pay-now');
		await client.tap('#pretend-no');
		await client.sees('#result-open', '还没有收到这笔钱');
		expect(await client.inspect('04-pay-not-paid')).toEqual([]);
	});

	it('comes by bank transfer: the proof goes to staff, they confirm, the client has a receipt', async () => {
		const client = await at().open('zhouDu');
		await client.tap('#turn-action');
		await client.tap('#method-bankTransfer');
		await client.tap('#to-transfer');
		await client.sees('#bank-account', '600000000000018');
		await client.choose('#add-photo', transferProof(2_000_000, '2026-10-10'));
		await client.sees('.shot__image');
		expect(await client.inspect('04-transfer-filled')).toEqual([]);
		await client.tap('#submit-transfer');
		await client.sees('#history', '等我们确认到账');

		const finance = await at().open('shenZhiwei');
		await finance.tap('#tab-staff');
		await finance.at('.queue-row', '山栀茶业').locator('[id^=check-]').click();
		await finance.sees('#transfer', '山栀茶业');
		await finance.sees('.proof__image');
		expect(await finance.inspect('08-transfer-journey')).toEqual([]);
		await finance.tap('#confirm-transfer');
		await finance.sees('#tally-transfers', '2');

		await client.refresh();
		await client.sees('#stage', '已付清');
		await client.tap('[id^=payment-]', '今天');
		await client.sees('#receipt', '对公转账');
	});
});
