import type { ListOf, RuleTemplates } from '../shape';
import { OCCASIONS, RECURRING } from './duties';
import { STANDING } from './standing';

/** Round the clock, but no hours are named: a person says when it will be solved, and that time counts. */
const RESPONSES: ListOf<'responses'> = [
	{
		...{ id: 'response', measure: 'response', urgency: 'any', onlyWhenAsked: false, target: { target: 'open' } },
		...{ clauseId: 'g2-1-time', quote: '7×24 小时响应' },
	},
	{
		...{ id: 'solution', measure: 'solution', urgency: 'any', onlyWhenAsked: false, target: { target: 'promised' } },
		...{ clauseId: 'g2-3-6', quote: '告诉甲方几时解决，并在说好的时间以内解决' },
	},
	{
		...{ id: 'onSite', measure: 'onSite', urgency: 'any', onlyWhenAsked: true, target: { target: 'open' } },
		...{ clauseId: 'g2-3-2', quote: '情况紧急或甲方要求时，乙方派工程师上门' },
	},
];

const ITEM = { shareBp: null, clauseId: 'g2-1-items' } as const;

const ITEMS: ListOf<'items'> = [
	{
		...{ ...ITEM, id: 'server', title: '云服务器租用和维护', amountFen: { $: 'serverFee' } },
		quote: '云服务器租用和维护（{{serverSpec}}，含备份还原）¥{{serverFee}}',
	},
	{
		...{ ...ITEM, id: 'database', title: '云数据库租用和维护', amountFen: { $: 'databaseFee' } },
		quote: '云数据库租用和维护（{{databaseSpec}}，含备份还原）¥{{databaseFee}}',
	},
	{
		...{ ...ITEM, id: 'site', title: '官网运维', amountFen: { $: 'siteFee' }, shareBp: { $: 'siteShare' } },
		quote: '官网运维（项目金额的 {{siteShare}}）¥{{siteFee}}',
	},
	{ ...{ ...ITEM, id: 'account', title: '公众号运维', amountFen: null }, quote: '公众号运维' },
	{
		...{ ...ITEM, id: 'verification', title: '公众号年审', amountFen: { $: 'verificationFee' } },
		quote: '公众号年审 ¥{{verificationFee}}',
	},
	{ ...{ ...ITEM, id: 'monitoring', title: '平台运行监控', amountFen: null }, quote: '平台运行监控' },
	{ ...{ ...ITEM, id: 'answers', title: '答疑', amountFen: null }, quote: '答疑' },
	{ ...{ ...ITEM, id: 'training', title: '培训', amountFen: null }, quote: '培训' },
];

const EXCLUSIONS: ListOf<'exclusions'> = [
	{ reason: 'restated', clauseId: 'g2-1-2', quote: '大写{{total|capital}}' },
	{ reason: 'description', clauseId: 'g2-1-items', quote: '小计 ¥{{itemsTotal}}' },
	{ reason: 'description', clauseId: 'g2-1-time', quote: '7×24 小时响应' },
];

const TEAM: ListOf<'team'> = [
	{
		...{ id: 'managers', title: '项目运维管理人员', count: { $: 'managerCount' }, minYears: null },
		...{ members: { $: 'managers' }, clauseId: 'g2-3-1', quote: '乙方派 {{managerCount}} 名管理人员' },
	},
	{
		...{ id: 'engineers', title: '技术人员', count: { $: 'engineerCount' }, minYears: null },
		...{ members: { $: 'engineers' }, clauseId: 'g2-3-1', quote: '{{engineerCount}} 名技术人员随时响应' },
	},
];

/** What the words of an itemised maintenance contract set. */
export const RULES: RuleTemplates = {
	period: {
		...{ from: { $: 'from' }, to: { $: 'to' }, ends: null, endsBy: null, onExpiry: 'ends' },
		...{ clauseId: 'g2-1-period', quote: '从 {{from}}起，到 {{to}}止' },
	},
	total: { amountFen: { $: 'total' }, clauseId: 'g2-1-1', quote: '运维费共 ¥{{total}}' },
	stages: [
		{
			...{ id: 'year', title: '年费', amountFen: { $: 'total' }, shareBp: null, opensOn: 'signing', yearly: null },
			due: { rule: 'count', from: 'signing', unit: 'workingDay', count: { $: 'payDays' } },
			...{ clauseId: 'g2-1-2', quote: '签约后 {{payDays}} 个工作日内，甲方付清预付款 ¥{{total}}' },
		},
	],
	items: ITEMS,
	quotas: [
		{
			...{ id: 'changes', title: '免费修改', unit: 'personDay', count: { $: 'freeDays' }, per: 'year', priceId: null },
			...{ clauseId: 'g2-1-free', quote: '每年 {{freeDays}} 人天以内的修改免费' },
		},
	],
	responses: RESPONSES,
	namedContacts: {
		// Nobody named: whoever of the client may ask.
		$when: { filled: ['namedContacts'] },
		...{ contactIds: { $: 'namedContacts' }, clauseId: 'g1-15' },
		quote: '由指定联系人书面或口头提出；别人提的，乙方可以不响应，特别紧急的除外',
	},
	recurring: RECURRING,
	occasions: OCCASIONS,
	standing: STANDING,
	team: TEAM,
	exclusions: EXCLUSIONS,
};
