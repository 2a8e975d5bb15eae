import { importContract, recordDone, recordEvidence } from '../acts/contracts';
import { report, respond, solve } from '../acts/faults';
import { payByWeChat, submitTransfer } from '../acts/money';
import { addCompany, consent } from '../acts/people';
import { developmentTerms } from '../contracts/d-development';
import { purchaseTerms } from '../contracts/p-purchase';
import { COMPANIES } from '../people';
import type { Step } from '../scene';

const bookshop = () =>
	purchaseTerms({
		...{ number: 'LJ-2026-033', title: '渡口书店小程序购买合同', shortName: '小程序', customer: COMPANIES.dukou },
		...{ project: '渡口书店小程序', places: ['小程序', '电脑后台'], signedOn: '2026-08-20', to: '2027-08-19' },
		items: [
			{ title: '小程序系统研发', amountFen: 340_000 },
			{ title: '高级云服务器一年', amountFen: 600_000 },
			{ title: '选座和荐书的功能开发', amountFen: 910_000 },
		],
	});

/** 渡口书店: the first part paid, accepted, and the rest transferred this morning. */
const BOOKSHOP: readonly Step[] = [
	{ at: '2026-08-20 10:00', act: addCompany('dukou') },
	{ at: '2026-08-20 11:00', act: importContract('dukou', 'dukouPurchase', bookshop) },
	{ at: '2026-08-20 11:40', act: consent('linShiguang', ['paymentReceived', 'transferRefused'], 2) },
	{ at: '2026-08-21 19:30', act: payByWeChat('dukouPurchase', 'first', 'linShiguang', 1_480_000) },
	{ at: '2026-09-28 15:00', act: recordDone('dukouPurchase', 'oneOff:build', 'yueMinglang', '功能清单逐条交付') },
	{
		at: '2026-10-08 16:00',
		act: recordEvidence('dukouPurchase', {
			...{ by: 'yueMinglang', trigger: 'acceptance', note: '林拾光在验收清单上签字' },
		}),
	},
	{
		at: '2026-10-10 10:12',
		act: submitTransfer('dukouPurchase', {
			...{ name: 'bookshopRest', stageId: 'rest', by: 'linShiguang', amountFen: 370_000, on: '2026-10-10' },
		}),
	},
];

const guesthouse = () =>
	developmentTerms({
		...{ number: 'LJ-2026-035', title: '望舒民宿订房小程序开发合同', shortName: '订房', customer: COMPANIES.minsu },
		...{ project: '订房小程序', places: ['小程序', '后台'], signedOn: '2026-09-08' },
		...{ feeFen: 680_000, feeInWords: '陆仟捌佰元整', payWithinDays: 15 },
		...{ launchWithinDays: 60, acceptWithinDays: null, urgentHours: 4, generalHours: 24 },
	});

/** 望舒民宿: the fee is overdue, the owner has not come in yet, and a solved fault waits without a time. */
const GUESTHOUSE: readonly Step[] = [
	{ at: '2026-09-08 14:00', act: addCompany('minsu') },
	{ at: '2026-09-08 15:00', act: importContract('minsu', 'minsuBuild', guesthouse) },
	{
		at: '2026-10-03 20:15',
		act: report('minsuBuild', { name: 'rooms', by: 'shaoFengchun', place: '小程序', text: '试用版房型图片不显示' }),
	},
	{ at: '2026-10-04 09:30', act: respond('rooms', 'yueMinglang', '图片太大被拦了，今天压一遍。') },
	{ at: '2026-10-04 11:50', act: solve('rooms', 'yueMinglang', '全部图片压过，试用版已更新。') },
];

const florist = () =>
	purchaseTerms({
		...{ number: 'LJ-2026-041', title: '半亩花坊小程序购买合同', shortName: '小程序', customer: COMPANIES.huafang },
		...{ project: '半亩花坊小程序', places: ['小程序', '电脑后台'], signedOn: '2026-10-09', to: '2027-10-08' },
		items: [{ title: '小程序系统研发（含 20 个产品代上架，首年共享云服务器免费）', amountFen: 340_000 }],
	});

/** 半亩花坊: signed yesterday; nothing is paid yet. */
const FLORIST: readonly Step[] = [
	{ at: '2026-10-09 13:30', act: addCompany('huafang') },
	{ at: '2026-10-09 14:10', act: importContract('huafang', 'huafangPurchase', florist) },
];

/** Three small clients, each in another state. */
export const SMALLER_CHAPTERS: readonly Step[] = [...BOOKSHOP, ...GUESTHOUSE, ...FLORIST];
