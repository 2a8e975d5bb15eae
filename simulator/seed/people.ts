import type { ContactRight, StaffRole } from '../../types/codes';
import type { Persona } from '../client/personas';

/** The agency whose clients and staff use the product. Every name, number and address here is invented. */
export const AGENCY = {
	name: '鹿角数字',
	legalName: '澄川市鹿角数字科技有限公司',
	address: '澄川市鹿溪区望鹿路 18 号',
	telephone: '13800008018',
	about:
		'鹿角数字在澄川做小程序和网站：从开发、上线到常年运维。合同里写的每个期限都在这里看得见，做到了记按时，没做到记逾期。',
	bankAccount: {
		accountName: '澄川市鹿角数字科技有限公司',
		bankName: '澄川农商银行望鹿路支行',
		accountNumber: '600000000000018',
	},
} as const;

/** Everybody who holds a telephone in this world; the first six stand on the control page's first rows. */
export const PEOPLE = {
	suWenxi: { openid: 'oSuWenxi', name: '苏闻溪', note: '山栀茶业 · 联系人', telephone: '13800000000' },
	zhouDu: { openid: 'oZhouDu', name: '周渡', note: '山栀茶业 · 财务', telephone: '13800000001' },
	yueMinglang: { openid: 'oYueMinglang', name: '岳明朗', note: '鹿角 · 运维', telephone: '13800008001' },
	shenZhiwei: { openid: 'oShenZhiwei', name: '沈知微', note: '鹿角 · 收款', telephone: '13800008002' },
	linShiguang: { openid: 'oLinShiguang', name: '林拾光', note: '渡口书店 · 别的客户', telephone: '13800000101' },
	passerBy: { openid: 'oPasserBy', name: '路人', note: '没有绑定手机' },
	guWangchuan: { openid: 'oGuWangchuan', name: '顾望川', note: '鹿角 · 管理员', telephone: '13800008000' },
	heRuogu: { openid: 'oHeRuogu', name: '何若谷', note: '临溪区文化馆 · 指定联系人', telephone: '13800000201' },
	xuQingjin: { openid: 'oXuQingjin', name: '许青衿', note: '临溪区文化馆 · 不是指定联系人', telephone: '13800000202' },
	liangXiaoman: { openid: 'oLiangXiaoman', name: '梁小满', note: '松果幼教 · 园长', telephone: '13800000301' },
	qiaoYiming: { openid: 'oQiaoYiming', name: '乔一鸣', note: '给两家客户代账', telephone: '13800000302' },
	fangZhixia: { openid: 'oFangZhixia', name: '方知夏', note: '半亩花坊 · 店主', telephone: '13800000401' },
	xieLinchuan: { openid: 'oXieLinchuan', name: '谢临川', note: '白鹭口腔 · 行政', telephone: '13800000501' },
	shaoFengchun: { openid: 'oShaoFengchun', name: '邵逢春', note: '望舒民宿 · 前台', telephone: '13800000601' },
	chengYe: { openid: 'oChengYe', name: '程野', note: '望舒民宿 · 还没绑定，可用手机号', telephone: '13800000602' },
} as const satisfies Record<string, Persona>;
export type PersonKey = keyof typeof PEOPLE;

/** The first administrator comes in by the deployment's code, the others by invitation. */
export const ADMINISTRATOR: PersonKey = 'guWangchuan';
export const STAFF: readonly { person: PersonKey; roles: StaffRole[] }[] = [
	{ person: 'yueMinglang', roles: ['engineer'] },
	{ person: 'shenZhiwei', roles: ['finance'] },
];

export interface ContactCast {
	person: PersonKey;
	title: string;
	rights: ContactRight[];
	/** `notYet`: the company named them, but they have not come in. */
	enters: 'invitation' | 'telephone' | 'notYet';
}

export interface CompanyCast {
	/** As people say it; the contracts carry the full name. */
	name: string;
	legalName: string;
	address: string;
	contacts: readonly ContactCast[];
}

/** The client companies. 乔一鸣 acts for two of them; 沈知微 is our finance and a contact of one. */
export const COMPANIES = {
	shanzhi: {
		name: '山栀茶业',
		legalName: '澄川市山栀茶业有限公司',
		address: '澄川市栀山镇茶场路 7 号',
		contacts: [
			{ person: 'suWenxi', title: '联系人', rights: ['pay', 'report'], enters: 'invitation' },
			{ person: 'zhouDu', title: '财务', rights: ['pay'], enters: 'invitation' },
		],
	},
	bailu: {
		name: '白鹭口腔',
		legalName: '澄川白鹭口腔门诊有限公司',
		address: '澄川市白鹭洲 21 号',
		contacts: [
			{ person: 'xieLinchuan', title: '行政主管', rights: ['pay', 'report'], enters: 'invitation' },
			{ person: 'qiaoYiming', title: '代账会计', rights: ['pay'], enters: 'telephone' },
		],
	},
	songguo: {
		name: '松果幼教',
		legalName: '澄川市松果幼教管理有限公司',
		address: '澄川市松果巷 3 号',
		contacts: [
			{ person: 'liangXiaoman', title: '园长', rights: ['pay', 'report'], enters: 'invitation' },
			{ person: 'qiaoYiming', title: '代账会计', rights: ['pay'], enters: 'telephone' },
		],
	},
	dukou: {
		name: '渡口书店',
		legalName: '澄川市渡口书店',
		address: '澄川市老渡口 12 号',
		contacts: [{ person: 'linShiguang', title: '店主', rights: ['pay', 'report'], enters: 'invitation' }],
	},
	minsu: {
		name: '望舒民宿',
		legalName: '临溪区望舒民宿',
		address: '临溪区月牙湾 5 号',
		contacts: [
			{ person: 'shaoFengchun', title: '前台', rights: ['report'], enters: 'invitation' },
			{ person: 'chengYe', title: '店主', rights: ['pay', 'report'], enters: 'notYet' },
		],
	},
	wenhua: {
		name: '临溪区文化馆',
		legalName: '临溪区文化馆',
		address: '临溪区溪桥街 1 号',
		contacts: [
			{ person: 'heRuogu', title: '数字服务部主任', rights: ['pay', 'report'], enters: 'invitation' },
			{ person: 'xuQingjin', title: '活动专员', rights: ['report'], enters: 'telephone' },
		],
	},
	huafang: {
		name: '半亩花坊',
		legalName: '澄川市半亩花坊',
		address: '澄川市花市口 9 号',
		contacts: [
			{ person: 'fangZhixia', title: '店主', rights: ['pay', 'report'], enters: 'invitation' },
			{ person: 'shenZhiwei', title: '记账', rights: ['pay'], enters: 'invitation' },
		],
	},
} as const satisfies Record<string, CompanyCast>;
export type CompanyKey = keyof typeof COMPANIES;
