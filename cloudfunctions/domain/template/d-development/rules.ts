import { copiesIn } from '../common/rules';
import type { RuleTemplates } from '../shape';
import { OCCASIONS, ONE_OFFS, STANDING } from './duties';

const RESPONSE = { measure: 'response', onlyWhenAsked: false, clauseId: 'd2-2-3' } as const;

/** What the words of a development contract set: it ends when the acceptance sheet is signed. */
export const RULES: RuleTemplates = {
	period: {
		...{ from: null, to: null, ends: { trigger: 'acceptance', unit: 'calendarDay', count: 0 } },
		...{ endsBy: '验收单签完的那天', onExpiry: 'ends' },
		...{ clauseId: 'd6-3', quote: '验收单签完的那天，合同结束' },
	},
	total: { amountFen: { $: 'total' }, clauseId: 'd6-1', quote: '开发费共 ¥{{total}}' },
	stages: [
		{
			...{ id: 'fee', title: '开发费', amountFen: { $: 'total' }, shareBp: null, opensOn: 'signing', yearly: null },
			due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: { $: 'payDays' } },
			...{ clauseId: 'd6-2', quote: '签约后 {{payDays}} 日内，甲方把开发费付到' },
		},
	],
	surcharge: {
		$when: { filled: ['surchargeShare'] },
		...{ shareBp: { $: 'surchargeShare' }, clauseId: 'd4-2-2' },
		quote: '可以加收开发费的 {{surchargeShare}}；动手之前先讲明原因和数额，甲方同意才做',
	},
	service: {
		...{ trigger: 'acceptance', unit: 'month', count: { $: 'serviceMonths' } },
		...{ clauseId: 'd2-2-2', quote: '验收上线后 {{serviceMonths}} 个月为服务期' },
	},
	responses: [
		{
			...{ ...RESPONSE, id: 'urgent', urgency: 'urgent', quote: '紧急的 {{urgentHours}} 小时内响应' },
			target: { target: 'hours', hours: { $: 'urgentHours' } },
		},
		{
			...{ ...RESPONSE, id: 'general', urgency: 'general', quote: '一般的 {{generalHours}} 小时内响应' },
			target: { target: 'hours', hours: { $: 'generalHours' } },
		},
	],
	oneOffs: ONE_OFFS,
	occasions: OCCASIONS,
	standing: STANDING,
	copies: copiesIn('d5-1', '合同共 {{copies}} 份，甲方执 {{customerCopies}} 份，乙方执 {{agencyCopies}} 份'),
	exclusions: [{ reason: 'restated', clauseId: 'd6-1', quote: '大写{{total|capital}}' }],
};
