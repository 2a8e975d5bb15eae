import fc from 'fast-check';
import { describeStatement, type StatementFacts } from '../../../cloudfunctions/domain/documents/statement';
import { describedDocument } from '../../../types/documents';
import { saidBy } from './said';

const row = (values: Partial<StatementFacts['rows'][number]>) => ({
	...{ onDate: '2026-09-01', recordedOn: null, title: '合同生效，应付（首付款）', reference: '' },
	...{ chargedFen: 0, creditedFen: 0, balanceFen: 0, ...values },
});
const FACTS: StatementFacts = {
	...{
		contractNumber: 'HT-2026-01',
		contractTitle: '小程序采购合同',
		customerName: '山栀茶业',
		agencyName: '青禾数字',
	},
	...{ from: '2026-09-01', to: '2026-09-30', madeOn: '2026-10-12', openingFen: 1000 },
	rows: [
		row({ chargedFen: 272_000, balanceFen: 273_000 }),
		row({
			...{ onDate: '2026-09-03', recordedOn: '2026-09-05', title: '对公转账（首付款）', reference: 'HT-2026-01-SJ001' },
			...{ creditedFen: 274_990, balanceFen: -1990 },
		}),
	],
	closingFen: -1990,
};
const closed = (closingFen: number) =>
	saidBy(describeStatement({ ...FACTS, rows: [], openingFen: closingFen, closingFen })).join('\n');

test('opens, goes row by row, adds up and closes', () => {
	expect(saidBy(describeStatement(FACTS))).toEqual([
		...['对账单', '日期：2026年10月12日'],
		...['合同：小程序采购合同 HT-2026-01', '客户：山栀茶业', '服务方：青禾数字'],
		'期间：2026年9月1日 – 2026年9月30日 金额单位：元',
		'2026-09-01|期初余额||||10.00',
		'2026-09-01|合同生效，应付（首付款）||2,720.00||2,730.00',
		'2026-09-03 2026-09-05 记账|对公转账（首付款）|HT-2026-01-SJ001||2,749.90|−19.90',
		'|合计||2,720.00|2,749.90|−19.90',
		'到 2026年9月30日，我们应退：¥19.90 人民币壹拾玖元玖角整',
		'余额为正是您尚欠的，前面有 − 的是我们应退的。',
		...['客户（盖章）：山栀茶业', '服务方（盖章）：青禾数字', '青禾数字　对账单 HT-2026-01'],
	]);
});

test.each([
	[2000, '到 2026年9月30日，您尚欠：¥20.00 人民币贰拾元整'],
	[-1, '到 2026年9月30日，我们应退：¥0.01 人民币壹分'],
	[0, '到 2026年9月30日，账已两清。'],
])('a closing balance of %d fen says who owes it to whom', (closingFen, words) => {
	expect(closed(closingFen)).toContain(words);
});

test('one that does not add up to the fen is not described', () => {
	expect(() => describeStatement({ ...FACTS, closingFen: -1989 })).toThrow(RangeError);
	expect(() => describeStatement({ ...FACTS, openingFen: 999 })).toThrow(RangeError);
	const rows = FACTS.rows.map((one, index) => (index === 0 ? { ...one, chargedFen: 272_001 } : one));
	expect(() => describeStatement({ ...FACTS, rows })).toThrow(RangeError);
});

const moves = fc.array(fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }), { maxLength: 40 });

test('whatever moves, the figures printed are those of the account, and the paper can be printed', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), moves, (openingFen, changes) => {
			let balanceFen = openingFen;
			const rows = changes.map((change) => {
				balanceFen += change;
				return row({ chargedFen: Math.max(0, change), creditedFen: Math.max(0, -change), balanceFen });
			});
			const paper = describeStatement({ ...FACTS, openingFen, rows, closingFen: balanceFen });
			expect(describedDocument.safeParse(paper).success).toBe(true);
			const total =
				saidBy(paper)
					.find((line) => line.startsWith('|合计'))
					?.split('|') ?? [];
			const fen = (text = '') => Number(text.replace(/[,.]/g, '').replace('−', '-'));
			expect(fen(total[5])).toBe(balanceFen);
			expect(fen(total[3]) - fen(total[4])).toBe(balanceFen - openingFen);
		}),
	);
});
