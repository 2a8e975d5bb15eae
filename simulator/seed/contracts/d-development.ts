import type { Terms } from '../../../types/terms';
import { AGENCY } from '../people';
import { type DevelopmentDetails, developmentClauses } from './d-development-clauses';
import { agencyParty, customerParty } from './parties';

/** Kind D: development for a fee that is due so many days after signing; it ends when the acceptance sheet is signed. */
export function developmentTerms(details: DevelopmentDetails): Terms {
	const { number, title, shortName, places, signedOn, feeFen, payWithinDays } = details;
	return {
		...{ kind: 'development', number, title, shortName, places, signedOn, totalFen: feeFen },
		parties: { customer: customerParty(details.customer, '甲方'), agency: agencyParty('乙方') },
		period: {
			...{ from: signedOn, to: null, endsBy: '验收单签完的那一天' },
			...{ clauseId: 'd6-3', quote: '验收单签完的那一天，合同结束' },
		},
		stages: [
			{
				...{ id: 'fee', title: '开发费', amountFen: feeFen, shareBp: null, opensOn: 'signing' },
				due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: payWithinDays },
				...{ clauseId: 'd6-2', quote: `后 ${payWithinDays} 日内，甲方把开发费付到` },
			},
		],
		...{ latePenalty: null, deemedAcceptance: null, namedContacts: null, recurring: [] },
		responses: responses(details),
		oneOffs: oneOffs(details),
		standing: STANDING,
		clauses: developmentClauses(details),
		bankAccount: AGENCY.bank,
	};
}

function responses({ urgentHours, generalHours }: DevelopmentDetails): Terms['responses'] {
	const common = { measure: 'response', onlyWhenAsked: false, clauseId: 'd2-2-3' } as const;
	return [
		{
			...{ ...common, id: 'urgent', urgency: 'urgent', quote: `紧急的 ${urgentHours} 小时内响应` },
			target: { target: 'hours', hours: urgentHours },
		},
		{
			...{ ...common, id: 'general', urgency: 'general', quote: `一般的 ${generalHours} 小时内响应` },
			target: { target: 'hours', hours: generalHours },
		},
	];
}

const oneOffs = ({ project, launchWithinDays, acceptWithinDays }: DevelopmentDetails): Terms['oneOffs'] => [
	{
		...{ id: 'launch', owner: 'agency', title: `${project}上线` },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: launchWithinDays },
		...{ clauseId: 'd2-2-1', quote: `签约后 ${launchWithinDays} 日内上线` },
	},
	{
		...{ id: 'acceptance', owner: 'customer', title: `验收${project}` },
		due: { rule: 'count', from: 'delivery', unit: 'calendarDay', count: acceptWithinDays },
		...{ clauseId: 'd6-3', quote: '日内验收并签验收单' },
	},
];

const STANDING: Terms['standing'] = [
	{
		...{ id: 'delay', owner: 'agency', title: '因不可抗力推迟，随即告知原因', note: null },
		...{ clauseId: 'd2-2-1', quote: '乙方随即把原因告诉甲方' },
	},
	{
		...{ id: 'running', owner: 'agency', title: '服务期内保证正常使用', note: null },
		...{ clauseId: 'd2-2-2', quote: '验收上线后的服务期内保证正常使用' },
	},
	{
		// The contract ends with the acceptance, but leaves open how long the service goes on: no day to count from.
		...{ id: 'handover', owner: 'agency', title: '服务期满 1 个月内移交全部资料', note: '服务期到哪天未约定' },
		...{ clauseId: 'd2-2-2', quote: '服务期满 1 个月内，乙方把源码、设计稿、数据库结构等全部资料移交甲方' },
	},
	{
		...{ id: 'complaint', owner: 'agency', title: '接到投诉立即补救并答复', note: '答复的小时数未约定' },
		...{ clauseId: 'd4-1-2', quote: '小时内给出让人满意的答复' },
	},
	{
		...{ id: 'compensation', owner: 'agency', title: '违反承诺照实际损失赔偿', note: null },
		...{ clauseId: 'd4-1-3', quote: '乙方照实际损失赔偿' },
	},
	{
		...{ id: 'content', owner: 'customer', title: '及时更新内容，保证真实', note: null },
		...{ clauseId: 'd3-1', quote: '由甲方随时更新，保证真实' },
	},
	{
		...{ id: 'check', owner: 'customer', title: '配合检查，发现问题马上说', note: null },
		...{ clauseId: 'd3-2', quote: '甲方配合检查' },
	},
	{
		...{ id: 'surcharge', owner: 'customer', title: '自己弄乱数据要帮忙，加收开发费的 10%', note: '先讲明，同意才做' },
		...{ clauseId: 'd4-2-2', quote: '可以加收开发费的 10%；动手之前先讲明原因和数额，甲方同意才做' },
	},
];
