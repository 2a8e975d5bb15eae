import type { ClauseTemplate } from '../shape';
import { DUTY_CLAUSES } from './clauses-duties';

const SUBJECT: readonly ClauseTemplate[] = [
	{ id: 'c1', label: '第一条', heading: '服务项目', text: '甲方正在使用的{{system}}，由乙方负责运行和维护。' },
	{
		...{ id: 'c2', label: '第二条', heading: '合同期限' },
		text: '服务年限为 {{termYears}} 年，从 {{from}}到 {{to}}，到期终止。想提前结束，双方谈妥才算；到期还想继续，谈妥以后另签合同。',
	},
];

const CONTENT: readonly ClauseTemplate[] = [
	{
		...{ id: 'c3-1-1', label: '第三条（一）1', heading: '服务内容' },
		text: '日常运维：发布新版、教人操作、处理用起来的毛病。',
	},
	{ id: 'c3-1-2', label: '第三条（一）2', text: '对所维护的功能做优化。' },
	{ id: 'c3-1-3', label: '第三条（一）3', text: '改正程序缺陷，升级版本。' },
	{ id: 'c3-1-4', label: '第三条（一）4', text: '业务发展或需要变了，可以新增和完善功能。' },
	{ id: 'c3-1-5', label: '第三条（一）5', text: '乙方派专人为甲方做技术培训，含咨询、指导和资料。' },
	{
		...{ id: 'c3-1-6', label: '第三条（一）6' },
		text: '乙方{{reportEvery}}写运维总结，讲清出过的技术和服务问题、怎么改进。',
	},
];

const FORM: readonly ClauseTemplate[] = [
	{
		...{ id: 'c3-2-1', label: '第三条（二）1', heading: '服务形式' },
		text: '现场服务：系统出大故障、业务做不下去时，乙方接到通知就派人到场，与甲方的人共同找原因、拿办法，甲方点头后动手排除。',
	},
	{
		...{ id: 'c3-2-2', label: '第三条（二）2' },
		text: '远程服务：故障用电话、邮件或远程连接来处理、支持和解答。',
	},
	{
		...{ id: 'c3-2-3', label: '第三条（二）3' },
		text: '按月巡检：乙方每个月派专人上门巡检，查看系统、做好记录、提前说出可能的隐患和改进办法；甲方需要时当场教人使用。',
	},
];

const REQUIREMENTS: readonly ClauseTemplate[] = [
	{
		...{ id: 'c3-3-1', label: '第三条（三）1', heading: '服务要求' },
		text: '甲方要的每次服务，乙方都要填运维服务记录单，双方签字。',
	},
	{
		...{ id: 'c3-3-2', label: '第三条（三）2' },
		text: '乙方固定 1 名有 {{minYears}} 年以上经验的维护人员；因离职或调岗要换人，提前 {{replaceDays}} 天书面告诉甲方，接手的人资历不能更低。',
	},
	{ id: 'c3-3-3', label: '第三条（三）3', text: '电话支持全年 365 天、每天 24 小时开通。' },
	{
		...{ id: 'c3-3-4', label: '第三条（三）4' },
		text: '报障的答复：工作日 {{workingDayHours}} 小时以内答复，其他日子 {{otherDayHours}} 小时以内答复；需要到现场的，乙方接到通知后 {{onSiteHours}} 小时以内赶到。',
	},
];

const FEES: readonly ClauseTemplate[] = [
	{
		...{ id: 'c4-1', label: '第四条（一）', heading: '费用和付款' },
		text: '运维费每年 ¥{{total}}，大写{{total|capital}}，合同期内不随行情变动。超出第三条（一）的服务要加钱的，另签补充协议。',
	},
	{
		...{ id: 'c4-2', label: '第四条（二）' },
		text: '从 {{from}}到 {{to}}，甲方最晚在当年 {{payBy}}付清当年的运维费。',
	},
	{
		...{ id: 'c4-3', label: '第四条（三）' },
		text: '付款前乙方先交书面付款申请单和等额增值税专用发票。甲方收齐后，在 {{invoiceDays}} 个工作日内转账付清；与当年 {{payBy}}不在同日的，以后到的为准。',
	},
	{ id: 'c4-4', label: '第四条（四）', text: '开票名称：{{invoiceTitle}}；税号：{{taxNumber}}。' },
	{ id: 'c4-5', label: '第四条（五）', text: '收款账户：{{accountName}}，{{bankName}}，{{accountNumber}}。' },
];

/** The words of a maintenance contract. */
export const CLAUSES: readonly ClauseTemplate[] = [
	...SUBJECT,
	...CONTENT,
	...FORM,
	...REQUIREMENTS,
	...FEES,
	...DUTY_CLAUSES,
];
