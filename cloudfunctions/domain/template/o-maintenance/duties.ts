import type { ListOf } from '../shape';

export const RECURRING: ListOf<'recurring'> = [
	{
		...{ id: 'inspection', owner: 'agency', title: '现场巡检', every: 'month' },
		...{ clauseId: 'c3-2-3', quote: '乙方每个月派专人上门巡检' },
	},
	{
		$when: { filled: ['reportEvery'] },
		...{ id: 'report', owner: 'agency', title: '运维总结', every: { $: 'reportEvery' } },
		...{ clauseId: 'c3-1-6', quote: '乙方{{reportEvery}}写运维总结' },
	},
];

export const ONE_OFFS: ListOf<'oneOffs'> = [
	{
		...{ id: 'data', owner: 'customer', title: '提交表单、流程和数据', due: { rule: 'none' } },
		...{ clauseId: 'c5-1-2', quote: '甲方把系统要用的表单、流程和数据清楚地交给乙方' },
	},
	{
		...{ id: 'plan', owner: 'agency', title: '运维服务方案', due: { rule: 'none' } },
		...{ clauseId: 'c5-2-1', quote: '订出运维服务方案，交给甲方' },
	},
	{
		...{ id: 'training', owner: 'agency', title: '上线后免费培训使用人员', due: { rule: 'none' } },
		...{ clauseId: 'c5-2-3', quote: '乙方免费教会甲方的使用人员' },
	},
	{
		...{ id: 'secrecyLevel', owner: 'customer', title: '说明资料的保密范围和密级', due: { rule: 'none' } },
		...{ clauseId: 'c7-1', quote: '甲方应说明哪些要保密、密级如何' },
	},
];

export const OCCASIONS: ListOf<'occasions'> = [
	{
		...{ id: 'doneNotice', owner: 'agency', title: '书面通知服务做完', on: 'serviceDone', due: { rule: 'open' } },
		...{ clauseId: 'c9-2', quote: '书面通知甲方' },
	},
	{
		...{
			id: 'recordSheet',
			owner: 'agency',
			title: '填服务记录单，双方签字',
			on: 'serviceDone',
			due: { rule: 'open' },
		},
		...{ clauseId: 'c3-3-1', quote: '乙方都要填运维服务记录单，双方签字' },
	},
	{
		...{ id: 'maintainerChange', owner: 'agency', title: '换维护人员，书面告知', on: 'maintainerChange' },
		due: { rule: 'before', unit: 'calendarDay', count: { $: 'replaceDays' } },
		...{ clauseId: 'c3-3-2', quote: '提前 {{replaceDays}} 天书面告诉甲方' },
	},
	{
		...{ id: 'change', owner: 'agency', title: '谈定新增功能的费用', on: 'changeRequest', due: { rule: 'open' } },
		...{ clauseId: 'c6', quote: '费用另外谈定、另外支付' },
	},
	{
		...{ id: 'trainingAsked', owner: 'agency', title: '技术培训', on: 'trainingAsked', due: { rule: 'open' } },
		...{ clauseId: 'c3-1-5', quote: '乙方派专人为甲方做技术培训' },
	},
];

const AGENCY = { owner: 'agency', note: null, consent: false } as const;
const CUSTOMER = { owner: 'customer', note: null, consent: false } as const;

export const STANDING: ListOf<'standing'> = [
	{
		...{ ...AGENCY, id: 'care', title: '日常运维：发布、操作指导、处理故障' },
		...{ clauseId: 'c3-1-1', quote: '日常运维：发布新版、教人操作、处理用起来的毛病' },
	},
	{
		...{ ...AGENCY, id: 'improvement', title: '优化所维护的功能' },
		...{ clauseId: 'c3-1-2', quote: '对所维护的功能做优化' },
	},
	{
		...{ ...AGENCY, id: 'repair', title: '改正缺陷，升级版本' },
		...{ clauseId: 'c3-1-3', quote: '改正程序缺陷，升级版本' },
	},
	{
		...{ ...AGENCY, id: 'growth', title: '按业务需要新增和完善功能' },
		...{ clauseId: 'c3-1-4', quote: '可以新增和完善功能' },
	},
	{
		...{ ...AGENCY, id: 'onSiteConsent', title: '现场排除故障，客户点头后动手', consent: true },
		...{ clauseId: 'c3-2-1', quote: '甲方点头后动手排除' },
	},
	{
		...{ ...AGENCY, id: 'remote', title: '远程处理、支持和解答' },
		...{ clauseId: 'c3-2-2', quote: '用电话、邮件或远程连接来处理、支持和解答' },
	},
	{
		...{ ...AGENCY, id: 'telephone', title: '电话支持全年全天开通' },
		...{ clauseId: 'c3-3-3', quote: '电话支持全年 365 天、每天 24 小时开通' },
	},
	{
		...{ ...AGENCY, id: 'successor', title: '接手的人资历不低于原来的' },
		...{ clauseId: 'c3-3-2', quote: '接手的人资历不能更低' },
	},
	{
		...{ ...AGENCY, id: 'price', title: '合同期内价格不变' },
		...{ clauseId: 'c4-1', quote: '合同期内不随行情变动' },
	},
	{
		...{ ...AGENCY, id: 'invoice', title: '收款前先交付款申请单和等额专用发票' },
		...{ clauseId: 'c4-3', quote: '付款前乙方先交书面付款申请单和等额增值税专用发票' },
	},
	{
		...{ ...AGENCY, id: 'timely', title: '运维及时、有效' },
		...{ clauseId: 'c5-2-2', quote: '乙方把运维做得及时、有效' },
	},
	{
		...{ ...AGENCY, id: 'subcontract', title: '不经书面同意不转给别人做', consent: true },
		...{ clauseId: 'c5-2-4', quote: '甲方没有书面点头，乙方不得把服务转给别人做' },
	},
	{
		...{ ...AGENCY, id: 'checks', title: '定期检查系统' },
		...{ clauseId: 'c5-2-5', quote: '乙方定期检查系统' },
	},
	{ ...{ ...AGENCY, id: 'secrecy', title: '替客户保密' }, ...{ clauseId: 'c7-2', quote: '替甲方保密' } },
	{
		...{ ...AGENCY, id: 'papers', title: '业务资料不遗失、不复制、不外传、不他用' },
		...{ clauseId: 'c7-3', quote: '不得遗失、不得私自复制、不得给别人看，也不得用到别处' },
	},
	{
		...{ ...AGENCY, id: 'ownership', title: '成果归客户，不经同意不使用', consent: true },
		...{ clauseId: 'c8', quote: '做出来的成果属于甲方' },
	},
	{
		...{ ...AGENCY, id: 'quality', title: '每次服务合乎客户的要求' },
		...{ clauseId: 'c9-1', quote: '每次服务都达到甲方所要的样子' },
	},
	{
		...{ ...CUSTOMER, id: 'ownComputers', title: '自己的电脑、系统和别家软件自理' },
		...{ clauseId: 'c5-1-3', quote: '由甲方自理' },
	},
	{
		...{ ...CUSTOMER, id: 'acceptance', title: '及时验收做完的服务' },
		...{ clauseId: 'c5-1-4', quote: '甲方要及时验收' },
	},
];
