import type { Clause } from '../../../../types/terms';
import { type CustomerDetails, clause, dayText, yuanText } from './parties';

export interface ItemisedDetails {
	number: string;
	title: string;
	shortName: string;
	customer: CustomerDetails;
	/** Whom the client named, as the contract prints them. */
	namedNames: string;
	/** Contact ids of those. */
	namedContactIds: string[];
	places: string[];
	signedOn: string;
	from: string;
	to: string;
	/** As the text says; the items add up to 0.70 more. */
	totalFen: number;
	/** 叁万贰仟陆佰玖拾贰元整 */
	totalInWords: string;
}

/** The words of an itemised maintenance contract, item prices and all. */
export function itemisedClauses(details: ItemisedDetails): Clause[] {
	return [...basics(details), ...BOTH_SIDES, ...price(details), ...CONTENT, ...WAYS];
}

const basics = ({ namedNames }: ItemisedDetails): Clause[] => [
	clause('g1-11', '1.11', '写清乙方支持和维护甲方的网站、公众号时，双方要守的规矩和要做的事。', '双方的义务和原则'),
	clause('g1-12', '1.12', '为让系统跑得平稳、看得住质量，乙方随时响应，照甲方排的先后快快解决。'),
	clause('g1-13', '1.13', '双方照商定的运维流程各做各的事。'),
	clause('g1-14', '1.14', '运维中碰到的每个问题，乙方都记下来。'),
	clause(
		'g1-15',
		'1.15',
		`甲方指定联系人：${namedNames}。要支持和维护时，由指定联系人书面或口头提出；别人提的，乙方可以不响应，特别紧急的除外。乙方的项目代表：岳明朗。指定的人换了，3 个工作日内书面告诉对方。`,
	),
];

const BOTH_SIDES: Clause[] = [
	clause('g1-21', '1.21', '网站和公众号由甲方运营。', '甲方的责任'),
	clause('g1-22', '1.22', '网站和公众号上的问题由甲方收集。'),
	clause('g1-23', '1.23', '问题解决得怎样，由甲方告诉用户。'),
	clause('g1-24', '1.24', '解决过程中甲方配合收集和分析。'),
	clause('g1-25', '1.25', '问题算不算解决，由甲方确认。'),
	clause('g1-26', '1.26', '网站和公众号的运维公告都由甲方发布。'),
	clause('g1-31', '1.31', '乙方建立、执行并盯住各项流程：问题解决、变更发布、停机沟通、系统升级。', '乙方的责任'),
	clause('g1-32', '1.32', '问题解决后，改过的技术文档和配置由乙方交给甲方。'),
	clause('g1-33', '1.33', '乙方与甲方的负责人保持联系，保证响应和解决的速度。'),
	clause('g1-34', '1.34', '不可抗力、甲方或别人造成的设备损失，乙方不负责。'),
];

const price = ({ signedOn, from, to, totalFen, totalInWords }: ItemisedDetails): Clause[] => [
	clause('g2-1-scope', '2.1', '维护的是临溪区文化馆的公众号和官网。', '范围和价款'),
	clause('g2-1-time', '2.1 服务时间', '7×24 小时响应。'),
	clause(
		'g2-1-period',
		'2.1 服务周期',
		`从${dayText(from)}起，到${dayText(to)}止；签订之日（${dayText(signedOn)}）生效。`,
	),
	clause('g2-1-1', '2.1（1）', `两个平台一年的运维费共 ¥${yuanText(totalFen)}。`),
	clause('g2-1-2', '2.1（2）', `签约后 3 个工作日内，甲方付清预付款 ¥${yuanText(totalFen)}，大写${totalInWords}。`),
	clause(
		'g2-1-items',
		'2.1 明细',
		'云服务器租用和维护（8 核 8G、5M、100G，独立 IP，含备份还原）6,358.00；云数据库租用和维护（含备份还原）3,808.00；官网运维（项目金额的 15%）11,636.70；公众号运维、公众号年审 10,890.00；运行监控、答疑、培训不另计价；10 人天的修改免费。合计 32,692.70。',
	),
];

const CONTENT: Clause[] = [
	clause('g2-2-1', '2.2（1）', '服务器的日常看护和支持。', '内容'),
	clause('g2-2-2', '2.2（2）', '前后端的维护、二次开发、漏洞修复。'),
	clause('g2-2-3', '2.2（3）', '官网的页面和后台都由乙方养护。'),
	clause('g2-2-4', '2.2（4）', '备份数据库和程序数据。'),
	clause('g2-2-5', '2.2（5）', '每月一份公众号运维报告。'),
	clause('g2-2-6', '2.2（6）', '打系统补丁。'),
];

const WAYS: Clause[] = [
	clause('g2-3-1', '2.3（1）', '签约后乙方派 1 名管理人员、2 名技术人员随时响应。', '做法'),
	clause('g2-3-2', '2.3（2）', '情况紧急或甲方要求时，乙方派工程师上门。'),
	clause('g2-3-3', '2.3（3）', '需求和问题只走一个口子：乙方的项目经理会同运维经理来接。'),
	clause('g2-3-4', '2.3（4）', '双方查清后再往下走：技术问题乙方跟，新增和修改的需求交乙方项目经理评估。'),
	clause('g2-3-5', '2.3（5）', '甲方发现官网的问题，先看有没有一样的，再与乙方说清影响，一次解决。'),
	clause(
		'g2-3-6',
		'2.3（6）',
		'双方确认是技术问题的，乙方第一时间响应、找出根本原因，告诉甲方几时解决，并在说好的时间以内解决。',
	),
	clause('g2-3-7', '2.3（7）', '改动上传以后，由甲方确认问题解决。'),
	clause('g2-3-8', '2.3（8）', '停机、发布、升级之前，甲方先通知用户、各级领导和负责人，通知完了乙方才能动手。'),
	clause('g2-3-9', '2.3（9）', '做起来行不通的步骤，双方可以改，由乙方统一发布并教会大家。'),
];
