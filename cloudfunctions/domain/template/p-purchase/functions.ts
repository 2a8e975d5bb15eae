import type { FunctionPart } from '../../../../types/codes';
import type { ClauseTemplate, ListOf } from '../shape';

interface Line {
	id: string;
	title: string;
	note?: string;
	parts: readonly FunctionPart[];
	/** The field that says how much it holds. */
	capacity?: string;
	capacityUnit?: string;
}

const PHONE = ['miniProgram'] as const;
const OFFICE = ['desktop', 'app'] as const;
const EVERYWHERE = ['miniProgram', 'desktop', 'app'] as const;
const PUBLISHING = ['miniProgram', 'desktop'] as const;

const SHOP: readonly Line[] = [
	{ id: 'showcase', title: '展示页', note: '公司、环境、服务项目', parts: PHONE },
	{ id: 'navigation', title: '一键导航', parts: PHONE },
	{ id: 'call', title: '一键电话', parts: PHONE },
	{ id: 'chat', title: '在线客服', parts: PHONE },
	{ id: 'order', title: '一键下单', parts: PHONE },
	{ id: 'payment', title: '在线支付、货到付款', parts: PHONE },
	{ id: 'search', title: '产品搜索', parts: PHONE },
	{ id: 'login', title: '微信登录', parts: PHONE },
	{ id: 'orderFields', title: '下单自定义信息', parts: PHONE },
	{ id: 'rating', title: '服务评价', parts: PHONE },
	{ id: 'ownOrders', title: '用户订单', note: '看订单和进度', parts: PHONE },
];

const DESK: readonly Line[] = [
	{ id: 'shopOrders', title: '商家订单管理', note: '处理、改状态、查询', parts: EVERYWHERE },
	{ id: 'finance', title: '财务管理', note: '按天、按时段看交易额', parts: OFFICE },
	{ id: 'members', title: '会员管理', note: '资料、人数、消费、会员卡、积分、充值', parts: OFFICE },
	{ id: 'statistics', title: '数据统计', note: '浏览量、购买率、客单价', parts: OFFICE },
	{ id: 'goods', title: '发布商品', parts: PUBLISHING, capacity: 'goodsCapacity', capacityUnit: '个' },
	{ id: 'articles', title: '发布信息', parts: PUBLISHING, capacity: 'articleCapacity', capacityUnit: '条' },
	{ id: 'memberCount', title: '会员容量', parts: [], capacity: 'memberCapacity', capacityUnit: '人' },
];

const MARKETING: readonly Line[] = [
	{ id: 'discount', title: '折扣', parts: PHONE },
	{ id: 'groupBuying', title: '拼团', parts: PHONE },
	{ id: 'threshold', title: '满减', parts: PHONE },
	{ id: 'groupPurchase', title: '团购', parts: PHONE },
	{ id: 'redPacket', title: '新用户红包、红包活动', parts: PHONE },
	{ id: 'coupon', title: '优惠券', parts: PHONE },
	{ id: 'pointsShop', title: '积分商城', parts: PHONE },
	{ id: 'levels', title: '会员等级、会员卡', note: '按等级打折，卡可以买', parts: PHONE },
	{ id: 'storedValue', title: '充值消费', parts: PHONE },
	{ id: 'referral', title: '分销', note: '佣金比例自定，随时看交易额、佣金、订单和新推客', parts: PHONE },
	{ id: 'flashSale', title: '限时购、限购', parts: PHONE },
];

const GROUPS = [
	{ id: 'p-functions-shop', label: '附件 功能（前台）', heading: '功能清单', lines: SHOP },
	{ id: 'p-functions-desk', label: '附件 功能（后台）', heading: undefined, lines: DESK },
	{ id: 'p-functions-marketing', label: '附件 功能（营销）', heading: undefined, lines: MARKETING },
] as const;

const PART_NAMES: Record<FunctionPart, string> = { miniProgram: '小程序', desktop: '电脑后台', app: 'APP' };

/** A line as the list prints it: 财务管理：按天、按时段看交易额（电脑后台、APP）. */
function wordsOf({ title, note, parts, capacity, capacityUnit }: Line): string {
	const holds = capacity ? ` {{${capacity}}} ${capacityUnit}` : '';
	const where = parts.length > 0 ? `（${parts.map((part) => PART_NAMES[part]).join('、')}）` : '';
	return `${title}${note ? `：${note}` : ''}${holds}${where}`;
}

/** The function list of the annex: its words, and the lines that are delivered, tested and accepted one by one. */
export const FUNCTION_CLAUSES: readonly ClauseTemplate[] = GROUPS.map(({ id, label, heading, lines }) => ({
	...{ id, label, text: `${lines.map(wordsOf).join('；')}。` },
	...(heading ? { heading } : {}),
}));

export const FUNCTIONS: ListOf<'functions'> = GROUPS.flatMap(({ id: clauseId, lines }) =>
	lines.map((line) => ({
		...{ id: line.id, title: line.title, note: line.note ?? null, parts: line.parts },
		...{ capacity: line.capacity ? { $: line.capacity } : null, clauseId, quote: wordsOf(line) },
	})),
);
