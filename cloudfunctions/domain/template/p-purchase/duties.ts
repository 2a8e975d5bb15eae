import type { ListOf } from '../shape';

export const ONE_OFFS: ListOf<'oneOffs'> = [
	{
		...{ id: 'build', owner: 'agency', title: '按功能清单做完系统' },
		due: { rule: 'count', from: 'signing', unit: 'calendarDay', count: { $: 'buildDays' } },
		...{ clauseId: 'p2-2', quote: '甲方在签约后 {{buildDays}} 日内做完' },
	},
	{
		...{ id: 'renewal', owner: 'agency', title: '商量续约' },
		due: { rule: 'before', from: 'termEnd', unit: 'calendarDay', count: { $: 'renewalDays' } },
		...{ clauseId: 'p6-1', quote: '到期前 {{renewalDays}} 日双方商量续约' },
	},
];

export const OCCASIONS: ListOf<'occasions'> = [
	{
		...{ id: 'change', owner: 'agency', title: '变更的报价和工期', on: 'changeRequest', due: { rule: 'open' } },
		...{ clauseId: 'p4', quote: '制作中要改需求的，报价和工期都单独谈' },
	},
	{
		...{ id: 'correction', owner: 'agency', title: '改正提出的问题', on: 'qualityDefect', due: { rule: 'open' } },
		...{ clauseId: 'p2-9', quote: '由甲方改正' },
	},
	{
		...{ id: 'guidance', owner: 'agency', title: '使用指导', on: 'trainingAsked', due: { rule: 'open' } },
		...{ clauseId: 'p-server', quote: '使用指导和解答免费' },
	},
];

const AGENCY = { owner: 'agency', note: null, consent: false } as const;
const CUSTOMER = { owner: 'customer', note: null, consent: false } as const;

export const STANDING: ListOf<'standing'> = [
	{
		...{ ...AGENCY, id: 'list', title: '照功能清单制作' },
		...{ clauseId: 'p3', quote: '系统照乙方的功能清单做完' },
	},
	{
		...{ ...AGENCY, id: 'advice', title: '为附件里的功能出主意' },
		...{ clauseId: 'p1-2', quote: '甲方随时给乙方出主意' },
	},
	{ ...{ ...AGENCY, id: 'secrecy', title: '为客户的机密文件保密' }, ...{ clauseId: 'p2-4', quote: '甲方替乙方保密' } },
	{
		...{ ...AGENCY, id: 'answers', title: '解答和平台有关的事' },
		...{ clauseId: 'p2-5', quote: '甲方如实解答' },
	},
	{
		...{ ...AGENCY, id: 'news', title: '客户要时，把消息放上平台' },
		...{ clauseId: 'p2-6', quote: '乙方可以要甲方把自己经营范围里的消息放上平台' },
	},
	{
		...{ ...AGENCY, id: 'publishing', title: '不经允许不在客户的平台发布', consent: true },
		...{ clauseId: 'p2-7', quote: '没经乙方点头，甲方不得登录乙方的平台发布损害乙方的内容' },
	},
	{
		...{ ...AGENCY, id: 'upkeep', title: '续费期内免费维护功能' },
		...{ clauseId: 'p-server', quote: '续费期内，功能维护免费' },
	},
	{
		...{ ...AGENCY, id: 'damages', title: '违约的，照评估的损失承担', note: '双方都是' },
		...{ clauseId: 'p7-1', quote: '由违约的人全部承担' },
	},
	{
		...{ ...CUSTOMER, id: 'damagesOfCustomer', title: '违约的，照评估的损失承担', note: '双方都是' },
		...{ clauseId: 'p7-1', quote: '由违约的人全部承担' },
	},
	{
		...{ ...CUSTOMER, id: 'material', title: '提供制作要用的资料' },
		...{ clauseId: 'p2-1', quote: '乙方积极提供' },
	},
	{
		...{ ...CUSTOMER, id: 'secrecyOfCustomer', title: '为我们的机密文件保密' },
		...{ clauseId: 'p2-8', quote: '乙方同样保密' },
	},
	{
		...{ ...CUSTOMER, id: 'problems', title: '发现问题及时提出' },
		...{ clauseId: 'p2-9', quote: '乙方及时提出' },
	},
	{
		...{ ...CUSTOMER, id: 'contents', title: '代办的内容由客户给' },
		...{ clauseId: 'p-content', quote: '内容由乙方给' },
	},
];
