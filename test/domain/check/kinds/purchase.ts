import type { Terms } from '../../../../types/terms';
import { BARE, clause } from '../papers';

const price = (
	id: string,
	title: string,
	yuan: number,
	unit: Terms['prices'][number]['unit'],
	quote: string,
): Terms['prices'][number] => ({
	...{ id, title, unit, amountFen: yuan * 100, packSize: null, capacity: null, payee: 'agency', optional: false },
	...{ freeYears: 0, clauseId: 'p8', quote },
});

/** Purchase, where 甲方 sells: no clause five, a list that begins with three, swapped parties, 80 % of which sum? */
export const PURCHASE: Terms = {
	...BARE,
	parties: {
		customer: { label: '乙方', name: '澄湖书屋', address: null, telephone: null },
		agency: { label: '甲方', name: '松间数字', address: null, telephone: null },
	},
	clauses: [
		clause('p1', '一', '甲方为乙方做商城小程序，合同到 2027 年 3 月 1 日为止。'),
		clause('p2', '二', '双方对彼此的资料保密。'),
		clause('p3', '三', '甲方照功能清单做完。'),
		clause('p4', '四', '如果甲方在制作中需求变更，单独商量报价和进度。'),
		clause(
			'p6',
			'六',
			'3、签约后乙方先付百分之八十费用，验收通过后乙方付剩余全款。\n4、没照清单做完的，退还全部费用。',
		),
		clause('p7', '七', '到期不再续签的，合同自动解除。'),
		clause('p8', '附件', '系统研发 5200 元；服务器 900 元/年。', { heading: '报价' }),
	],
	period: {
		...{ from: '2026-03-02', to: '2027-03-01', ends: null, endsBy: null, onExpiry: 'lapses' },
		...{ clauseId: 'p1', quote: '合同到 2027 年 3 月 1 日为止' },
	},
	total: { amountFen: 520_000, clauseId: 'p8', quote: '系统研发 5200 元' },
	stages: [
		{
			...{ id: 'first', title: '首付款', amountFen: 416_000, shareBp: 8000, opensOn: 'signing', yearly: null },
			...{ due: { rule: 'none' }, clauseId: 'p6', quote: '签约后乙方先付百分之八十费用' },
		},
		{
			...{ id: 'rest', title: '尾款', amountFen: 104_000, shareBp: 2000, opensOn: 'acceptance', yearly: null },
			...{ due: { rule: 'none' }, clauseId: 'p6', quote: '验收通过后乙方付剩余全款' },
		},
	],
	refund: { shareBp: 10_000, clauseId: 'p6', quote: '退还全部费用' },
	prices: [
		price('system', '系统研发', 5200, 'time', '系统研发 5200 元'),
		price('server', '服务器', 900, 'year', '服务器 900 元/年'),
	],
};
