import type { ClauseTemplate } from '../shape';

const SUPPORT: readonly ClauseTemplate[] = [
	{
		...{ id: 'e6-1-1', label: '第六章 6.1.1', heading: '支持和培训' },
		text: '技术支持：线上咨询、远程支持，需要时到现场。',
	},
	{
		...{ id: 'e6-1-2', label: '第六章 6.1.2' },
		text: '技术支持在乙方的上班时间提供：{{officeDays}}，{{officeHours}}。',
	},
	{ id: 'e6-2-1', label: '第六章 6.2.1', text: '乙方教会甲方使用和维护。' },
	{ id: 'e6-2-2', label: '第六章 6.2.2', text: '内容有基本操作、功能说明、排查故障、数据安全和隐私。' },
	{ id: 'e6-2-3', label: '第六章 6.2.3', text: '线上教还是当面教，双方商定。' },
];

const QUALITY: readonly ClauseTemplate[] = [
	{ id: 'e7-1-1', label: '第七章 7.1.1', heading: '质量', text: '质量合乎国家和行业的标准。' },
	{ id: 'e7-1-2', label: '第七章 7.1.2', text: '交付的时候，功能没有缺的，跑得稳，界面叫人舒服。' },
	{ id: 'e7-2-1', label: '第七章 7.2.1', text: '每个开发阶段都做检测，含功能、性能和安全。' },
	{ id: 'e7-2-2', label: '第七章 7.2.2', text: '甲方想多做检测，可以提出，费用另谈。' },
	{ id: 'e7-3-1', label: '第七章 7.3.1', text: '发现质量问题，乙方接到通知后 {{repairDays}} 个工作日内修好。' },
	{ id: 'e7-3-2', label: '第七章 7.3.2', text: '修好以后，质量要达到约定的标准。' },
];

const SECURITY: readonly ClauseTemplate[] = [
	{
		...{ id: 'e8-1-1', label: '第八章 8.1.1', heading: '安全' },
		text: '乙方保证系统安全，防泄露、防篡改、防非法进入。',
	},
	{ id: 'e8-1-2', label: '第八章 8.1.2', text: '安全技术用新的，防护定期更新。' },
	{
		...{ id: 'e8-2', label: '第八章 8.2' },
		text: '出了安全事件，乙方在 {{incidentHours}} 小时内告诉甲方，说明情况和措施。',
	},
];

const ANNEX: readonly ClauseTemplate[] = [
	{
		...{ id: 'e-annex-1', label: '附件一', heading: '费用' },
		text: '开发费 ¥{{developmentFee}}，签约后 {{developmentPayDays}} 日内支付；维护费 ¥{{careFee}}，交付后 {{carePayDays}} 日内支付；合计 ¥{{total}}。',
	},
	{ id: 'e-account', label: '收款账户', text: '{{accountName}}，{{bankName}}，{{accountNumber}}。' },
];

export const SUPPORT_CLAUSES: readonly ClauseTemplate[] = [...SUPPORT, ...QUALITY, ...SECURITY, ...ANNEX];
