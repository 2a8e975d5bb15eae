import type { ListOf } from '../shape';

export const ONE_OFFS: ListOf<'oneOffs'> = [
	{
		...{ id: 'launch', owner: 'agency', title: '小程序上线' },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: { $: 'launchDays' } },
		...{ clauseId: 'd2-2-1', quote: '签约后 {{launchDays}} 日内上线' },
	},
	{
		...{ id: 'backEnd', owner: 'agency', title: '搭好后台', due: { rule: 'none' } },
		...{ clauseId: 'd2-1-2', quote: '搭好后台' },
	},
	{
		...{ id: 'pages', owner: 'agency', title: '设计页面', due: { rule: 'none' } },
		...{ clauseId: 'd2-1-3', quote: '设计页面' },
	},
	{
		...{ id: 'logic', owner: 'agency', title: '理清功能逻辑', due: { rule: 'none' } },
		...{ clauseId: 'd2-1-4', quote: '理清每个功能怎么走、怎么互相配合' },
	},
	{
		...{ id: 'handover', owner: 'agency', title: '移交全部资料' },
		due: { rule: 'count', from: 'serviceEnd', unit: 'month', count: { $: 'handoverMonths' } },
		clauseId: 'd2-2-2',
		quote: '服务期满 {{handoverMonths}} 个月内，乙方把源码、设计稿、数据库结构等全部资料移交甲方',
	},
];

export const OCCASIONS: ListOf<'occasions'> = [
	{
		...{ id: 'delay', owner: 'agency', title: '推迟上线，告知原因', on: 'delay', due: { rule: 'open' } },
		...{ clauseId: 'd2-2-1', quote: '乙方随即把原因告诉甲方' },
	},
	{
		...{ id: 'complaint', owner: 'agency', title: '接到投诉，补救并答复', on: 'complaint' },
		due: { rule: 'within', unit: 'hour', count: { $: 'complaintHours' } },
		...{ clauseId: 'd4-1-2', quote: '接到投诉后立即补救，并在 {{complaintHours}} 小时内给出让人满意的答复' },
	},
];

export const STANDING: ListOf<'standing'> = [
	{
		...{ id: 'care', owner: 'agency', title: '看护代码，用着稳当、安全', note: null, consent: false },
		...{ clauseId: 'd2-1-1', quote: '平时看护代码' },
	},
	{
		...{ id: 'running', owner: 'agency', title: '服务期内保证正常使用', note: null, consent: false },
		...{ clauseId: 'd2-2-2', quote: '服务期内保证正常使用' },
	},
	{
		...{ id: 'inquiry', owner: 'agency', title: '有投诉到法院的，配合查清', note: null, consent: false },
		...{ clauseId: 'd4-1-1', quote: '乙方要配合查清' },
	},
	{
		...{ id: 'compensation', owner: 'agency', title: '违反承诺照实际损失赔偿', note: null, consent: false },
		...{ clauseId: 'd4-1-3', quote: '乙方照实际损失赔偿' },
	},
	{
		...{ id: 'content', owner: 'customer', title: '及时更新内容，保证真实', note: null, consent: false },
		...{ clauseId: 'd3-1', quote: '由甲方随时更新，保证真实' },
	},
	{
		...{ id: 'check', owner: 'customer', title: '配合检查，发现问题马上说', note: null, consent: false },
		...{ clauseId: 'd3-2', quote: '甲方配合检查；发现问题马上说' },
	},
	{
		...{ id: 'consequence', owner: 'customer', title: '没尽到责任，后果自负', note: null, consent: false },
		...{ clauseId: 'd4-2-1', quote: '后果由甲方承担' },
	},
];
