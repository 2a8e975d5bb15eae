import type { ClauseTemplate } from '../shape';
import { SUPPORT_CLAUSES } from './clauses-support';

const GENERAL: readonly ClauseTemplate[] = [
	{
		...{ id: 'e1-1', label: '第一章 1.1', heading: '总则' },
		text: '写清双方在{{project}}开发和维护中各有什么权利、义务和责任。',
	},
	{
		...{ id: 'e1-2', label: '第一章 1.2' },
		text: '甲方委托乙方做{{project}}的定制开发、发布上线和以后的维护，都照本合同。',
	},
	{ id: 'e1-3', label: '第一章 1.3', text: '从签字盖章起有效，到交付使用满 {{careYears}} 年为止。' },
	{ id: 'e1-4-1', label: '第一章 1.4.1', text: '“小程序”指照甲方业务做的、有相当规模的{{project}}。' },
	{ id: 'e1-4-2', label: '第一章 1.4.2', text: '“开发”指设计、编写、测试和调试。' },
	{ id: 'e1-4-3', label: '第一章 1.4.3', text: '“维护”指交付以后有效期内的看护、修复和升级。' },
];

const BUILDING: readonly ClauseTemplate[] = [
	{
		...{ id: 'e2-1', label: '第二章 2.1', heading: '需求' },
		text: '签约后 {{requirementsDays}} 日内，甲方把需求文档交给乙方，写明功能、页面和技术上的要求。',
	},
	{
		...{ id: 'e2-2-1', label: '第二章 2.2.1' },
		text: '甲方要改需求的，提前 {{changeNoticeDays}} 个工作日书面告诉乙方。',
	},
	{
		...{ id: 'e2-2-2', label: '第二章 2.2.2' },
		text: '乙方收到变更后与甲方谈清楚，估出工期、费用和质量会怎样，{{changeReplyDays}} 个工作日内书面回答。',
	},
	{
		...{ id: 'e3-1', label: '第三章 3.1', heading: '开发和交付' },
		text: '乙方照需求文档订开发计划，写明进度、人员和怎样保证质量。',
	},
	{ id: 'e3-2-1', label: '第三章 3.2.1', text: '签约后 {{progressDays}} 日内，乙方交出开发进度报告。' },
	{ id: 'e3-2-2', label: '第三章 3.2.2', text: '甲方可以要乙方定期汇报，乙方在甲方指定的时间内答复。' },
	{ id: 'e3-3-1', label: '第三章 3.3.1', text: '交付的小程序要合乎需求，功能齐全、用着顺手。' },
	{ id: 'e3-3-2', label: '第三章 3.3.2', text: '开发完成后，乙方把手册、测试报告这些文档悉数交给甲方。' },
];

const CARE: readonly ClauseTemplate[] = [
	{
		...{ id: 'e4-1', label: '第四章 4.1', heading: '维护' },
		text: '有效期内的维护：让系统稳定，修复功能故障，备份和恢复数据，保障安全，升级和优化功能。',
	},
	{
		...{ id: 'e4-2', label: '第四章 4.2' },
		text: '收到故障报告后，乙方 {{responseHours}} 小时内响应，{{solutionHours}} 小时内拿出解决方案。',
	},
	{ id: 'e4-3-1', label: '第四章 4.3.1', text: '费用照附件一支付。' },
	{ id: 'e4-3-2', label: '第四章 4.3.2', text: '乙方开具正规发票。' },
];

const RIGHTS: readonly ClauseTemplate[] = [
	{
		...{ id: 'e5-1-1', label: '第五章 5.1.1', heading: '隐私和知识产权' },
		text: '开发和维护时，乙方守法，保护甲方用户的隐私。',
	},
	{ id: 'e5-1-2', label: '第五章 5.1.2', text: '甲方和用户的信息，乙方概不外传。' },
	{
		...{ id: 'e5-2-1', label: '第五章 5.2.1', when: { chosen: ['ownership', 'customer', 'both'] } },
		text: '小程序连同文档、代码，知识产权归甲方。',
	},
	{
		...{ id: 'e5-2-2', label: '第五章 5.2.2', when: { chosen: ['ownership', 'agency', 'both'] } },
		text: '乙方开发中形成的代码和设计，知识产权归乙方，甲方在有效期内可以免费使用。',
	},
	{ id: 'e5-2-3', label: '第五章 5.2.3', text: '期满后乙方马上停用甲方的知识产权，以后也不侵犯。' },
];

/** The words of an enterprise contract. */
export const CLAUSES: readonly ClauseTemplate[] = [...GENERAL, ...BUILDING, ...CARE, ...RIGHTS, ...SUPPORT_CLAUSES];
