import { customerOf, type Paper } from './paper';

const USUAL = { buildDays: '45', renewalDays: '30', yearlyPayDays: '15' };

export const DUKOU_PURCHASE: Paper = {
	kind: 'purchase',
	values: {
		...{ ...customerOf('dukou'), ...USUAL },
		...{ number: 'LJ-2026-033', title: '渡口书店小程序购买合同', shortName: '小程序' },
		...{ project: '渡口书店小程序', places: '小程序、电脑后台', termEnd: '2027-08-19' },
		...{ extraTitle: '高级云服务器首年费用', extraFee: '6000', moreTitle: '选座和荐书的功能开发', moreFee: '9100' },
	},
};

export const HUAFANG_PURCHASE: Paper = {
	kind: 'purchase',
	values: {
		...{ ...customerOf('huafang'), ...USUAL },
		...{ number: 'LJ-2026-041', title: '半亩花坊小程序购买合同', shortName: '小程序' },
		...{ project: '半亩花坊小程序', places: '小程序、电脑后台', termEnd: '2027-10-08' },
	},
};

/** What 苏闻溪 is to read and sign these days. */
export const SHANZHI_PICKUP: Paper = {
	kind: 'purchase',
	values: {
		...{ ...customerOf('shanzhi'), ...USUAL },
		...{ number: 'LJ-2026-042', title: '山栀门店自提小程序购买合同', shortName: '自提' },
		...{ project: '门店自提小程序', places: '自提小程序、电脑后台', termEnd: '2027-10-31' },
	},
};
