import type { Clause } from '../../../../types/terms';
import { type CustomerDetails, clause, dayText, yuanText } from './parties';

export interface EnterpriseDetails {
	number: string;
	title: string;
	shortName: string;
	customer: CustomerDetails;
	/** What is built, for example 临溪文化云. */
	project: string;
	places: string[];
	signedOn: string;
	developmentFen: number;
	yearlyCareFen: number;
}

/** The words of an enterprise contract. Ownership is said twice, in 5.2.1 and 5.2.2, as it was signed. */
export function enterpriseClauses(details: EnterpriseDetails): Clause[] {
	return [...general(details), ...BUILDING, ...CARE, ...RIGHTS, ...SUPPORT, ...QUALITY, annex(details)];
}

const general = ({ project, signedOn }: EnterpriseDetails): Clause[] => [
	clause('e1-1', '第一章 1.1', `写清双方在${project}开发和维护中各有什么权利、义务和责任。`, '总则'),
	clause('e1-2', '第一章 1.2', `甲方委托乙方做${project}的定制开发、发布上线和以后的维护，都照本合同。`),
	clause('e1-3', '第一章 1.3', `从签字盖章（${dayText(signedOn)}）起有效，到交付使用满一年为止。`),
	clause('e1-4-1', '第一章 1.4.1', '“小程序”指照甲方业务做的、有一定规模的那一个。'),
	clause('e1-4-2', '第一章 1.4.2', '“开发”指设计、编写、测试和调试。'),
	clause('e1-4-3', '第一章 1.4.3', '“维护”指交付以后有效期内的看护、修复和升级。'),
];

const BUILDING: Clause[] = [
	clause('e2-1', '第二章 2.1', '签约后 15 日内，甲方把需求文档交给乙方，写明功能、页面和技术上的要求。', '需求'),
	clause('e2-2-1', '第二章 2.2.1', '甲方要改需求的，提前 5 个工作日书面告诉乙方。'),
	clause('e2-2-2', '第二章 2.2.2', '乙方收到变更后与甲方谈清楚，估出工期、费用和质量会怎样，3 个工作日内书面回答。'),
	clause('e3-1', '第三章 3.1', '乙方照需求文档订开发计划，写明进度、人员和怎样保证质量。', '开发和交付'),
	clause('e3-2-1', '第三章 3.2.1', '签约后 30 日内，乙方交一份开发进度报告。'),
	clause('e3-2-2', '第三章 3.2.2', '甲方可以要乙方定期汇报，乙方在甲方指定的时间内答复。'),
	clause('e3-3-1', '第三章 3.3.1', '交付的小程序要合乎需求，功能齐全、用着顺手。'),
	clause('e3-3-2', '第三章 3.3.2', '开发完成后，乙方把手册、测试报告这些文档一并交给甲方。'),
];

const CARE: Clause[] = [
	clause(
		'e4-1',
		'第四章 4.1',
		'有效期内的维护：让系统稳定，修复功能故障，备份和恢复数据，保障安全，升级和优化功能。',
		'维护',
	),
	clause('e4-2', '第四章 4.2', '收到故障报告后，乙方 8 小时内响应，24 小时内拿出解决方案。'),
	clause('e4-3-1', '第四章 4.3.1', '维护费照附件一支付。'),
	clause('e4-3-2', '第四章 4.3.2', '乙方开具正规发票。'),
];

const RIGHTS: Clause[] = [
	clause('e5-1-1', '第五章 5.1.1', '开发和维护时，乙方守法，保护甲方用户的隐私。', '隐私和知识产权'),
	clause('e5-1-2', '第五章 5.1.2', '甲方和用户的信息，乙方一概不外传。'),
	clause('e5-2-1', '第五章 5.2.1', '小程序连同文档、代码，知识产权归甲方。'),
	clause('e5-2-2', '第五章 5.2.2', '乙方开发中形成的代码和设计归乙方，甲方在有效期内可以免费使用。'),
	clause('e5-2-3', '第五章 5.2.3', '期满后乙方马上停用甲方的知识产权。'),
];

const SUPPORT: Clause[] = [
	clause('e6-1-1', '第六章 6.1.1', '技术支持：线上咨询、远程支持，需要时到现场。', '支持和培训'),
	clause('e6-1-2', '第六章 6.1.2', '技术支持在乙方的上班时间提供，几点到几点：____。'),
	clause('e6-2-1', '第六章 6.2.1', '乙方教会甲方使用和维护。'),
	clause('e6-2-2', '第六章 6.2.2', '内容有基本操作、功能说明、排查故障、数据安全和隐私。'),
	clause('e6-2-3', '第六章 6.2.3', '线上教还是当面教，双方商定。'),
];

const QUALITY: Clause[] = [
	clause('e7-1-1', '第七章 7.1.1', '质量合乎国家和行业的标准。', '质量'),
	clause('e7-1-2', '第七章 7.1.2', '交付的时候，功能没有缺的，跑得稳，界面叫人舒服。'),
	clause('e7-2-1', '第七章 7.2.1', '每个开发阶段都做检测，含功能、性能和安全。'),
	clause('e7-2-2', '第七章 7.2.2', '甲方想多做检测，可以提出，费用另谈。'),
	clause('e7-3-1', '第七章 7.3.1', '发现质量问题，乙方接到通知后 5 个工作日内修好。'),
	clause('e7-3-2', '第七章 7.3.2', '修好以后，质量要达到约定的标准。'),
	clause('e8-1-1', '第八章 8.1.1', '乙方保证系统安全，防泄露、防篡改、防非法进入。', '安全'),
	clause('e8-1-2', '第八章 8.1.2', '安全技术用新的，防护定期更新。'),
	clause('e8-2', '第八章 8.2', '出了安全事件，乙方在 ____ 小时内告诉甲方。'),
];

const annex = ({ developmentFen, yearlyCareFen }: EnterpriseDetails): Clause =>
	clause(
		'e-annex-1',
		'附件一',
		`开发费 ¥${yuanText(developmentFen)}，签约后支付；第一年维护费 ¥${yuanText(yearlyCareFen)}，验收后支付。`,
		'费用',
	);
