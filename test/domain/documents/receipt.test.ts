import { fileNameOf } from '../../../cloudfunctions/domain/documents/figures';
import { describeReceipt, type ReceiptFacts } from '../../../cloudfunctions/domain/documents/receipt';
import { describedDocument } from '../../../types/documents';
import { saidBy } from './said';

const FACTS: ReceiptFacts = {
	...{ number: 'HT-2026-01-SJ001', payerName: '山栀茶业', payeeName: '青禾数字' },
	...{ contractNumber: 'HT-2026-01', contractTitle: '小程序采购合同', stageTitle: '首付款', method: 'wechatPay' },
	...{ receivedOn: '2026-10-09', issuedOn: '2026-10-12', amountFen: 272_000, surplusFen: 0 },
	...{ stageRemainingFen: 0, contractRemainingFen: 68_000, creditFen: 0, reversed: null },
};
const said = (values: Partial<ReceiptFacts> = {}) => saidBy(describeReceipt({ ...FACTS, ...values }));

test('says who paid whom for what, when, how, and what then remained', () => {
	expect(said()).toEqual([
		...['收据', '编号：HT-2026-01-SJ001', '日期：2026年10月12日'],
		'今收到：¥2,720.00 人民币贰仟柒佰贰拾元整',
		...['付款方：山栀茶业', '收款方：青禾数字', '合同：小程序采购合同 HT-2026-01', '付款项：首付款'],
		...['付款方式：微信支付', '到账日期：2026年10月9日'],
		...['这次付款以后', '本期余款：¥0.00', '合同余款：¥680.00'],
		'收款方（盖章）：青禾数字',
		'青禾数字　收据 HT-2026-01-SJ001　证明收到款项，不代替发票',
	]);
});

test.each([
	[1, '¥0.01 人民币壹分'],
	[1990, '¥19.90 人民币壹拾玖元玖角整'],
	[100_100, '¥1,001.00 人民币壹仟零壹元整'],
	[123_456_789, '¥1,234,567.89 人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'],
])('%d fen in figures and 大写', (amountFen, words) => {
	expect(said({ amountFen })).toContain(`今收到：${words}`);
});

test.each([
	['what came too much is named, and the credit it leaves', { surplusFen: 1990, creditFen: 2990 }, '本次多付：¥19.90'],
	['the credit says what it is for', { creditFen: 2990 }, '可用余额：¥29.90 可以退还，或抵以后的付款'],
	['a deposit', { method: 'deposit' as const }, '付款方式：签约前的定金'],
	['a transfer', { method: 'bankTransfer' as const }, '付款方式：对公转账'],
])('%s', (_name, values, words) => {
	expect(said(values)).toContain(words);
});

test('what is not agreed is not said', () => {
	expect(said({ stageRemainingFen: null, contractRemainingFen: null }).join()).not.toMatch(/余款|以后/);
});

test('one that was reversed says so first, and nothing of balances', () => {
	const words = said({ reversed: { onDate: '2026-10-20', reason: '同一笔记了两次' } });
	expect(words[1]).toBe('［已冲销］');
	expect(words).toContain('这张收据已在 2026年10月20日冲销，不再有效。原因：同一笔记了两次');
	expect(words.join()).not.toContain('余款');
});

test('the longest names that terms take are printed whole', () => {
	const name = '云岭山地咖啡种植与烘焙加工农民专业合作社联合社'.repeat(4).slice(0, 80);
	const paper = describeReceipt({ ...FACTS, payerName: name, payeeName: name, stageTitle: name, contractTitle: name });
	expect(describedDocument.safeParse(paper).success).toBe(true);
	expect(saidBy(paper)).toContain(`付款方：${name}`);
});

test('a file is called what its paper is, without signs that telephones do not take', () => {
	expect(fileNameOf('收据', 'HT/2026〔18〕 号:SJ001')).toBe('收据-HT-2026〔18〕-号-SJ001.pdf');
});
