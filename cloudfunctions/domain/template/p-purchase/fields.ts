import { ACCOUNT_FIELDS, headFields, PARTY_FIELDS } from '../common/fields';
import type { FieldSpec } from '../shape';

const CAPACITY_MAX = 100_000_000;
const PACK_MAX = 10_000_000;
const FREE_YEARS_MAX = 10;

const yuan = (key: string, label: string, preset: string): FieldSpec => ({
	...{ key, label, preset, type: 'yuan', group: '价目' },
});

const CONTRACT: readonly FieldSpec[] = [
	{ key: 'project', label: '要做的系统叫什么', type: 'text', group: '制作' },
	{ key: 'buildDays', label: '签约后几日内做完', type: 'count', group: '制作', needed: true },
	{ key: 'termEnd', label: '合同最后一天', type: 'date', group: '期限', needed: true },
	{ key: 'renewalDays', label: '到期前几日商量续约', type: 'count', group: '期限', needed: true },
	{
		...{ key: 'systemFee', label: '系统研发费（元）', type: 'yuan', group: '费用' },
		...{ preset: '3400', needed: true, min: 1 },
	},
	{ key: 'extraTitle', label: '另加的一项叫什么', type: 'text', group: '费用', maxLength: 30 },
	{ key: 'extraFee', label: '这一项多少钱（元）', type: 'yuan', group: '费用' },
	{ key: 'moreTitle', label: '再加的一项叫什么', type: 'text', group: '费用', maxLength: 30 },
	{ key: 'moreFee', label: '这一项多少钱（元）', type: 'yuan', group: '费用' },
	{
		// Something is due on signing, and something is left for the acceptance.
		...{ key: 'firstShare', label: '签约后先付总价的（%）', type: 'percent', group: '费用' },
		...{ preset: '80', needed: true, min: 1, max: 99 },
	},
	{ key: 'refundShare', label: '功能没做完，已收款退还（%）', type: 'percent', group: '费用', preset: '100' },
	{ key: 'yearlyPayDays', label: '每年开始后几日内付服务器费', type: 'count', group: '费用', needed: true },
];

const SERVER: readonly FieldSpec[] = [
	{ ...yuan('serverFee', '共享服务器（元/年）', '800'), needed: true },
	{
		...{ key: 'serverVisits', label: '共享服务器每天多少人次', type: 'count', group: '价目' },
		...{ preset: '8000', max: CAPACITY_MAX },
	},
	{
		...{ key: 'freeYears', label: '服务器先免费几年', type: 'count', group: '价目' },
		...{ preset: '1', min: 0, max: FREE_YEARS_MAX, needed: true },
	},
	yuan('advancedServerFee', '高级服务器（元/年）', '6000'),
];

const PRICES: readonly FieldSpec[] = [
	yuan('accountFee', '公众号认证（元/年）', '300'),
	yuan('miniProgramFee', '小程序认证（元/年）', '300'),
	yuan('verifyFee', '认证代操作（元/次）', '200'),
	yuan('blockFee', '增减板块（元/次）', '300'),
	yuan('messageFee', '短信一包（元）', '1000'),
	{
		...{ key: 'messagePack', label: '短信一包几条', type: 'count', group: '价目' },
		...{ preset: '10000', max: PACK_MAX },
	},
	yuan('operationFee', '按年代运营（元/年）', '20000'),
	yuan('listingFee', '产品代上架（元/个）', '30'),
	{
		...{ key: 'freeListings', label: '免费上架几个', type: 'count', group: '价目' },
		...{ preset: '20', max: 100_000, needed: true },
	},
	yuan('articleFee', '文章代发布（元/篇）', '30'),
	yuan('contentFee', '信息代调整（元/次）', '30'),
	{
		...{ key: 'goodsCapacity', label: '可发布多少商品', type: 'count', group: '容量' },
		...{ preset: '100000', max: CAPACITY_MAX },
	},
	{
		...{ key: 'articleCapacity', label: '可发布多少条信息', type: 'count', group: '容量' },
		...{ preset: '100000', max: CAPACITY_MAX },
	},
	{
		...{ key: 'memberCapacity', label: '可容多少会员', type: 'count', group: '容量' },
		...{ preset: '100000', max: CAPACITY_MAX },
	},
];

/** What a purchase contract asks for, the price list of its annex included. */
export const FIELDS: readonly FieldSpec[] = [
	...headFields('小程序系统购买合同', '小程序', '小程序、电脑后台、APP'),
	...PARTY_FIELDS,
	...CONTRACT,
	...SERVER,
	...PRICES,
	...ACCOUNT_FIELDS,
];
