import type { ListOf } from '../shape';

export const ONE_OFFS: ListOf<'oneOffs'> = [
	{
		...{ id: 'requirements', owner: 'customer', title: '提交需求文档' },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: { $: 'requirementsDays' } },
		...{ clauseId: 'e2-1', quote: '签约后 {{requirementsDays}} 日内，甲方把需求文档交给乙方' },
	},
	{
		...{ id: 'plan', owner: 'agency', title: '开发计划', due: { rule: 'none' } },
		...{ clauseId: 'e3-1', quote: '乙方照需求文档订开发计划' },
	},
	{
		...{ id: 'progress', owner: 'agency', title: '开发进度报告' },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: { $: 'progressDays' } },
		...{ clauseId: 'e3-2-1', quote: '签约后 {{progressDays}} 日内，乙方交出开发进度报告' },
	},
	{
		...{ id: 'documents', owner: 'agency', title: '交付手册和测试报告', due: { rule: 'none' } },
		...{ clauseId: 'e3-3-2', quote: '开发完成后，乙方把手册、测试报告这些文档悉数交给甲方' },
	},
	{
		...{ id: 'training', owner: 'agency', title: '教会客户使用和维护', due: { rule: 'none' } },
		...{ clauseId: 'e6-2-1', quote: '乙方教会甲方使用和维护' },
	},
];

export const OCCASIONS: ListOf<'occasions'> = [
	{
		...{ id: 'changeNotice', owner: 'customer', title: '需求变更，提前书面告知', on: 'changeRequest' },
		due: { rule: 'before', unit: 'workingDay', count: { $: 'changeNoticeDays' } },
		...{ clauseId: 'e2-2-1', quote: '提前 {{changeNoticeDays}} 个工作日书面告诉乙方' },
	},
	{
		...{ id: 'changeAnswer', owner: 'agency', title: '需求变更的书面答复', on: 'changeRequest' },
		due: { rule: 'within', unit: 'workingDay', count: { $: 'changeReplyDays' } },
		...{ clauseId: 'e2-2-2', quote: '{{changeReplyDays}} 个工作日内书面回答' },
	},
	{
		...{ id: 'report', owner: 'agency', title: '按客户要的时间汇报进度', on: 'reportAsked', due: { rule: 'open' } },
		...{ clauseId: 'e3-2-2', quote: '乙方在甲方指定的时间内答复' },
	},
	{
		...{ id: 'repair', owner: 'agency', title: '修好质量问题', on: 'qualityDefect' },
		due: { rule: 'within', unit: 'workingDay', count: { $: 'repairDays' } },
		...{ clauseId: 'e7-3-1', quote: '乙方接到通知后 {{repairDays}} 个工作日内修好' },
	},
	{
		...{ id: 'extraCheck', owner: 'agency', title: '额外检测，费用另谈', on: 'checkAsked', due: { rule: 'open' } },
		...{ clauseId: 'e7-2-2', quote: '甲方想多做检测，可以提出，费用另谈' },
	},
	{
		...{
			id: 'trainingPlan',
			owner: 'agency',
			title: '商定培训的内容和方式',
			on: 'trainingAsked',
			due: { rule: 'open' },
		},
		...{ clauseId: 'e6-2-3', quote: '线上教还是当面教，双方商定' },
	},
	{
		...{ id: 'incident', owner: 'agency', title: '安全事件告知客户', on: 'securityIncident' },
		due: { rule: 'within', unit: 'hour', count: { $: 'incidentHours' } },
		...{ clauseId: 'e8-2', quote: '出了安全事件，乙方在 {{incidentHours}} 小时内告诉甲方' },
	},
];
