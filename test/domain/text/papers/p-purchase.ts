import { AGENCY } from '../../../../simulator/seed/people';
import type { Clause } from '../../../../types/terms';
import { type CustomerDetails, clause, dayText, yuanText } from './parties';

export interface PurchaseDetails {
	number: string;
	title: string;
	shortName: string;
	customer: CustomerDetails;
	/** What is built, for example 渡口书店小程序. */
	project: string;
	places: string[];
	signedOn: string;
	to: string;
	/** The priced lines of the annex; the contract's sum is theirs. */
	items: { title: string; amountFen: number }[];
}

export const totalOf = ({ items }: PurchaseDetails): number => items.reduce((sum, item) => sum + item.amountFen, 0);

/** The words of a purchase contract. Here 甲方 is the agency. Its numbers go from 四 to 六, as they were printed. */
export function purchaseClauses(details: PurchaseDetails): Clause[] {
	return [...scope(details), ...AGREED, ...payment(details), ...ending(details), ...annex(details), ...FUNCTIONS];
}

const scope = ({ project }: PurchaseDetails): Clause[] => [
	clause('p1-1', '一（1）', `甲方替乙方制作${project}，要做的功能列在附件里。`, '合作内容'),
	clause('p1-2', '一（2）', '附件里的功能怎么用，甲方随时给乙方出主意。'),
];

const AGREED: Clause[] = [
	clause('p2-1', '二（1）', '制作要用的资料，乙方积极提供。', '合作约定'),
	clause('p2-2', '二（2）', '签约后甲方照附件的时间做完；因乙方耽误的顺延。'),
	clause('p2-3', '二（3）', '合同有效期里平台出了毛病，甲方有义务出手相助。'),
	clause('p2-4', '二（4）', '乙方经营上的机密文件，甲方替乙方保密。'),
	clause('p2-5', '二（5）', '乙方可以向甲方打听和平台有关的事。'),
	clause('p2-6', '二（6）', '乙方可以要甲方把自己经营范围里的消息放上平台。'),
	clause('p2-7', '二（7）', '没有乙方允许，甲方不得登录乙方的平台发布损害乙方的内容。'),
	clause('p2-8', '二（8）', '甲方的公司管理和合作中的机密文件，乙方同样保密。'),
	clause('p2-9', '二（9）', '用的时候发现问题，乙方及时提出，由甲方改正。'),
	clause('p3', '三', '系统照乙方的功能清单做完。', '制作'),
	clause('p4', '四', '做到一半要改需求的，报价和工期都单独谈。', '需求变更'),
];

const payment = ({ signedOn }: PurchaseDetails): Clause[] => [
	clause(
		'p6-3',
		'六、3',
		'系统搭好以后，年费项目要按时交；没有按时交的，就当作不要维护了，平台能不能照常运转不再保证。',
		'费用',
	),
	clause(
		'p6-4',
		'六、4',
		`签约（${dayText(signedOn)}）后乙方先付八成；验收通过后，乙方付清余下的两成。附件的功能没有做完的，算甲方违约，已收的钱全部退还。`,
	),
	clause(
		'p6-account',
		'收款账户',
		`${AGENCY.bankAccount.accountName}，${AGENCY.bankAccount.bankName}，${AGENCY.bankAccount.accountNumber}。`,
	),
];

const ending = ({ to }: PurchaseDetails): Clause[] => [
	clause('p7-1', '七、1', `本合同到${dayText(to)}为止；到期前 ____ 日双方商量续约。`, '解除'),
	clause('p7-2', '七、2', '到期没有续签的，合同自然解除。'),
	clause('p7-3', '七、3', '有效期内双方都同意的，签字盖章后可以解除。'),
	clause('p8-1', '八（1）', '一方违约害另一方受损的，请第三方算出损失，由违约的一方全部承担。', '违约责任'),
	clause('p8-2', '八（2）', '没写到的事可以另签补充协议作附件；盖了章、签了字，就和正文一样作数。'),
];

const annex = (details: PurchaseDetails): Clause[] => [
	clause(
		'p-price',
		'附件（报价）',
		`${details.items.map((item) => `${item.title} ¥${yuanText(item.amountFen)}`).join('；')}。合计 ¥${yuanText(totalOf(details))}。`,
		'附件',
	),
	clause(
		'p-list',
		'附件（价目）',
		'小程序认证 300 元/年、公众号认证 300 元/年（自选），由平台收取；认证代操作 200 元/次（自选）；板块增减 300 元/次（自选）；源码开发按功能报价；国内短信 10,000 条 1,000 元（自选）；按年代运营 20,000 元/年（自选）；产品代上架 30 元/个，前 20 个免费；文章代发布 30 元/篇；信息代调整 30 元/次。',
	),
	clause(
		'p-server',
		'附件（服务器）',
		'共享云服务器 800 元/年，每天 8,000 人访问，首年免费；高级云服务器 6,000 元/年（自选），访问量不限。服务器费没有按时续的，平台自动关停；续费期内的功能维护和使用解答免费。',
	),
];

const FUNCTIONS: Clause[] = [
	clause(
		'p-functions-1',
		'附件（功能一）',
		'小程序：展示页、一键导航、一键电话、在线客服、一键下单、在线支付和货到付款、产品搜索、微信登录、下单自定义信息、服务评价、用户订单。',
	),
	clause(
		'p-functions-2',
		'附件（功能二）',
		'电脑后台和 APP：商家订单、财务（按天和时段看交易额）、会员（等级、积分、储值）、数据统计（浏览、转化、客单价）；商品、消息各 10 万条，会员 10 万人。',
	),
	clause(
		'p-functions-3',
		'附件（功能三）',
		'营销：折扣、拼团、满减、团购、新客红包、优惠券、积分商城、会员卡、充值、分销（佣金比例自定）、限时购和限购。',
	),
];
