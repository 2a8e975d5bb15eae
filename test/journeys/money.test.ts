import type { PersonKey } from '../../simulator/seed/people';
import { transferProof } from '../setup/pictures';
import { stage } from './support/stage';

const at = stage();

/** How many payments of an amount the books of a person's contracts know. */
async function paidBy(person: PersonKey, amountFen: number): Promise<number> {
	const { contracts } = await at().get(person, 'contract.list', {});
	const details = await Promise.all(contracts.map(({ id }) => at().get(person, 'contract.get', { contractId: id })));
	return details.flatMap(({ payments }) => payments).filter((one) => one.amountFen === amountFen).length;
}

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

	it('moved although WeChat says cancelled: the screen waits, becomes the receipt, and nobody pays twice', async () => {
		const client = await at().open('suWenxi');
		await client.tap('#turn-action');
		for (const name of ['pay-cancel-although-paid', 'pay-query-behind'])
			await at().program.control('faults', { name, times: 1 });
		await client.tap('#pay-now');
		await client.tap('#pretend-yes');
		await client.sees('#result-notReceived', '要是已经扣款，几分钟后这里会自动更新，不用再付。');
		expect(await client.inspect('04-pay-not-received')).toEqual([]);
		await client.tap('#back-to-stage');
		await client.tap('#pay-now');
		await client.sees('#pay-problem', '不用再付');
		await client.tap('#open-attempt');
		await client.sees('#result-unknown', '还不知道结果');
		await at().program.control('clock', { advanceMs: 15_000 });
		await client.sees('#receipt', 'LJ-');
		await client.tap('#receipt-done');
		await client.sees('#stage', '已付清');
		expect(await client.at('[id^=payment-]', '今天').count()).toBe(1);
		expect(await paidBy('suWenxi', 2_000_000)).toBe(1);
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
