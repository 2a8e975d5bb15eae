import type { ClauseTemplate, ListOf } from '../shape';

/** The price list of the annex: the words, and the prices read from them. */
export const ANNEX_CLAUSES: readonly ClauseTemplate[] = [
	{
		...{ id: 'p-fees', label: '附件 报价', heading: '报价明细' },
		text: '小程序系统研发费 ¥{{systemFee}}（含 {{freeListings}} 个产品免费上架）。',
	},
	{
		...{ id: 'p-extra', label: '附件 报价（加项）', when: { filled: ['extraFee'] } },
		text: '{{extraTitle}} ¥{{extraFee}}。',
	},
	{
		...{ id: 'p-more', label: '附件 报价（再加）', when: { filled: ['moreFee'] } },
		text: '{{moreTitle}} ¥{{moreFee}}。',
	},
	{ id: 'p-total', label: '附件 合计', text: '合同总价合计 ¥{{total}}，大写{{total|capital}}。' },
	{
		...{ id: 'p-list', label: '附件 价目' },
		text: '公众号认证（自选）{{accountFee}} 元/年、小程序认证 {{miniProgramFee}} 元/年，由平台收取；认证代操作（自选）{{verifyFee}} 元/次；增减板块（自选，不动源码）{{blockFee}} 元/次；源码开发（自选）按功能报价；国内短信（自选，用于注册验证、订单和支付提醒）{{messagePack}} 条 {{messageFee}} 元；按年代运营（自选，资料由乙方给，更新由甲方做）{{operationFee}} 元/年。',
	},
	{
		...{ id: 'p-content', label: '附件 代办' },
		text: '内容由乙方给：产品代上架（自选）{{listingFee}} 元/个；文章代发布（自选）{{articleFee}} 元/篇；信息代调整（自选）{{contentFee}} 元/次。',
	},
	{
		...{ id: 'p-server', label: '附件 服务器' },
		text: '共享服务器 {{serverFee}} 元/年，每天 {{serverVisits}} 人次访问，先免费 {{freeYears}} 年；高级服务器（自选）{{advancedServerFee}} 元/年，访问量不限。服务器费没有按时续的，平台自动关停。续费期内，功能维护免费，使用指导和解答免费。',
	},
];

const AGENCY = { payee: 'agency', packSize: null, capacity: null, freeYears: 0, clauseId: 'p-list' } as const;
const PLATFORM = { ...AGENCY, payee: 'platform' } as const;

const LIST: ListOf<'prices'> = [
	{
		...{ ...PLATFORM, id: 'account', title: '公众号认证', unit: 'year', amountFen: { $: 'accountFee' } },
		...{ optional: true, quote: '公众号认证（自选）{{accountFee}} 元/年' },
	},
	{
		...{ ...PLATFORM, id: 'miniProgram', title: '小程序认证', unit: 'year', amountFen: { $: 'miniProgramFee' } },
		...{ optional: false, quote: '小程序认证 {{miniProgramFee}} 元/年' },
	},
	{
		...{ ...AGENCY, id: 'verification', title: '认证代操作', unit: 'time', amountFen: { $: 'verifyFee' } },
		...{ optional: true, quote: '认证代操作（自选）{{verifyFee}} 元/次' },
	},
	{
		...{ ...AGENCY, id: 'block', title: '增减板块', unit: 'time', amountFen: { $: 'blockFee' } },
		...{ optional: true, quote: '增减板块（自选，不动源码）{{blockFee}} 元/次' },
	},
	{
		...{ ...AGENCY, id: 'source', title: '源码开发', unit: 'quotation', amountFen: null, optional: true },
		quote: '源码开发（自选）按功能报价',
	},
	{
		...{ ...AGENCY, id: 'messages', title: '国内短信', unit: 'pack', amountFen: { $: 'messageFee' }, optional: true },
		packSize: { $: 'messagePack' },
		quote: '国内短信（自选，用于注册验证、订单和支付提醒）{{messagePack}} 条 {{messageFee}} 元',
	},
	{
		...{ ...AGENCY, id: 'operation', title: '按年代运营', unit: 'year', amountFen: { $: 'operationFee' } },
		...{ optional: true, quote: '按年代运营（自选，资料由乙方给，更新由甲方做）{{operationFee}} 元/年' },
	},
];

const CONTENT: ListOf<'prices'> = [
	{
		...{ ...AGENCY, id: 'listing', title: '产品代上架', unit: 'piece', amountFen: { $: 'listingFee' } },
		...{ optional: true, clauseId: 'p-content', quote: '产品代上架（自选）{{listingFee}} 元/个' },
	},
	{
		...{ ...AGENCY, id: 'article', title: '文章代发布', unit: 'piece', amountFen: { $: 'articleFee' } },
		...{ optional: true, clauseId: 'p-content', quote: '文章代发布（自选）{{articleFee}} 元/篇' },
	},
	{
		...{ ...AGENCY, id: 'content', title: '信息代调整', unit: 'time', amountFen: { $: 'contentFee' } },
		...{ optional: true, clauseId: 'p-content', quote: '信息代调整（自选）{{contentFee}} 元/次' },
	},
];

const SERVER: ListOf<'prices'> = [
	{
		$when: { filled: ['freeYears'] },
		...{ ...AGENCY, id: 'server', title: '共享服务器', unit: 'year', amountFen: { $: 'serverFee' } },
		...{ optional: false, freeYears: { $: 'freeYears' }, clauseId: 'p-server' },
		capacity: { $when: { filled: ['serverVisits'] }, count: { $: 'serverVisits' }, unit: '人次/天' },
		quote: '共享服务器 {{serverFee}} 元/年，每天 {{serverVisits}} 人次访问，先免费 {{freeYears}} 年',
	},
	{
		...{ ...AGENCY, id: 'advancedServer', title: '高级服务器', unit: 'year', amountFen: { $: 'advancedServerFee' } },
		...{ optional: true, clauseId: 'p-server' },
		quote: '高级服务器（自选）{{advancedServerFee}} 元/年，访问量不限',
	},
	{
		...{ ...AGENCY, id: 'upkeep', title: '功能维护', unit: 'free', amountFen: null, optional: false },
		...{ clauseId: 'p-server', quote: '续费期内，功能维护免费' },
	},
	{
		...{ ...AGENCY, id: 'guidance', title: '使用指导和解答', unit: 'free', amountFen: null, optional: false },
		...{ clauseId: 'p-server', quote: '使用指导和解答免费' },
	},
];

export const PRICES: ListOf<'prices'> = [...LIST, ...CONTENT, ...SERVER];
