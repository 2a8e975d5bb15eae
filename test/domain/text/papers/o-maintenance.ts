import { AGENCY } from '../../../../simulator/seed/people';
import type { Clause } from '../../../../types/terms';
import { type CustomerDetails, clause, dayText, yuanText } from './parties';

export interface MaintenanceDetails {
	number: string;
	title: string;
	shortName: string;
	customer: CustomerDetails;
	/** What is looked after, for example 山栀商城小程序. */
	system: string;
	places: string[];
	signedOn: string;
	to: string;
	yearlyFen: number;
}

/** The words of a maintenance contract, clause by clause. */
export function maintenanceClauses(details: MaintenanceDetails): Clause[] {
	return [...subject(details), ...SERVICES, ...fees(details), ...DUTIES, ...RESULTS, ...BREACH, ...closing(details)];
}

const subject = ({ system, signedOn, to }: MaintenanceDetails): Clause[] => [
	clause('c1', '第一条', `甲方正在使用的${system}，由乙方负责运行和维护。`, '服务项目'),
	clause(
		'c2',
		'第二条',
		`服务年限为 ____ 年，从${dayText(signedOn)}到${dayText(to)}，到期自动终止。想提前结束，双方谈妥才算；到期还想继续，另签一份合同。`,
		'合同期限',
	),
];

const SERVICES: Clause[] = [
	clause('c3-1-1', '第三条（一）1', '日常运维：发布新版、教人操作、处理用起来的毛病。', '服务内容'),
	clause('c3-1-2', '第三条（一）2', '对所维护的功能做优化。'),
	clause('c3-1-3', '第三条（一）3', '改正程序缺陷，升级版本。'),
	clause('c3-1-4', '第三条（一）4', '业务发展或需要变了，可以新增和完善功能。'),
	clause('c3-1-5', '第三条（一）5', '乙方派专人为甲方做技术培训，含咨询、指导和资料。'),
	clause('c3-1-6', '第三条（一）6', '乙方每月写一份运维总结，讲清出过的技术和服务问题、怎么改进。'),
	clause(
		'c3-2-1',
		'第三条（二）1',
		'现场服务：系统出大故障、生意做不下去时，乙方一接到通知就派人到场，与甲方的人一起找原因、拿办法，甲方点头后动手排除。',
		'服务形式',
	),
	clause('c3-2-2', '第三条（二）2', '远程服务：一般故障用电话、邮件或远程连接来处理、支持和解答。'),
	clause(
		'c3-2-3',
		'第三条（二）3',
		'按月巡检：乙方每个月派专人上门巡检一次，查看系统、做好记录、提前说出可能的隐患和改进办法；甲方需要时当场教人使用。',
	),
	clause('c3-3-1', '第三条（三）1', '甲方要的每一次服务，乙方都要填运维服务记录单，双方签字。', '服务要求'),
	clause(
		'c3-3-2',
		'第三条（三）2',
		'乙方固定一名有三年以上经验的维护人员；因离职或调岗要换人，提前 30 天书面告诉甲方，接手的人资历不能更低。',
	),
	clause('c3-3-3', '第三条（三）3', '电话支持全年 365 天、每天 24 小时开通。'),
	clause(
		'c3-3-4',
		'第三条（三）4',
		'报障的答复：工作日 2 小时以内答复，其他日子 4 小时以内答复；需要到现场的，乙方接到通知后 24 小时以内赶到。',
	),
];

const fees = ({ yearlyFen, signedOn, to, customer }: MaintenanceDetails): Clause[] => [
	clause(
		'c4-1',
		'第四条（一）',
		`运维费每年 ¥${yuanText(yearlyFen)}，合同期内不随行情变动。超出第三条（一）的服务要加钱的，另签补充协议。`,
		'费用和付款',
	),
	clause(
		'c4-2',
		'第四条（二）',
		`从${dayText(signedOn)}到${dayText(to)}的这一年度，甲方最晚在当年 12 月 31 日付清运维费。`,
	),
	clause(
		'c4-3',
		'第四条（三）',
		'付款前乙方先交付款申请单和等额专用发票。甲方收齐付款申请单和等额专用发票后，在 7 个工作日内付清；两个日子以先到的为准。',
	),
	clause('c4-4', '第四条（四）', `开票名称：${customer.legalName}；税号：____。`),
	clause(
		'c4-5',
		'第四条（五）',
		`收款账户：${AGENCY.bankAccount.accountName}，${AGENCY.bankAccount.bankName}，${AGENCY.bankAccount.accountNumber}。`,
	),
];

const DUTIES: Clause[] = [
	clause('c5-1-1', '第五条（一）1', '签约以前，甲方可以要求乙方把费用、内容和做法讲清楚。', '甲方的权利和义务'),
	clause('c5-1-2', '第五条（一）2', '签约以前，甲方把系统要用的表单、流程和数据清楚地交给乙方。'),
	clause('c5-1-3', '第五条（一）3', '甲方自己的电脑、操作系统和别家软件由甲方自理，乙方不负责。'),
	clause('c5-1-4', '第五条（一）4', '甲方要及时验收乙方做完的服务。'),
	clause('c5-1-5', '第五条（一）5', '甲方按第四条（二）的日子付运维费。'),
	clause('c5-2-1', '第五条（二）1', '乙方照甲方的需要订出运维服务方案，交给甲方。', '乙方的权利和义务'),
	clause('c5-2-2', '第五条（二）2', '合同期内乙方把运维做得及时、有效。'),
	clause('c5-2-3', '第五条（二）3', '系统配置上线后，乙方免费教会甲方的使用人员。'),
	clause('c5-2-4', '第五条（二）4', '甲方没有书面点头，乙方不得把服务转给第三方。'),
	clause('c5-2-5', '第五条（二）5', '乙方定期检查系统，让它跑得顺。'),
	clause('c6', '第六条', '甲方想增加合同以外的功能或改动范围，费用另外谈定、另外支付。', '功能的修改和增加'),
];

const RESULTS: Clause[] = [
	clause('c7-1', '第七条（一）', '甲方应说明哪些要保密、密级如何。', '商业秘密'),
	clause('c7-2', '第七条（二）', '乙方可以了解所维护部分的全部情况，并替甲方保密。'),
	clause('c7-3', '第七条（三）', '甲方的业务资料，乙方不得遗失、不得私自复制、不得给别人看，也不得用到别处。'),
	clause(
		'c8',
		'第八条',
		'服务中为甲方调整、开发功能做出来的成果属于甲方；除了履行本合同，乙方和别人未经甲方同意都不能用。',
		'成果归谁',
	),
	clause('c9-1', '第九条（一）', '乙方保证每次服务都达到甲方所要的样子，系统用着正常。', '验收'),
	clause(
		'c9-2',
		'第九条（二）',
		'乙方做完一次服务就书面通知甲方。甲方验收合格，在验收清单上签字；收到完成通知后 3 日内没有验收的，这一次服务算作通过。',
	),
];

const BREACH: Clause[] = [
	clause(
		'c10-1-1',
		'第十条（一）1',
		'甲方该给的表单、数据没给或有大毛病，使运维停顿、拖延或失败的，按每月运维费的千分之五付违约金。',
		'违约责任',
	),
	clause('c10-1-2', '第十条（一）2', '甲方付款迟了的，每迟一天，按还没付的数额加收千分之五。'),
	clause('c10-2-1', '第十条（二）1', '乙方的原因使系统不能正常用的，按每月运维费的千分之五付违约金。'),
	clause(
		'c10-2-2',
		'第十条（二）2',
		'乙方的原因使日常使用彻底失败的，退还部分或全部运维费，并另付每月运维费的千分之五。',
	),
	clause('c10-2-3', '第十条（二）3', '技术成果的归属照第八条，乙方不得拿违约作理由改变。'),
	clause('c11', '第十一条', '有争议先商量；商量不成，到签约地的法院起诉。', '争议'),
];

const closing = ({ signedOn }: MaintenanceDetails): Clause[] => [
	clause('c12-1', '第十二条（一）', '双方代表签字并盖章，合同生效。', '其他'),
	clause('c12-2', '第十二条（二）', '一式四份，各执两份，效力一样。'),
	clause(
		'c12-3',
		'第十二条（三）',
		`没写到的事另签补充协议，效力相同；与本合同不一样的地方，按补充协议。签约日：${dayText(signedOn)}。`,
	),
];
