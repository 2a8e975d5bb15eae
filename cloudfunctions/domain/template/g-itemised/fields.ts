import { ACCOUNT_FIELDS, headFields, PARTY_FIELDS } from '../common/fields';
import type { FieldSpec } from '../shape';

const TEAM_MAX = 100;
const QUOTA_MAX = 100_000;

const PEOPLE: readonly FieldSpec[] = [
	{
		...{ key: 'namedContacts', label: '客户指定的联系人（姓名，顿号隔开）', type: 'text', group: '联系人' },
		...{ reads: 'contacts', maxLength: 30 },
	},
	{ key: 'representative', label: '我方项目代表', type: 'text', group: '联系人', maxLength: 30 },
	{ key: 'contactDays', label: '换联系人几个工作日内告知', type: 'count', group: '联系人', preset: '3', needed: true },
	{ key: 'managerCount', label: '管理人员几名', type: 'count', group: '联系人', preset: '1', max: TEAM_MAX },
	{
		...{ key: 'managers', label: '管理人员姓名', type: 'text', group: '联系人' },
		...{ reads: 'members', maxLength: 30 },
	},
	{ key: 'engineerCount', label: '技术人员几名', type: 'count', group: '联系人', preset: '2', max: TEAM_MAX },
	{
		...{ key: 'engineers', label: '技术人员姓名（顿号隔开）', type: 'text', group: '联系人' },
		...{ reads: 'members', maxLength: 30 },
	},
];

const SERVICE: readonly FieldSpec[] = [
	{ key: 'platforms', label: '维护哪些平台', type: 'text', group: '服务', maxLength: 80 },
	{ key: 'from', label: '第一天', type: 'date', group: '服务' },
	{ key: 'to', label: '最后一天', type: 'date', group: '服务', needed: true },
	{
		...{ key: 'reportEvery', label: '公众号运维报告多久一份', type: 'choice', group: '服务' },
		preset: 'month',
		choices: [
			{ value: 'month', label: '每月' },
			{ value: 'quarter', label: '每季度' },
			{ value: 'year', label: '每年' },
		],
	},
	{
		...{ key: 'freeDays', label: '一年免费修改几人天', type: 'count', group: '服务' },
		...{ preset: '10', max: QUOTA_MAX, needed: true },
	},
];

const MONEY: readonly FieldSpec[] = [
	{ key: 'total', label: '一年总费用（元）', type: 'yuan', group: '费用', needed: true },
	{ key: 'payDays', label: '签约后几个工作日内付款', type: 'count', group: '费用', preset: '3', needed: true },
	{ key: 'serverSpec', label: '云服务器的配置', type: 'text', group: '明细', maxLength: 80, numbers: 'capacity' },
	{ key: 'serverFee', label: '云服务器（元）', type: 'yuan', group: '明细' },
	{ key: 'databaseSpec', label: '云数据库的配置', type: 'text', group: '明细', maxLength: 80, numbers: 'capacity' },
	{ key: 'databaseFee', label: '云数据库（元）', type: 'yuan', group: '明细' },
	{ key: 'siteFee', label: '官网运维（元）', type: 'yuan', group: '明细' },
	{ key: 'siteShare', label: '官网运维占项目金额的（%）', type: 'percent', group: '明细' },
	{ key: 'verificationFee', label: '公众号年审（元）', type: 'yuan', group: '明细' },
];

/** What an itemised maintenance contract asks for. */
export const FIELDS: readonly FieldSpec[] = [
	...headFields('网站及公众号运维服务合同', '运维', '官网、公众号'),
	...PARTY_FIELDS,
	...PEOPLE,
	...SERVICE,
	...MONEY,
	...ACCOUNT_FIELDS,
];
