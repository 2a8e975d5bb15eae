import type { Terms } from '../../../types/terms';
import { AGENCY } from '../people';
import { type EnterpriseDetails, enterpriseClauses } from './e-enterprise-clauses';
import { agencyParty, customerParty } from './parties';

/** Kind E: an enterprise mini-program with a year of care after delivery; the annex names fees, but no days for them. */
export function enterpriseTerms(details: EnterpriseDetails): Terms {
	const { number, title, shortName, places, signedOn, developmentFen, yearlyCareFen } = details;
	return {
		...{ kind: 'enterprise', number, title, shortName, places, signedOn },
		totalFen: developmentFen + yearlyCareFen,
		parties: { customer: customerParty(details.customer, '甲方'), agency: agencyParty('乙方') },
		period: {
			...{ from: signedOn, to: null, endsBy: '交付使用满一年' },
			...{ clauseId: 'e1-3', quote: '到交付使用满一年为止' },
		},
		stages: [
			{
				...{ id: 'development', title: '开发费', amountFen: developmentFen, shareBp: null, opensOn: 'signing' },
				...{ due: { rule: 'none' }, clauseId: 'e-annex-1', quote: '签约后支付' },
			},
			{
				...{ id: 'care', title: '第一年维护费', amountFen: yearlyCareFen, shareBp: null, opensOn: 'acceptance' },
				...{ due: { rule: 'none' }, clauseId: 'e-annex-1', quote: '验收后支付' },
			},
		],
		...{ latePenalty: null, deemedAcceptance: null, namedContacts: null, recurring: [] },
		responses: RESPONSES,
		oneOffs: ONE_OFFS,
		standing: STANDING,
		clauses: enterpriseClauses(details),
		bankAccount: AGENCY.bank,
	};
}

const RESPONSES: Terms['responses'] = [
	{
		...{ id: 'response', measure: 'response', urgency: 'any', onlyWhenAsked: false },
		...{ target: { target: 'hours', hours: 8 }, clauseId: 'e4-2', quote: '乙方 8 小时内响应' },
	},
	{
		...{ id: 'solution', measure: 'solution', urgency: 'any', onlyWhenAsked: false },
		...{ target: { target: 'hours', hours: 24 }, clauseId: 'e4-2', quote: '24 小时内拿出解决方案' },
	},
];

const ONE_OFFS: Terms['oneOffs'] = [
	{
		...{ id: 'requirements', owner: 'customer', title: '提交需求文档' },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: 15 },
		...{ clauseId: 'e2-1', quote: '签约后 15 日内，甲方把需求文档交给乙方' },
	},
	{
		...{ id: 'plan', owner: 'agency', title: '开发计划', due: { rule: 'none' } },
		...{ clauseId: 'e3-1', quote: '乙方照需求文档订开发计划' },
	},
	{
		...{ id: 'progress', owner: 'agency', title: '开发进度报告' },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: 30 },
		...{ clauseId: 'e3-2-1', quote: '签约后 30 日内，乙方交一份开发进度报告' },
	},
	{
		...{ id: 'documents', owner: 'agency', title: '交付手册和测试报告' },
		due: { rule: 'count', from: 'delivery', unit: 'calendarDay', count: null },
		...{ clauseId: 'e3-3-2', quote: '乙方把手册、测试报告这些文档一并交给甲方' },
	},
];

const STANDING: Terms['standing'] = [
	{
		...{ id: 'response', owner: 'agency', title: '8 小时内响应', note: '从收到故障报告算起' },
		...{ clauseId: 'e4-2', quote: '乙方 8 小时内响应' },
	},
	{
		...{ id: 'solution', owner: 'agency', title: '24 小时内拿出解决方案', note: '从收到故障报告算起' },
		...{ clauseId: 'e4-2', quote: '24 小时内拿出解决方案' },
	},
	{
		...{ id: 'changeAnswer', owner: 'agency', title: '需求变更 3 个工作日内书面答复', note: '写明工期、费用、质量' },
		...{ clauseId: 'e2-2-2', quote: '3 个工作日内书面回答' },
	},
	{
		...{ id: 'changeNotice', owner: 'customer', title: '要改需求，提前 5 个工作日书面告知', note: null },
		...{ clauseId: 'e2-2-1', quote: '提前 5 个工作日书面告诉乙方' },
	},
	{
		...{ id: 'onDemand', owner: 'agency', title: '按客户要的时间汇报进度', note: null },
		...{ clauseId: 'e3-2-2', quote: '乙方在甲方指定的时间内答复' },
	},
	{
		...{ id: 'care', owner: 'agency', title: '维护、备份、安全和升级', note: '有效期内' },
		...{ clauseId: 'e4-1', quote: '备份和恢复数据，保障安全' },
	},
	{
		...{ id: 'invoice', owner: 'agency', title: '开具正规发票', note: null },
		...{ clauseId: 'e4-3-2', quote: '乙方开具正规发票' },
	},
	{
		...{ id: 'privacy', owner: 'agency', title: '不外传客户和用户的信息', note: null },
		...{ clauseId: 'e5-1-2', quote: '乙方一概不外传' },
	},
	{
		...{ id: 'training', owner: 'agency', title: '教会客户使用和维护', note: '线上或当面，双方商定' },
		...{ clauseId: 'e6-2-1', quote: '乙方教会甲方使用和维护' },
	},
	{
		...{ id: 'checks', owner: 'agency', title: '每个开发阶段都做检测', note: null },
		...{ clauseId: 'e7-2-1', quote: '每个开发阶段都做检测' },
	},
	{
		...{ id: 'defects', owner: 'agency', title: '质量问题 5 个工作日内修好', note: '从接到通知算起' },
		...{ clauseId: 'e7-3-1', quote: '乙方接到通知后 5 个工作日内修好' },
	},
	{
		...{ id: 'security', owner: 'agency', title: '系统安全，防护定期更新', note: null },
		...{ clauseId: 'e8-1-2', quote: '防护定期更新' },
	},
];
