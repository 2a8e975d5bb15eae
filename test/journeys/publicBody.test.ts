import type { Simulator } from '../../simulator';
import { signContract } from '../../simulator/seed/acts/drafts';
import { customerOf, type Paper } from '../../simulator/seed/contracts/paper';
import { STORY_ENDS_MS } from '../../simulator/seed/run';
import { Scene } from '../../simulator/seed/scene';
import { invoiceFile } from '../setup/papers';
import { transferProof } from '../setup/pictures';
import { stage } from './support/stage';

const at = stage();
const FEN = 1_200_000;
const NUMBER = '26350000000000008801';

/** A public body's system is looked after for a year; it pays against application and invoice. */
const CARE: Paper = {
	kind: 'maintenance',
	values: {
		...customerOf('wenhua'),
		...{ number: 'LJ-2026-088', title: '文化馆公众号运维服务合同', shortName: '公众号运维' },
		...{ places: '公众号、后台', system: '文化馆公众号', from: '2026-10-10', to: '2027-10-09' },
		...{ total: '12000', invoiceTitle: '临溪区文化馆', maintainerName: '岳明朗', maintainerYears: '6' },
	},
};

/** Signed and sealed this very afternoon. */
async function signed(): Promise<string> {
	const { url } = at().program;
	const scene = new Scene({ url, control: { clock: { nowMs: () => STORY_ENDS_MS } } } as Simulator, '');
	const { companies } = await at().get('guWangchuan', 'people.listCompanies', {});
	scene.made.companies.wenhua = companies.find(({ name }) => name === '临溪区文化馆')?.id;
	await signContract('wenhua', 'wenhuaItemised', CARE)(scene);
	return scene.contract('wenhuaItemised');
}

it('a public body pays: application and invoice start the clock, it transfers, and all papers agree', async () => {
	const contractId = await signed();
	const stagePath = `/packages/pay/stage/index?contractId=${contractId}&stageId=year`;
	const client = await at().open('heRuogu', stagePath);
	await client.sees('#stage', '以后才到付款的时候，现在不用付');

	const finance = await at().open('shenZhiwei', `/packages/staff/invoice/index?contractId=${contractId}`);
	await finance.tap('#apply', '¥12,000.00');
	await finance.sees('[id^=application-]', '还差发票 ¥12,000.00');
	await finance.sees('#issue-equal', '和付款申请等额');
	await finance.type('#issue-amount', '11999.99');
	await finance.sees('#issue-equal', '等额了付款期限才开始算');
	await finance.type('#issue-amount', '12000');
	await finance.type('#issue-number', NUMBER);
	await finance.choose('#add-file', invoiceFile(NUMBER, FEN));
	await finance.sees('.shot__file', NUMBER);
	expect(await finance.inspect('25-staff-invoice-filled')).toEqual([]);
	await finance.tap('#issue');
	await finance.sees('[id^=application-]', '发票已开足');

	// Seven working days end on 20 October; 31 December is the later of the two.
	await client.refresh();
	await client.sees('.due', '12月31日');
	await client.tap('#why');
	await client.sees('#explain-due', '12月31日');
	await client.sees('#duty-sheet', '合同有两个期限，取晚的一个；另一个是 10月20日');
	expect(await client.inspect('24-public-body-why')).toEqual([]);

	await client.open('heRuogu', `/packages/pay/invoices/index?contractId=${contractId}`);
	await client.sees('[id^=invoice-]', '2635 0000 0000 0000 8801');
	await client.sees('[id^=invoice-]', '打开 PDF');
	await client.open('heRuogu', `/packages/pay/transfer/index?contractId=${contractId}&stageId=year`);
	await client.choose('#add-photo', transferProof(FEN, '2026-10-10'));
	await client.sees('.shot__image');
	await client.tap('#submit-transfer');
	await client.at('#submit-transfer').waitFor({ state: 'hidden' });

	await finance.open('shenZhiwei', `/packages/staff/transfer/index?transferId=${await transferOf(contractId)}`);
	await finance.tap('#confirm-transfer', '¥12,000.00');
	await finance.at('#confirm-transfer').waitFor({ state: 'hidden' });
	await client.open('heRuogu', stagePath);
	await client.sees('#stage', '已付清');
	await client.tap('[id^=payment-]');
	await client.sees('#amount-in-words', '壹万贰仟元整');

	await expectAllPaid(contractId);
});

async function transferOf(contractId: string): Promise<string | undefined> {
	const { transfers } = await at().get('shenZhiwei', 'desk.getQueue', {});
	return transfers.find((one) => one.contractId === contractId)?.id;
}

/** Invoice, account and statement say the same to the fen. */
async function expectAllPaid(contractId: string): Promise<void> {
	const { invoices } = await at().get('heRuogu', 'account.getInvoices', { contractId });
	const { sums } = await at().get('heRuogu', 'account.get', { contractId });
	const year = { contractId, from: '2026-10-01', to: '2026-10-31' };
	const { chargedFen, creditedFen, closingFen } = await at().get('heRuogu', 'account.getStatement', year);
	expect(invoices).toMatchObject([{ number: NUMBER, amountFen: FEN, reversal: null }]);
	expect([sums.invoicedFen, sums.paidFen, chargedFen, creditedFen, closingFen]).toEqual([FEN, FEN, FEN, FEN, 0]);
}
