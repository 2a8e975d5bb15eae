import { ACCOUNT_FIELDS, headFields, PARTY_FIELDS } from '../common/fields';
import type { FieldSpec } from '../shape';

const BUILDING: readonly FieldSpec[] = [
	{ key: 'project', label: '要开发的小程序叫什么', type: 'text', group: '开发' },
	{
		key: 'requirementsDays',
		label: '签约后几日内交需求文档',
		type: 'count',
		group: '开发',
		preset: '15',
		needed: true,
	},
	{ key: 'progressDays', label: '签约后几日内交进度报告', type: 'count', group: '开发', preset: '30', needed: true },
	{ key: 'changeNoticeDays', label: '变更提前几个工作日告知', type: 'count', group: '开发', preset: '5', needed: true },
	{ key: 'changeReplyDays', label: '变更几个工作日内答复', type: 'count', group: '开发', preset: '3', needed: true },
];

const CARE: readonly FieldSpec[] = [
	{ key: 'careYears', label: '交付后维护几年', type: 'count', group: '维护', preset: '1', needed: true, max: 20 },
	{ key: 'responseHours', label: '故障几小时内响应', type: 'hours', group: '维护', preset: '8', needed: true },
	{ key: 'solutionHours', label: '几小时内拿出方案', type: 'hours', group: '维护', preset: '24', needed: true },
	{ key: 'repairDays', label: '质量问题几个工作日内修好', type: 'count', group: '维护', preset: '5', needed: true },
	{ key: 'incidentHours', label: '安全事件几小时内告知', type: 'hours', group: '维护', needed: true },
	{
		...{ key: 'officeDays', label: '哪些日子有技术支持', type: 'choice', group: '维护', preset: 'workingDays' },
		...{ needed: true },
		choices: [
			{ value: 'workingDays', label: '工作日' },
			{ value: 'everyDay', label: '每天' },
		],
	},
	{
		...{ key: 'officeHours', label: '几点到几点（09:00-12:00、13:30-18:00）', type: 'text', group: '维护' },
		reads: 'shifts',
	},
];

const MONEY: readonly FieldSpec[] = [
	{ key: 'developmentFee', label: '开发费（元）', type: 'yuan', group: '费用', needed: true },
	{ key: 'developmentPayDays', label: '签约后几日内付开发费', type: 'count', group: '费用', needed: true },
	{ key: 'careFee', label: '维护费（元）', type: 'yuan', group: '费用', needed: true },
	{ key: 'carePayDays', label: '交付后几日内付维护费', type: 'count', group: '费用', needed: true },
	{
		...{ key: 'ownership', label: '知识产权归谁', type: 'choice', group: '归属', preset: 'customer' },
		choices: [
			{ value: 'customer', label: '客户' },
			{ value: 'agency', label: '我们，客户有效期内免费使用' },
			{ value: 'both', label: '两条都写（检查时会提醒）' },
		],
	},
];

/** What an enterprise contract asks for. */
export const FIELDS: readonly FieldSpec[] = [
	...headFields('企业小程序开发维护合同', '企业版', '小程序、后台'),
	...PARTY_FIELDS,
	...BUILDING,
	...CARE,
	...MONEY,
	...ACCOUNT_FIELDS,
];
