import type { Terms } from '../../../../types/terms';
import { BARE, clause } from '../papers';

/** Development: paid after the signing in one clause and after the work in another; the handover hangs on a blank. */
export const DEVELOPMENT: Terms = {
	...BARE,
	...{ kind: 'development', places: ['小程序'] },
	clauses: [
		clause('d1', '一', '乙方为甲方做小程序，从设计一直做到上线。'),
		clause('d2', '二', '验收以后的服务期内保证能用；服务期满 1 个月内，乙方移交全部资料。'),
		clause('d3', '三', '乙方的工作完成以后，甲方支付开发费。'),
		clause('d4', '四', '甲方自己弄坏数据要乙方帮忙的，加收开发费的 10%，先说明再动手。'),
		clause('d5', '五', '开发费共 ¥36,000.00，大写叁万陆仟元整。'),
		clause('d6', '六', '签约后 7 日内，甲方把开发费支付到乙方账户。'),
		clause('d7', '七', '验收单签完那天合同结束。'),
	],
	period: {
		...{ from: '2026-03-02', to: null, ends: { trigger: 'acceptance', unit: 'calendarDay', count: 0 } },
		...{ endsBy: '验收单签完那天', onExpiry: 'ends', clauseId: 'd7', quote: '验收单签完那天合同结束' },
	},
	total: { amountFen: 3_600_000, clauseId: 'd5', quote: '¥36,000.00，大写叁万陆仟元整' },
	stages: [
		{
			...{ id: 'fee', title: '开发费', amountFen: 3_600_000, shareBp: null, opensOn: 'signing', yearly: null },
			due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: 7 },
			...{ clauseId: 'd6', quote: '签约后 7 日内，甲方把开发费支付到乙方账户' },
		},
	],
	surcharge: { shareBp: 1000, clauseId: 'd4', quote: '加收开发费的 10%' },
	service: { trigger: 'acceptance', unit: 'month', count: null, clauseId: 'd2', quote: '验收以后的服务期内' },
	oneOffs: [
		{
			...{ id: 'handover', owner: 'agency', title: '移交全部资料', clauseId: 'd2' },
			...{
				due: { rule: 'count', from: 'serviceEnd', unit: 'month', count: 1 },
				quote: '服务期满 1 个月内，乙方移交全部资料',
			},
		},
	],
};
