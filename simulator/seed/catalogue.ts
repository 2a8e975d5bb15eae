import type { InputOf } from '../../types/endpoints';

type Entry = InputOf<'desk.setCatalogue'>['entries'][number];

/** What most entries are: optional, our own work, no pack, no tier. */
const PLAIN = {
	packSize: null,
	packUnit: null,
	required: false,
	passedOn: false,
	firstYearFree: false,
	tierGroup: null,
	features: [],
} satisfies Partial<Entry>;

const SERVER = { shelf: '服务器', unit: 'year', required: true, tierGroup: '云服务器' } as const;

/** The price list of 增值服务, as the purchase contract's annex carries it. */
export const CATALOGUE: readonly Entry[] = [
	{
		...PLAIN,
		...SERVER,
		...{ id: 'server-shared', title: '共享云服务器', priceFen: 80_000, firstYearFree: true },
		note: '首年免费，之后按年续；不续费，平台会停',
		features: ['每天 8,000 人访问', '免费维护', '免费答疑'],
	},
	{
		...PLAIN,
		...SERVER,
		...{ id: 'server-advanced', title: '高级云服务器', priceFen: 600_000, required: false },
		note: '访问量大的时候换成它，补差价',
		features: ['访问量不限', '免费维护', '免费答疑'],
	},
	{
		...PLAIN,
		...{ id: 'sms-pack', shelf: '短信', title: '短信包', priceFen: 100_000, unit: 'pack' },
		...{ packSize: 10_000, packUnit: '条', note: '实名验证、订单和支付提醒，只发国内号码' },
	},
	{
		...PLAIN,
		...{ id: 'system', shelf: '开发', title: '小程序系统', priceFen: 340_000, unit: 'time' },
		note: '按功能清单交付，含 20 个产品代上架',
	},
	{
		...PLAIN,
		...{ id: 'module-change', shelf: '开发', title: '板块增减', priceFen: 30_000, unit: 'time' },
		note: '调整页面板块，不动源码',
	},
	{
		...PLAIN,
		...{ id: 'feature', shelf: '开发', title: '功能开发', priceFen: null, unit: 'quotation' },
		note: '要动源码的新功能，先说需求，按功能报价',
	},
	{
		...PLAIN,
		...{ id: 'product-listing', shelf: '代运营', title: '产品代上架', priceFen: 3000, unit: 'piece' },
		note: '您给内容，我们上架',
	},
	{
		...PLAIN,
		...{ id: 'article-posting', shelf: '代运营', title: '文章代发布', priceFen: 3000, unit: 'piece' },
		note: '您给文章，我们排版发布',
	},
	{
		...PLAIN,
		...{ id: 'information-change', shelf: '代运营', title: '信息代调整', priceFen: 3000, unit: 'time' },
		note: '电话、地址、价格这类信息，您说我们改',
	},
	{
		...PLAIN,
		...{ id: 'operation', shelf: '代运营', title: '按年代运营', priceFen: 2_000_000, unit: 'year' },
		note: '您给资料，我们全年更新内容',
	},
	{
		...PLAIN,
		...{ id: 'mini-program-verification', shelf: '认证', title: '小程序认证', priceFen: 30_000, unit: 'year' },
		...{ required: true, passedOn: true, note: '平台收取，我们代付' },
	},
	{
		...PLAIN,
		...{ id: 'account-verification', shelf: '认证', title: '公众号认证', priceFen: 30_000, unit: 'year' },
		...{ passedOn: true, note: '平台收取，我们代付' },
	},
	{
		...PLAIN,
		...{ id: 'verification-handling', shelf: '认证', title: '认证代操作', priceFen: 20_000, unit: 'time' },
		note: '注册和认证的材料我们替您提交',
	},
	{
		...PLAIN,
		...{ id: 'maintenance', shelf: '维护和答疑', title: '清单内功能维护', priceFen: 0, unit: 'free' },
		note: '服务器续费期内，保证系统正常运转',
	},
	{
		...PLAIN,
		...{ id: 'guidance', shelf: '维护和答疑', title: '使用指导和答疑', priceFen: 0, unit: 'free' },
		note: '服务器续费期内，后台怎么用随时问',
	},
];
