import type { Terms } from '../../../types/terms';
import { AGENCY } from '../people';
import { type ItemisedDetails, itemisedClauses } from './g-itemised-clauses';
import { agencyParty, customerParty, dayText } from './parties';

/** Kind G: itemised maintenance around the clock with a promised time; only named contacts may ask, urgent cases excepted. */
export function itemisedTerms(details: ItemisedDetails): Terms {
	const { number, title, shortName, places, signedOn, from, to, totalFen } = details;
	return {
		...{ kind: 'itemised', number, title, shortName, places, signedOn, totalFen },
		parties: { customer: customerParty(details.customer, '甲方'), agency: agencyParty('乙方') },
		period: { from, to, endsBy: null, clauseId: 'g2-1-period', quote: `到${dayText(to)}止` },
		stages: [
			{
				...{ id: 'year', title: '年费', amountFen: totalFen, shareBp: null, opensOn: 'signing' },
				due: { rule: 'count', from: 'signing', unit: 'workingDay', count: 3 },
				...{ clauseId: 'g2-1-2', quote: '签约后 3 个工作日内，甲方付清预付款' },
			},
		],
		...{ latePenalty: null, deemedAcceptance: null },
		responses: RESPONSES,
		namedContacts: {
			contactIds: details.namedContactIds,
			...{ clauseId: 'g1-15', quote: '由指定联系人书面或口头提出；别人提的，乙方可以不响应，特别紧急的除外' },
		},
		recurring: RECURRING,
		oneOffs: [],
		standing: STANDING,
		clauses: itemisedClauses(details),
		bankAccount: AGENCY.bank,
	};
}

/** Round the clock, but the contract names no hours: a person says when it will be solved, and that time counts. */
const RESPONSES: Terms['responses'] = [
	{
		...{ id: 'response', measure: 'response', urgency: 'any', onlyWhenAsked: false },
		...{ target: { target: 'hours', hours: null }, clauseId: 'g2-1-time', quote: '7×24 小时响应' },
	},
	{
		...{ id: 'solution', measure: 'solution', urgency: 'any', onlyWhenAsked: false },
		...{ target: { target: 'promised' }, clauseId: 'g2-3-6', quote: '告诉甲方几时解决，并在说好的时间以内解决' },
	},
	{
		...{ id: 'onSite', measure: 'onSite', urgency: 'any', onlyWhenAsked: true },
		...{ target: { target: 'hours', hours: null }, clauseId: 'g2-3-2', quote: '乙方派工程师上门' },
	},
];

const RECURRING: Terms['recurring'] = [
	{
		...{ id: 'report', owner: 'agency', title: '公众号运维报告', every: 'month' },
		...{ clauseId: 'g2-2-5', quote: '每月一份公众号运维报告' },
	},
	{
		...{ id: 'verification', owner: 'agency', title: '公众号年审', every: 'year' },
		...{ clauseId: 'g2-1-items', quote: '公众号年审' },
	},
];

const STANDING: Terms['standing'] = [
	{
		...{ id: 'log', owner: 'agency', title: '每个问题都有记录', note: null },
		...{ clauseId: 'g1-14', quote: '乙方都记下来' },
	},
	{
		...{ id: 'documents', owner: 'agency', title: '解决后交改过的文档和配置', note: null },
		...{ clauseId: 'g1-32', quote: '改过的技术文档和配置由乙方交给甲方' },
	},
	{
		...{ id: 'team', owner: 'agency', title: '1 名管理、2 名技术人员随时响应', note: null },
		...{ clauseId: 'g2-3-1', quote: '乙方派 1 名管理人员、2 名技术人员随时响应' },
	},
	{
		...{ id: 'freeDays', owner: 'agency', title: '一年 10 人天的修改免费', note: null },
		...{ clauseId: 'g2-1-items', quote: '10 人天的修改免费' },
	},
	{
		...{ id: 'backup', owner: 'agency', title: '备份数据库和程序数据', note: null },
		...{ clauseId: 'g2-2-4', quote: '备份数据库和程序数据' },
	},
	{
		...{ id: 'downtime', owner: 'agency', title: '客户通知完，才停机、发布、升级', note: null },
		...{ clauseId: 'g2-3-8', quote: '通知完了乙方才能动手' },
	},
	{
		...{ id: 'announcement', owner: 'customer', title: '停机、发布、升级前通知各方', note: '用户、各级领导和负责人' },
		...{ clauseId: 'g2-3-8', quote: '甲方先通知用户、各级领导和负责人' },
	},
	{
		...{ id: 'contactChange', owner: 'customer', title: '换指定联系人，3 个工作日内书面告知', note: null },
		...{ clauseId: 'g1-15', quote: '3 个工作日内书面告诉对方' },
	},
	{
		...{ id: 'confirm', owner: 'customer', title: '确认问题是否解决', note: null },
		...{ clauseId: 'g1-25', quote: '由甲方确认' },
	},
];
