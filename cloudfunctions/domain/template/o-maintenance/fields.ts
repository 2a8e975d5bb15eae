import { ACCOUNT_FIELDS, copiesFields, headFields, PARTY_FIELDS } from '../common/fields';
import type { FieldSpec } from '../shape';

const TERM: readonly FieldSpec[] = [
	{ key: 'system', label: '维护的系统叫什么', type: 'text', group: '期限' },
	{ key: 'termYears', label: '服务年限（年）', type: 'count', group: '期限', max: 20 },
	{ key: 'from', label: '第一天', type: 'date', group: '期限' },
	{ key: 'to', label: '最后一天', type: 'date', group: '期限', needed: true },
];

const SERVICE: readonly FieldSpec[] = [
	{
		...{ key: 'reportEvery', label: '运维总结多久一份', type: 'choice', group: '服务', preset: 'month' },
		choices: [
			{ value: 'month', label: '每月' },
			{ value: 'quarter', label: '每季度' },
			{ value: 'year', label: '每年' },
		],
	},
	{
		...{ key: 'workingDayHours', label: '工作日几小时内响应', type: 'hours', group: '服务' },
		...{ preset: '2', needed: true },
	},
	{
		...{ key: 'otherDayHours', label: '非工作日几小时内响应', type: 'hours', group: '服务' },
		...{ preset: '4', needed: true },
	},
	{ key: 'onSiteHours', label: '几小时内到场', type: 'hours', group: '服务', preset: '24', needed: true },
	{
		key: 'acceptDays',
		label: '几日内不验收视为通过',
		type: 'count',
		group: '服务',
		preset: '3',
		needed: true,
		max: 365,
	},
	{ key: 'maintainerName', label: '维护人员姓名', type: 'text', group: '服务', maxLength: 30 },
	{ key: 'maintainerYears', label: '维护人员的经验（年）', type: 'count', group: '服务', max: 60 },
	{ key: 'minYears', label: '至少要有几年经验', type: 'count', group: '服务', preset: '3', max: 60 },
	{ key: 'replaceDays', label: '换人提前几天告知', type: 'count', group: '服务', preset: '30', needed: true },
];

const MONEY: readonly FieldSpec[] = [
	{ key: 'total', label: '每年运维费（元）', type: 'yuan', group: '费用', needed: true },
	{
		...{ key: 'payBy', label: '每年最晚哪天付（如 12-31）', type: 'text', group: '费用' },
		...{ preset: '12-31', reads: 'dayOfYear' },
	},
	{
		key: 'invoiceDays',
		label: '收到申请和发票后几个工作日付',
		type: 'count',
		group: '费用',
		preset: '7',
		needed: true,
	},
	{ key: 'invoiceTitle', label: '开票名称', type: 'text', group: '费用', maxLength: 80 },
	{ key: 'taxNumber', label: '税号', type: 'text', group: '费用' },
	{ key: 'lateShare', label: '迟付违约金，每天（%）', type: 'percent', group: '违约', preset: '0.5' },
	{ key: 'customerShare', label: '客户资料有误的违约金，月费的（%）', type: 'percent', group: '违约', preset: '0.5' },
	{ key: 'agencyShare', label: '我方违约的违约金，月费的（%）', type: 'percent', group: '违约', preset: '0.5' },
];

/** What a maintenance contract asks for. */
export const FIELDS: readonly FieldSpec[] = [
	...headFields('软件运维服务合同', '运维', '小程序、后台'),
	...PARTY_FIELDS,
	...TERM,
	...SERVICE,
	...MONEY,
	...ACCOUNT_FIELDS,
	...copiesFields(4, 2),
];
