import type { ListOf, RuleTemplates } from '../shape';
import { PRICES } from './annex';
import { OCCASIONS, ONE_OFFS, STANDING } from './duties';
import { FUNCTIONS } from './functions';

const FREE_YEARS = { filled: ['freeYears'] } as const;

const STAGES: ListOf<'stages'> = [
	{
		...{ id: 'first', title: '首款 {{firstShare}}', amountFen: { $: 'firstFee' }, shareBp: { $: 'firstShare' } },
		...{ opensOn: 'signing', yearly: null, due: { rule: 'none' } },
		...{ clauseId: 'p5-2', quote: '签约后乙方先付合同总价的 {{firstShare}}，即 ¥{{firstFee}}' },
	},
	{
		...{ id: 'rest', title: '尾款 {{restShare}}', amountFen: { $: 'restFee' }, shareBp: { $: 'restShare' } },
		...{ opensOn: 'acceptance', yearly: null, due: { rule: 'none' } },
		...{ clauseId: 'p5-2', quote: '验收通过后，乙方付清合同总价余下的 {{restShare}}，即 ¥{{restFee}}' },
	},
	{
		$when: FREE_YEARS,
		...{ id: 'server', title: '服务器年费', amountFen: { $: 'serverFee' }, shareBp: null, opensOn: 'acceptance' },
		yearly: { freeYears: { $: 'freeYears' } },
		due: { rule: 'count', from: 'stageOpened', unit: 'calendarDay', count: { $: 'yearlyPayDays' } },
		clauseId: 'p5-1',
		quote: '共享服务器每年 ¥{{serverFee}}，先免费 {{freeYears}} 年，以后在每年开始后 {{yearlyPayDays}} 日内付',
	},
];

/** What the words of a purchase contract set. */
export const RULES: RuleTemplates = {
	period: {
		...{ from: null, to: { $: 'termEnd' }, ends: null, endsBy: null, onExpiry: 'lapses' },
		...{ clauseId: 'p6-1', quote: '本合同到 {{termEnd}}为止' },
	},
	total: { amountFen: { $: 'total' }, clauseId: 'p-total', quote: '合同总价合计 ¥{{total}}' },
	stages: STAGES,
	refund: {
		$when: { filled: ['refundShare'] },
		...{ shareBp: { $: 'refundShare' }, clauseId: 'p5-2' },
		quote: '附件的功能没有做完的，算甲方违约，已收的钱退还 {{refundShare}}',
	},
	lapse: {
		$when: FREE_YEARS,
		...{ stageIds: ['server'], clauseId: 'p5-1', quote: '没有按时交的，就当作不要维护了' },
	},
	prices: PRICES,
	items: [
		{
			...{ id: 'system', title: '小程序系统研发费', amountFen: { $: 'systemFee' }, shareBp: null },
			...{ clauseId: 'p-fees', quote: '小程序系统研发费 ¥{{systemFee}}' },
		},
		{
			$when: { filled: ['extraFee'] },
			...{ id: 'extra', title: '{{extraTitle}}', amountFen: { $: 'extraFee' }, shareBp: null },
			...{ clauseId: 'p-extra', quote: '{{extraTitle}} ¥{{extraFee}}' },
		},
		{
			$when: { filled: ['moreFee'] },
			...{ id: 'more', title: '{{moreTitle}}', amountFen: { $: 'moreFee' }, shareBp: null },
			...{ clauseId: 'p-more', quote: '{{moreTitle}} ¥{{moreFee}}' },
		},
	],
	quotas: [
		{
			...{ id: 'listings', title: '免费上架产品', unit: 'piece', count: { $: 'freeListings' }, per: 'term' },
			...{ priceId: 'listing', clauseId: 'p-fees', quote: '含 {{freeListings}} 个产品免费上架' },
		},
	],
	responses: [
		{
			// The contract promises help, but names no hours.
			...{ id: 'support', measure: 'response', urgency: 'any', onlyWhenAsked: false, target: { target: 'open' } },
			...{ clauseId: 'p2-3', quote: '合同有效期里平台出了毛病，甲方有义务出手相助' },
		},
	],
	oneOffs: ONE_OFFS,
	occasions: OCCASIONS,
	standing: STANDING,
	functions: FUNCTIONS,
	exclusions: [{ reason: 'restated', clauseId: 'p-total', quote: '大写{{total|capital}}' }],
};
