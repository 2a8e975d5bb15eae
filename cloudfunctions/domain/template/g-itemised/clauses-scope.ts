import type { ClauseTemplate } from '../shape';

const PRICE: readonly ClauseTemplate[] = [
	{ id: 'g2-1-scope', label: '2.1', heading: '范围和价款', text: '维护的平台：{{platforms}}。' },
	{ id: 'g2-1-time', label: '2.1 服务时间', text: '7×24 小时响应。' },
	{
		...{ id: 'g2-1-period', label: '2.1 服务周期' },
		text: '从 {{from}}起，到 {{to}}止；签订之日生效。',
	},
	{ id: 'g2-1-1', label: '2.1（1）', text: '平台在服务周期内的运维费共 ¥{{total}}。' },
	{
		...{ id: 'g2-1-2', label: '2.1（2）' },
		text: '签约后 {{payDays}} 个工作日内，甲方付清预付款 ¥{{total}}，大写{{total|capital}}。',
	},
];

const ITEMS: readonly ClauseTemplate[] = [
	{
		...{ id: 'g2-1-items', label: '2.1 明细' },
		text: '云服务器租用和维护（{{serverSpec}}，含备份还原）¥{{serverFee}}；云数据库租用和维护（{{databaseSpec}}，含备份还原）¥{{databaseFee}}；官网运维（项目金额的 {{siteShare}}）¥{{siteFee}}；公众号运维；公众号年审 ¥{{verificationFee}}；平台运行监控；答疑；培训。小计 ¥{{itemsTotal}}。',
	},
	{
		...{ id: 'g2-1-free', label: '2.1 免费修改' },
		text: '每年 {{freeDays}} 人天以内的修改免费。',
	},
];

const CONTENT: readonly ClauseTemplate[] = [
	{ id: 'g2-2-1', label: '2.2（1）', heading: '内容', text: '服务器的日常看护和支持。' },
	{ id: 'g2-2-2', label: '2.2（2）', text: '前后端的维护、功能的再开发、漏洞修复。' },
	{ id: 'g2-2-3', label: '2.2（3）', text: '官网的页面和后台都由乙方养护。' },
	{ id: 'g2-2-4', label: '2.2（4）', text: '备份数据库和程序数据。' },
	{ id: 'g2-2-5', label: '2.2（5）', text: '{{reportEvery}}出公众号运维报告。' },
	{ id: 'g2-2-6', label: '2.2（6）', text: '打系统补丁。' },
];

export const SCOPE_CLAUSES: readonly ClauseTemplate[] = [...PRICE, ...ITEMS, ...CONTENT];
