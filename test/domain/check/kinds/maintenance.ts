import type { Terms } from '../../../../types/terms';
import { BARE, clause } from '../papers';

const OWNED = '服务中因甲方的需要做出来的成果都归甲方，没有甲方同意，谁也不能拿去用';

/** Yearly maintenance: no length, two last days, two limits, one clause twice, a monthly fee nobody named. */
export const MAINTENANCE: Terms = {
	...BARE,
	kind: 'maintenance',
	clauses: [
		clause('o1', '第一条', '合同期限为年，自 2026 年 3 月 2 日起至 2027 年 3 月 31 日止。'),
		clause('o2', '第二条', '每年贰万肆仟元整（¥24,000.00）。'),
		clause('o3', '第三条', '自 2026 年 3 月 2 日起至 2027 年 3 月 1 日止，甲方须于每年的 12 月 31 日前付款。'),
		clause('o4', '第四条', '甲方收到付款申请和发票后 7 个工作日内付款，最晚不过 12 月 31 日。'),
		clause('o5', '第五条', `${OWNED}。`),
		clause('o6', '第六条', `因乙方的缘故用不了的，按每月服务费的千分之五付违约金；另外，${OWNED}。`),
	],
	period: {
		...{ from: '2026-03-02', to: '2027-03-31', ends: null, endsBy: null, onExpiry: 'ends', clauseId: 'o1' },
		quote: '合同期限为年，自 2026 年 3 月 2 日起至 2027 年 3 月 31 日止',
	},
	total: { amountFen: 2_400_000, clauseId: 'o2', quote: '每年贰万肆仟元整（¥24,000.00）' },
	stages: [
		{
			...{ id: 'year', title: '年费', amountFen: 2_400_000, shareBp: null, opensOn: 'invoiceReceived', yearly: null },
			due: {
				rule: 'later',
				of: [
					{ rule: 'date', month: 12, day: 31 },
					{ rule: 'count', from: 'invoiceReceived', unit: 'workingDay', count: 7 },
				],
			},
			...{ clauseId: 'o4', quote: '甲方收到付款申请和发票后 7 个工作日内付款，最晚不过 12 月 31 日' },
		},
	],
	monthlyFee: { amountFen: 200_000, basis: 'yearOver12', clauseId: 'o2', quote: '每年贰万肆仟元整' },
	breachPenalties: [
		{
			...{ id: 'outage', owner: 'agency', title: '无法使用', rateBp: 50, base: 'monthlyFee', breachOf: [] },
			...{ clauseId: 'o6', quote: '按每月服务费的千分之五付违约金' },
		},
	],
	exclusions: [
		{ reason: 'restated', clauseId: 'o3', quote: '12 月 31 日' },
		{ reason: 'description', clauseId: 'o3', quote: '至 2027 年 3 月 1 日止' },
	],
};
