import { ACCOUNT_FIELDS, copiesFields, headFields, PARTY_FIELDS } from '../common/fields';
import type { FieldSpec } from '../shape';

/** What a development contract asks for. */
export const FIELDS: readonly FieldSpec[] = [
	...headFields('小程序定制开发合同', '开发', '小程序、后台'),
	...PARTY_FIELDS,
	{ key: 'project', label: '要开发的小程序叫什么', type: 'text', group: '开发' },
	{ key: 'launchDays', label: '签约后几日内上线', type: 'count', group: '开发', needed: true },
	{ key: 'serviceMonths', label: '验收上线后服务几个月', type: 'count', group: '开发', max: 120 },
	{
		...{ key: 'handoverMonths', label: '服务期满几个月内移交', type: 'count', group: '开发' },
		...{ preset: '1', needed: true, max: 120 },
	},
	{ key: 'urgentHours', label: '紧急问题几小时内响应', type: 'hours', group: '响应', needed: true },
	{ key: 'generalHours', label: '一般问题几小时内响应', type: 'hours', group: '响应', needed: true },
	{ key: 'complaintHours', label: '投诉几小时内答复', type: 'hours', group: '响应', needed: true },
	{ key: 'total', label: '开发费（元）', type: 'yuan', group: '费用', needed: true },
	{ key: 'payDays', label: '签约后几日内付款', type: 'count', group: '费用', needed: true },
	{ key: 'surchargeShare', label: '客户弄乱数据，加收开发费的百分之几', type: 'percent', group: '费用', preset: '10' },
	...ACCOUNT_FIELDS,
	...copiesFields(2, 1),
];
