import type { Terms } from '../../../../types/terms';
import { BARE, clause } from '../papers';

const item = (id: string, title: string, amountFen: number | null, quote: string): Terms['items'][number] => ({
	...{ id, title, amountFen, shareBp: id === 'site' ? 1500 : null, clauseId: 'g3', quote },
});

/** Itemised maintenance: an unusual unit, lines without a price, a share of nothing, seventy cents too many. */
export const ITEMISED: Terms = {
	...BARE,
	kind: 'itemised',
	clauses: [
		clause('g1', '一', '服务自 2026 年 3 月 2 日起，至 2027 年 3 月 1 日止。'),
		clause('g2', '二', '一年的费用为 18200 元，签约后 3 个工作日内甲方付清。'),
		clause('g3', '三', '服务器 8,200.00；官网 10,000.70（项目金额的 15%）；答疑；10 人/天修改（免费）。'),
	],
	period: {
		...{ from: '2026-03-02', to: '2027-03-01', ends: null, endsBy: null, onExpiry: 'ends', clauseId: 'g1' },
		quote: '自 2026 年 3 月 2 日起，至 2027 年 3 月 1 日止',
	},
	total: { amountFen: 1_820_000, clauseId: 'g2', quote: '费用为 18200 元' },
	stages: [
		{
			...{ id: 'year', title: '年费', amountFen: 1_820_000, shareBp: null, opensOn: 'signing', yearly: null },
			due: { rule: 'count', from: 'signing', unit: 'workingDay', count: 3 },
			...{ clauseId: 'g2', quote: '签约后 3 个工作日内甲方付清' },
		},
	],
	items: [
		item('server', '服务器', 820_000, '服务器 8,200.00'),
		item('site', '官网', 1_000_070, '官网 10,000.70（项目金额的 15%）'),
		item('answers', '答疑', null, '答疑'),
	],
	quotas: [
		{
			...{ id: 'changes', title: '免费修改', unit: 'personDay', count: 10, per: 'year', priceId: null },
			...{ clauseId: 'g3', quote: '10 人/天修改（免费）' },
		},
	],
	exclusions: [{ reason: 'restated', clauseId: 'g2', quote: '一年' }],
};
