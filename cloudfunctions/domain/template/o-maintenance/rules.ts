import { copiesIn } from '../common/rules';
import type { ListOf, RuleTemplates } from '../shape';
import { OCCASIONS, ONE_OFFS, RECURRING, STANDING } from './duties';

const RESPONSES: ListOf<'responses'> = [
	{
		...{ id: 'response', measure: 'response', urgency: 'any', onlyWhenAsked: false },
		target: {
			target: 'byDayOfReceipt',
			...{ workingDayHours: { $: 'workingDayHours' }, otherDayHours: { $: 'otherDayHours' } },
		},
		clauseId: 'c3-3-4',
		quote: '工作日 {{workingDayHours}} 小时以内答复，其他日子 {{otherDayHours}} 小时以内答复',
	},
	{
		...{ id: 'onSite', measure: 'onSite', urgency: 'any', onlyWhenAsked: true },
		target: { target: 'hours', hours: { $: 'onSiteHours' } },
		...{ clauseId: 'c3-3-4', quote: '接到通知后 {{onSiteHours}} 小时以内赶到' },
	},
];

/** The later of the yearly day and so many working days after application and invoice. */
const STAGES: ListOf<'stages'> = [
	{
		...{ id: 'year', title: '年度运维费', amountFen: { $: 'total' }, shareBp: null },
		...{ opensOn: 'invoiceReceived', yearly: null },
		due: {
			rule: 'later',
			of: [{ $: 'payBy' }, { rule: 'count', from: 'invoiceReceived', unit: 'workingDay', count: { $: 'invoiceDays' } }],
		},
		clauseId: 'c4-3',
		quote: '甲方收齐后，在 {{invoiceDays}} 个工作日内转账付清；与当年 {{payBy}}不在同日的，以后到的为准',
	},
];

const AGENCY_BREACH = {
	$when: { filled: ['agencyShare'] },
	owner: 'agency',
	rateBp: { $: 'agencyShare' },
	base: 'monthlyFee',
	breachOf: [],
} as const;

const BREACH_PENALTIES: ListOf<'breachPenalties'> = [
	{
		$when: { filled: ['customerShare'] },
		...{ id: 'data', owner: 'customer', title: '表单、数据没给或有误，耽误运维' },
		...{ rateBp: { $: 'customerShare' }, base: 'monthlyFee', breachOf: [] },
		...{ clauseId: 'c10-1-1', quote: '按每月运维费的 {{customerShare}} 付违约金' },
	},
	{
		...{ ...AGENCY_BREACH, id: 'unusable', title: '我方的原因，系统不能正常使用' },
		...{ clauseId: 'c10-2-1', quote: '按每月运维费的 {{agencyShare}} 付违约金' },
	},
	{
		...{ ...AGENCY_BREACH, id: 'failed', title: '我方的原因，日常使用失败' },
		...{ clauseId: 'c10-2-2', quote: '退还部分或全部运维费，并另付每月运维费的 {{agencyShare}}' },
	},
];

const EXCLUSIONS: ListOf<'exclusions'> = [
	{ reason: 'restated', clauseId: 'c4-1', quote: '大写{{total|capital}}' },
	{ reason: 'restated', clauseId: 'c4-2', quote: '从 {{from}}到 {{to}}' },
	{ reason: 'restated', clauseId: 'c4-2', quote: '当年 {{payBy}}' },
	// The first and the last day set the term; its length only says it once more.
	{ reason: 'description', clauseId: 'c2', quote: '服务年限为 {{termYears}} 年' },
	{ reason: 'description', clauseId: 'c3-3-3', quote: '全年 365 天、每天 24 小时' },
	{ reason: 'wording', clauseId: 'c9-2', quote: '每做完一次服务' },
	{ reason: 'wording', clauseId: 'c10-1-2', quote: '每迟一天' },
];

/** What the words of a maintenance contract set. */
export const RULES: RuleTemplates = {
	period: {
		...{ from: { $: 'from' }, to: { $: 'to' }, ends: null, endsBy: null, onExpiry: 'ends' },
		...{ clauseId: 'c2', quote: '从 {{from}}到 {{to}}，到期终止' },
	},
	total: { amountFen: { $: 'total' }, clauseId: 'c4-1', quote: '运维费每年 ¥{{total}}' },
	stages: STAGES,
	latePenalty: {
		$when: { filled: ['lateShare'] },
		perDayBp: { $: 'lateShare' },
		...{ clauseId: 'c10-1-2', quote: '每迟一天，按还没付的数额加收 {{lateShare}}' },
	},
	monthlyFee: {
		...{ amountFen: { $: 'monthlyFee' }, basis: 'yearOver12', clauseId: 'c4-1', quote: '运维费每年 ¥{{total}}' },
	},
	breachPenalties: BREACH_PENALTIES,
	responses: RESPONSES,
	deemedAcceptance: {
		...{ calendarDays: { $: 'acceptDays' }, clauseId: 'c9-2' },
		quote: '收到完成通知后 {{acceptDays}} 日内没有验收的，这次服务算作通过',
	},
	recurring: RECURRING,
	oneOffs: ONE_OFFS,
	occasions: OCCASIONS,
	standing: STANDING,
	team: [
		{
			...{ id: 'maintainer', title: '固定的维护人员', count: 1, minYears: { $: 'minYears' } },
			members: [
				{
					$when: { filled: ['maintainerName'] },
					...{ name: '{{maintainerName}}', years: { $: 'maintainerYears' } },
				},
			],
			...{ clauseId: 'c3-3-2', quote: '乙方固定 1 名有 {{minYears}} 年以上经验的维护人员' },
		},
	],
	copies: copiesIn('c12-2', '合同共 {{copies}} 份，甲方执 {{customerCopies}} 份，乙方执 {{agencyCopies}} 份'),
	exclusions: EXCLUSIONS,
};
