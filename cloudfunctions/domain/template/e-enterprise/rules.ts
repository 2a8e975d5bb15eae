import type { ListOf, RuleTemplates } from '../shape';
import { OCCASIONS, ONE_OFFS } from './duties';
import { STANDING } from './standing';

const STAGES: ListOf<'stages'> = [
	{
		...{ id: 'development', title: '开发费', amountFen: { $: 'developmentFee' }, shareBp: null },
		...{ opensOn: 'signing', yearly: null },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: { $: 'developmentPayDays' } },
		...{ clauseId: 'e-annex-1', quote: '开发费 ¥{{developmentFee}}，签约后 {{developmentPayDays}} 日内支付' },
	},
	{
		...{ id: 'care', title: '维护费', amountFen: { $: 'careFee' }, shareBp: null, opensOn: 'delivery', yearly: null },
		due: { rule: 'count', from: 'delivery', unit: 'calendarDay', count: { $: 'carePayDays' } },
		...{ clauseId: 'e-annex-1', quote: '维护费 ¥{{careFee}}，交付后 {{carePayDays}} 日内支付' },
	},
];

/** What the words of an enterprise contract set: it ends so many years after delivery. */
export const RULES: RuleTemplates = {
	period: {
		...{ from: null, to: null, ends: { trigger: 'delivery', unit: 'year', count: { $: 'careYears' } } },
		...{ endsBy: '交付使用满 {{careYears}} 年', onExpiry: 'ends' },
		...{ clauseId: 'e1-3', quote: '到交付使用满 {{careYears}} 年为止' },
	},
	total: { amountFen: { $: 'total' }, clauseId: 'e-annex-1', quote: '合计 ¥{{total}}' },
	stages: STAGES,
	responses: [
		{
			...{ id: 'response', measure: 'response', urgency: 'any', onlyWhenAsked: false },
			target: { target: 'hours', hours: { $: 'responseHours' } },
			...{ clauseId: 'e4-2', quote: '乙方 {{responseHours}} 小时内响应' },
		},
		{
			...{ id: 'solution', measure: 'solution', urgency: 'any', onlyWhenAsked: false },
			target: { target: 'hours', hours: { $: 'solutionHours' } },
			...{ clauseId: 'e4-2', quote: '{{solutionHours}} 小时内拿出解决方案' },
		},
	],
	officeHours: {
		$when: { filled: ['officeDays'] },
		...{ days: { $: 'officeDays' }, shifts: { $: 'officeHours' }, endsDays: false },
		...{ clauseId: 'e6-1-2', quote: '技术支持在乙方的上班时间提供：{{officeDays}}，{{officeHours}}' },
	},
	oneOffs: ONE_OFFS,
	occasions: OCCASIONS,
	standing: STANDING,
};
