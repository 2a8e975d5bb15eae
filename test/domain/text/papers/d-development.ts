import { AGENCY } from '../../../../simulator/seed/people';
import type { Clause } from '../../../../types/terms';
import { type CustomerDetails, clause, dayText, struckClause, yuanText } from './parties';

export interface DevelopmentDetails {
	number: string;
	title: string;
	shortName: string;
	customer: CustomerDetails;
	/** What is built, for example 山栀商城. */
	project: string;
	places: string[];
	signedOn: string;
	feeFen: number;
	/** 贰万陆仟捌佰元整 */
	feeInWords: string;
	payWithinDays: number;
	launchWithinDays: number;
	/** Null where the contract left it blank. */
	acceptWithinDays: number | null;
	urgentHours: number;
	generalHours: number;
}

const BLANK = '____';

/** The words of a development contract. Two clauses at the end were struck out before it was signed. */
export function developmentClauses(details: DevelopmentDetails): Clause[] {
	return [...scope(details), ...promises(details), ...CUSTOMER, ...BREACH, ...money(details), ...ENDING];
}

const scope = ({ project }: DevelopmentDetails): Clause[] => [
	clause('d1-1', '第一条1', `本合同管${project}从页面、后台到测试、上线的整个开发过程。`, '适用范围'),
	clause('d1-2', '第一条2', '甲方签了本合同，就是接受乙方的标准服务；不签的，视作不要这项服务。'),
	clause('d2-1-1', '第二条1（1）', '平时看护代码，让小程序用起来稳当、安全。', '乙方做什么'),
	clause('d2-1-2', '第二条1（2）', '搭好后台，含服务器的配置和数据库的设计。'),
	clause('d2-1-3', '第二条1（3）', '设计页面，要好看、好用，合乎甲方的品牌。'),
	clause('d2-1-4', '第二条1（4）', '理清每个功能怎么走、怎么互相配合。'),
];

const promises = ({ launchWithinDays, urgentHours, generalHours }: DevelopmentDetails): Clause[] => [
	clause(
		'd2-2-1',
		'第二条2（1）',
		`签约后 ${launchWithinDays} 日内上线。遇到不可抗力要推迟的，乙方随即把原因告诉甲方。`,
		'乙方的承诺',
	),
	clause(
		'd2-2-2',
		'第二条2（2）',
		'验收上线后的服务期内保证正常使用；服务期满 1 个月内，乙方把源码、设计稿、数据库结构等全部资料移交甲方。',
	),
	clause(
		'd2-2-3',
		'第二条2（3）',
		`合同期内出了问题，乙方到场或远程处理。紧急的 ${urgentHours} 小时内响应，一般的 ${generalHours} 小时内响应。`,
	),
];

const CUSTOMER: Clause[] = [
	clause(
		'd3-1',
		'第三条1',
		'页面上的内容和商品信息由甲方随时更新，保证真实；写错了造成的损失由甲方承担。',
		'甲方的责任',
	),
	clause('d3-2', '第三条2', '乙方做好以后，甲方配合检查；发现问题马上说，一起商量怎么改。'),
	clause('d3-3', '第三条3', '服务做完后，甲方照约定的日子把开发费付到乙方账户。'),
];

const BREACH: Clause[] = [
	clause('d4-1-1', '第四条1（1）', '乙方不守合同，甲方可以到当地法院投诉，乙方要配合查清。', '违约'),
	clause(
		'd4-1-2',
		'第四条1（2）',
		`乙方没做到上面的承诺，接到投诉后立即补救，并在 ${BLANK} 小时内给出让人满意的答复。`,
	),
	clause('d4-1-3', '第四条1（3）', '因此让甲方真有损失的，乙方照实际损失赔偿，为挽回损失花的合理费用也算在内。'),
	clause('d4-2-1', '第四条2（1）', '甲方没有尽到自己的责任，后果由甲方承担。'),
	clause(
		'd4-2-2',
		'第四条2（2）',
		'甲方人员误操作、中毒或自家设备坏了弄乱数据，要乙方帮忙的，可以加收开发费的 10%；动手之前先讲明原因和数额，甲方同意才做。',
	),
	clause('d5-1', '第五条1', '双方签字并盖章后生效；一式两份，各执一份。', '生效'),
	clause('d5-2', '第五条2', '换了经办人、法定代表人或单位名称，合同照样有效。'),
];

const money = (details: DevelopmentDetails): Clause[] => [
	clause('d6-1', '第六条1', `开发费共 ¥${yuanText(details.feeFen)}，大写${details.feeInWords}。`, '付款和期限'),
	clause(
		'd6-2',
		'第六条2',
		`签约（${dayText(details.signedOn)}）后 ${details.payWithinDays} 日内，甲方把开发费付到：${AGENCY.bankAccount.accountName}，${AGENCY.bankAccount.bankName}，${AGENCY.bankAccount.accountNumber}。`,
	),
	clause(
		'd6-3',
		'第六条3',
		`乙方交付成品后，甲方在 ${details.acceptWithinDays ?? BLANK} 日内验收并签验收单；验收单签完的那一天，合同结束。`,
	),
	clause('d6-4', '第六条4', '结束以后还要乙方开发或维护的，另签新合同。'),
];

const ENDING: Clause[] = [
	clause('d7-1', '第七条1', '对条款理解不同或起了争议，先好好商量。', '争议'),
	clause('d7-2', '第七条2', '商量不成，任何一方可以到乙方所在地的法院起诉。'),
	struckClause('d8-1', '第八条1', '没写到的事，双方商定后写成书面补充，与本合同一样有效。'),
	struckClause('d8-2', '第八条2', '改动本合同要写在纸上，双方确认后才作数。'),
	clause('d8-3', '第八条3', '双方之间只有这一份正式合同；别的方案、口头的话和往来函件都以它为准。'),
];
