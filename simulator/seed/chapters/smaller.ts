import { recordDone, recordEvidence } from '../acts/contracts';
import { objectTo, prepareDraft, sendDraft, signContract } from '../acts/drafts';
import { report, respond, solve } from '../acts/faults';
import { payByWeChat, submitTransfer } from '../acts/money';
import { addCompany, consent } from '../acts/people';
import { DUKOU_BUILD, MINSU_BUILD } from '../contracts/development';
import { HUAFANG_CARE } from '../contracts/maintenance';
import { DUKOU_PURCHASE, HUAFANG_PURCHASE } from '../contracts/purchase';
import type { Step } from '../scene';

/** 渡口书店: the first part paid, accepted, and the rest transferred this morning. */
const BOOKSHOP: readonly Step[] = [
	{ at: '2026-08-20 10:00', act: addCompany('dukou') },
	{ at: '2026-08-20 11:00', act: signContract('dukou', 'dukouPurchase', DUKOU_PURCHASE) },
	{ at: '2026-08-20 11:40', act: consent('linShiguang', ['paymentReceived', 'transferRefused'], 2) },
	{ at: '2026-08-21 19:30', act: payByWeChat('dukouPurchase', 'first', 'linShiguang', 1_480_000) },
	{ at: '2026-09-28 15:00', act: recordDone('dukouPurchase', 'oneOff:build', 'yueMinglang', '功能清单逐条交付') },
	{
		at: '2026-10-08 16:00',
		act: recordEvidence('dukouPurchase', {
			...{ by: 'yueMinglang', trigger: 'acceptance', note: '林拾光在验收清单上签字' },
		}),
	},
	{ at: '2026-10-09 11:20', act: prepareDraft('dukou', 'dukouBuild', DUKOU_BUILD) },
	{
		at: '2026-10-10 10:12',
		act: submitTransfer('dukouPurchase', {
			...{ name: 'bookshopRest', stageId: 'rest', by: 'linShiguang', amountFen: 370_000, on: '2026-10-10' },
		}),
	},
];

/** 望舒民宿: the fee is overdue, the owner has not come in yet, and a solved fault waits without a time. */
const GUESTHOUSE: readonly Step[] = [
	{ at: '2026-09-08 14:00', act: addCompany('minsu') },
	{ at: '2026-09-08 15:00', act: signContract('minsu', 'minsuBuild', MINSU_BUILD) },
	{
		at: '2026-10-03 20:15',
		act: report('minsuBuild', { name: 'rooms', by: 'shaoFengchun', place: '小程序', text: '试用版房型图片不显示' }),
	},
	{ at: '2026-10-04 09:30', act: respond('rooms', 'yueMinglang', '图片太大被拦了，今天压一遍。') },
	{ at: '2026-10-04 11:50', act: solve('rooms', 'yueMinglang', '全部图片压过，试用版已更新。') },
];

/** 半亩花坊: signed yesterday; nothing is paid yet. */
const FLORIST: readonly Step[] = [
	{ at: '2026-10-09 13:30', act: addCompany('huafang') },
	{ at: '2026-10-09 14:10', act: signContract('huafang', 'huafangPurchase', HUAFANG_PURCHASE) },
	{ at: '2026-10-09 14:40', act: sendDraft('huafang', 'huafangCare', HUAFANG_CARE) },
	{
		at: '2026-10-10 09:15',
		act: objectTo('huafangCare', 'fangZhixia', '到场要 24 小时太久，节日里花等不起。能不能改成 8 小时？'),
	},
];

/** Three small clients, each in another state. */
export const SMALLER_CHAPTERS: readonly Step[] = [...BOOKSHOP, ...GUESTHOUSE, ...FLORIST];
