import type { Terms } from '../../../../types/terms';
import { BARE, clause } from '../papers';

/** Development with a year of care: the code is given to both, the fee annex is missing, the text breaks off. */
export const ENTERPRISE: Terms = {
	...BARE,
	kind: 'enterprise',
	clauses: [
		clause('e1', '1.1', '合同到交付满 1 年为止。'),
		clause('e2', '1.2', '甲方在签订后 15 日内把需求交给乙方。'),
		clause('e3', '2.1', '乙方收到报障 8 小时内响应，24 小时内给出办法。'),
		clause('e4', '2.2', '维护的费用照附件一。'),
		clause('e5', '3.1', '小程序的文档和代码归甲方所有。'),
		clause('e6', '3.2', '乙方在开发中写的代码、做的设计归乙方所有，合同期内甲方可以免费用。'),
		clause('e7', '4.1', '乙方保证系统安全，不断更新防护的办法。'),
		clause('e8', '4.2', '出了安全事件：\n4.2.'),
	],
	period: {
		...{ from: '2026-03-02', to: null, ends: { trigger: 'delivery', unit: 'year', count: 1 }, endsBy: null },
		...{ onExpiry: 'ends', clauseId: 'e1', quote: '到交付满 1 年为止' },
	},
	total: { amountFen: null, clauseId: 'e4', quote: '维护的费用照附件一' },
	oneOffs: [
		{
			...{
				id: 'needs',
				owner: 'customer',
				title: '提交需求',
				clauseId: 'e2',
				quote: '甲方在签订后 15 日内把需求交给乙方',
			},
			due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: 15 },
		},
	],
	responses: [
		{
			...{ id: 'response', measure: 'response', urgency: 'any', onlyWhenAsked: false },
			...{ target: { target: 'hours', hours: 8 }, clauseId: 'e3', quote: '8 小时内响应' },
		},
		{
			...{ id: 'solution', measure: 'solution', urgency: 'any', onlyWhenAsked: false },
			...{ target: { target: 'hours', hours: 24 }, clauseId: 'e3', quote: '24 小时内给出办法' },
		},
	],
};
