import type { ListOf } from '../shape';

const AGENCY = { owner: 'agency', note: null, consent: false } as const;
const CUSTOMER = { owner: 'customer', note: null, consent: false } as const;

const OF_AGENCY: ListOf<'standing'> = [
	{
		...{ ...AGENCY, id: 'order', title: '随时响应，照客户排的先后解决' },
		...{ clauseId: 'g1-12', quote: '乙方随时响应，照甲方排的先后快快解决' },
	},
	{
		...{ ...AGENCY, id: 'process', title: '照商定的流程做事' },
		...{ clauseId: 'g1-13', quote: '双方照商定的运维流程各做各的事' },
	},
	{ ...{ ...AGENCY, id: 'log', title: '每个问题都有记录' }, ...{ clauseId: 'g1-14', quote: '乙方都记下来' } },
	{
		...{ ...AGENCY, id: 'processes', title: '建立、执行、监控各项流程' },
		...{ clauseId: 'g1-31', quote: '乙方建立、执行并盯住各项流程' },
	},
	{
		...{ ...AGENCY, id: 'contact', title: '与客户的负责人保持联系' },
		...{ clauseId: 'g1-33', quote: '乙方与甲方的负责人保持联系' },
	},
	{
		...{ ...AGENCY, id: 'server', title: '看护服务器' },
		...{ clauseId: 'g2-2-1', quote: '服务器的日常看护和支持' },
	},
	{
		...{ ...AGENCY, id: 'code', title: '前后端维护、再开发、修漏洞' },
		...{ clauseId: 'g2-2-2', quote: '前后端的维护、功能的再开发、漏洞修复' },
	},
	{
		...{ ...AGENCY, id: 'site', title: '养护官网的页面和后台' },
		...{ clauseId: 'g2-2-3', quote: '官网的页面和后台都由乙方养护' },
	},
	{
		...{ ...AGENCY, id: 'backup', title: '备份数据库和程序数据' },
		...{ clauseId: 'g2-2-4', quote: '备份数据库和程序数据' },
	},
	{ ...{ ...AGENCY, id: 'patches', title: '打系统补丁' }, ...{ clauseId: 'g2-2-6', quote: '打系统补丁' } },
	{
		...{ ...AGENCY, id: 'monitoring', title: '监控平台运行' },
		...{ clauseId: 'g2-1-items', quote: '平台运行监控' },
	},
	{ ...{ ...AGENCY, id: 'answers', title: '答疑' }, ...{ clauseId: 'g2-1-items', quote: '答疑' } },
	{
		...{ ...AGENCY, id: 'oneTeam', title: '项目经理和运维经理统筹接需求和问题' },
		...{ clauseId: 'g2-3-3', quote: '乙方的项目经理会同运维经理来接' },
	},
	{
		...{ ...AGENCY, id: 'followUp', title: '跟进技术问题' },
		...{ clauseId: 'g2-3-4', quote: '技术问题乙方跟' },
	},
	{
		...{ ...AGENCY, id: 'downtime', title: '客户通知完各方，才停机、发布、升级' },
		...{ clauseId: 'g2-3-8', quote: '通知完了乙方才能动手' },
	},
	{
		...{ ...AGENCY, id: 'steps', title: '步骤改了，统筹发布并教会有关的人' },
		...{ clauseId: 'g2-3-9', quote: '由乙方统筹发布并教会有关的人' },
	},
];

const OF_CUSTOMER: ListOf<'standing'> = [
	{
		...{ ...CUSTOMER, id: 'processOfCustomer', title: '照商定的流程做事' },
		...{ clauseId: 'g1-13', quote: '双方照商定的运维流程各做各的事' },
	},
	{
		...{ ...CUSTOMER, id: 'operation', title: '运营网站和公众号' },
		...{ clauseId: 'g1-21', quote: '网站和公众号由甲方运营' },
	},
	{
		...{ ...CUSTOMER, id: 'collecting', title: '收集平台上的问题' },
		...{ clauseId: 'g1-22', quote: '由甲方收集' },
	},
	{
		...{ ...CUSTOMER, id: 'users', title: '把解决情况告诉用户' },
		...{ clauseId: 'g1-23', quote: '由甲方告诉用户' },
	},
	{
		...{ ...CUSTOMER, id: 'analysis', title: '配合收集和分析' },
		...{ clauseId: 'g1-24', quote: '甲方配合收集和分析' },
	},
	{
		...{ ...CUSTOMER, id: 'confirm', title: '确认问题是否解决' },
		...{ clauseId: 'g1-25', quote: '由甲方确认' },
	},
	{
		...{ ...CUSTOMER, id: 'notices', title: '发布运维公告' },
		...{ clauseId: 'g1-26', quote: '运维公告都由甲方发布' },
	},
	{
		...{ ...CUSTOMER, id: 'sameProblem', title: '报官网的问题前先看有没有相同的' },
		...{ clauseId: 'g2-3-5', quote: '先看有没有相同的，再与乙方说清影响' },
	},
];

export const STANDING: ListOf<'standing'> = [...OF_AGENCY, ...OF_CUSTOMER];
