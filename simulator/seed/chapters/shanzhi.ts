import { recordDone, recordEvidence } from '../acts/contracts';
import { sendDraft, signContract, signSupplement } from '../acts/drafts';
import { addNote, arrive, confirmSolved, report, respond, solve } from '../acts/faults';
import { confirmTransfer, submitTransfer } from '../acts/money';
import { addCompany, consent } from '../acts/people';
import { fasterOnRestDays, SHANZHI_CARE } from '../contracts/maintenance';
import { SHANZHI_PICKUP } from '../contracts/purchase';
import type { Step } from '../scene';

const CARE = 'shanzhiCare';

const inspected = (at: string, note: string): Step => ({
	at,
	act: recordDone(CARE, `recurring:inspection:${at.slice(0, 7)}`, 'yueMinglang', note),
});
const summedUp = (at: string, note: string): Step => ({
	at,
	act: recordDone(CARE, `recurring:report:${at.slice(0, 7)}`, 'yueMinglang', note),
});

const BEGINNING: readonly Step[] = [
	{ at: '2026-03-04 10:00', act: addCompany('shanzhi') },
	{ at: '2026-03-04 11:00', act: signContract('shanzhi', CARE, SHANZHI_CARE) },
	{ at: '2026-03-06 15:00', act: recordDone(CARE, 'oneOff:data', 'yueMinglang', '表单、流程和数据已收到') },
	{ at: '2026-03-06 15:10', act: recordDone(CARE, 'oneOff:secrecyLevel', 'yueMinglang', '保密范围和密级已写明') },
	{ at: '2026-03-18 16:00', act: recordDone(CARE, 'oneOff:plan', 'yueMinglang', '服务方案已发给苏闻溪') },
	{ at: '2026-03-20 14:00', act: recordDone(CARE, 'oneOff:training', 'yueMinglang', '教了三位店员，约一个半小时') },
];

/** From August on weekends are answered within three hours. */
const SUPPLEMENT: readonly Step[] = [
	{
		at: '2026-07-28 10:30',
		act: signSupplement('shanzhi', CARE, {
			...{ title: '补充协议一：休息日的响应', holdsFrom: '2026-08-01', change: fasterOnRestDays },
		}),
	},
];

/** Every month somebody came and wrote the summary; in September nobody came. */
const MONTHS: readonly Step[] = [
	inspected('2026-03-26 10:30', '商城、公众号、后台正常，备份正常'),
	summedUp('2026-03-31 17:00', '3 月没有报障'),
	inspected('2026-04-23 10:20', '清理了过期的活动页'),
	summedUp('2026-04-30 16:30', '4 月没有报障'),
	inspected('2026-05-21 14:00', '换了小票打印的接口，复查正常'),
	summedUp('2026-05-29 17:10', '5 月 1 次报障，按时'),
	inspected('2026-06-25 09:50', '检查短信余量，提醒补充'),
	summedUp('2026-06-30 16:40', '6 月 1 次报障，响应晚了 1 小时 12 分，已改排班'),
	inspected('2026-07-23 15:00', '到店看过收银机，网络已加固'),
	summedUp('2026-07-31 17:20', '7 月 1 次报障，到场按时'),
	inspected('2026-08-20 10:10', '积分任务补了监控'),
	summedUp('2026-08-31 16:00', '8 月 1 次报障，按时'),
	summedUp('2026-09-29 17:00', '9 月没有报障，巡检还没有做'),
];

const PRINTER: readonly Step[] = [
	{
		at: '2026-05-14 10:20',
		act: report(CARE, {
			...{ name: 'printer', by: 'suWenxi', place: '后台', photos: 1 },
			text: '后台打不出订单小票，点了没有反应',
		}),
	},
	{ at: '2026-05-14 11:05', act: respond('printer', 'yueMinglang', '收到，正在看打印接口，中午前告诉您原因。') },
	{ at: '2026-05-14 14:30', act: solve('printer', 'yueMinglang', '打印接口改了地址，已经换好，重打三张正常。') },
	{ at: '2026-05-14 15:10', act: confirmSolved('printer', 'suWenxi') },
];

/** Answered after the two hours of a working day: it stays late whatever came after. */
const MENU: readonly Step[] = [
	{
		at: '2026-06-17 15:30',
		act: report(CARE, { name: 'menu', by: 'suWenxi', place: '公众号', text: '公众号菜单点了跳到空白页', photos: 1 }),
	},
	{ at: '2026-06-17 18:42', act: respond('menu', 'yueMinglang', '回复晚了。菜单链接的证书过期，今晚换。') },
	{ at: '2026-06-18 10:00', act: solve('menu', 'yueMinglang', '证书已换，菜单全部点过一遍。') },
	{ at: '2026-06-18 11:20', act: confirmSolved('menu', 'suWenxi') },
];

const TILL: readonly Step[] = [
	{
		at: '2026-07-21 14:10',
		act: report(CARE, {
			...{ name: 'till', by: 'suWenxi', place: '商城小程序', urgency: 'urgent', onSiteAsked: true, photos: 2 },
			text: '门店扫码付款一直失败，排队的人很多',
		}),
	},
	{ at: '2026-07-21 14:18', act: addNote('till', 'suWenxi', '两台收银机都一样，换手机热点也不行。') },
	{ at: '2026-07-21 14:32', act: respond('till', 'yueMinglang', '马上出发，先用备用收款码顶一下。') },
	{ at: '2026-07-21 16:05', act: arrive('till', 'yueMinglang') },
	{ at: '2026-07-21 17:42', act: solve('till', 'yueMinglang', '路由器把付款域名拦了，已放行并换掉旧路由器。') },
	{ at: '2026-07-21 18:05', act: confirmSolved('till', 'suWenxi') },
];

/** Nobody answered the notice of completion: silence accepted it. */
const POINTS: readonly Step[] = [
	{
		at: '2026-08-13 09:15',
		act: report(CARE, { name: 'points', by: 'suWenxi', place: '商城小程序', text: '昨天的订单没有加积分' }),
	},
	{ at: '2026-08-13 09:50', act: respond('points', 'yueMinglang', '积分任务卡住了，今天补发。') },
	{ at: '2026-08-13 16:00', act: solve('points', 'yueMinglang', '积分已全部补发，共 62 单。') },
];

const MONEY: readonly Step[] = [
	{
		at: '2026-09-28 16:40',
		act: recordEvidence(CARE, {
			...{ by: 'shenZhiwei', trigger: 'invoiceReceived', stageId: 'year' },
			note: '付款申请单和等额专用发票已由周渡签收',
		}),
	},
	{ at: '2026-10-08 09:10', act: consent('suWenxi', ['faultReceived', 'faultAnswered', 'faultSolved'], 3) },
	{ at: '2026-10-08 09:30', act: consent('zhouDu', ['paymentReceived', 'transferRefused'], 2) },
	{
		at: '2026-10-09 10:30',
		act: submitTransfer(CARE, {
			...{ name: 'firstPart', stageId: 'year', by: 'zhouDu', amountFen: 800_000, on: '2026-10-09' },
		}),
	},
	{
		at: '2026-10-09 15:00',
		act: confirmTransfer(CARE, 'firstPart', 'shenZhiwei', { receivedFen: 800_000, valueDate: '2026-10-09' }),
	},
];

const TODAY: readonly Step[] = [
	{ at: '2026-10-09 16:20', act: sendDraft('shanzhi', 'shanzhiPickup', SHANZHI_PICKUP) },
	{
		at: '2026-10-10 13:50',
		act: report(CARE, { name: 'memberCard', by: 'suWenxi', place: '商城小程序', text: '会员卡页空白', photos: 1 }),
	},
];

/** 山栀茶业: a year of maintenance, part of it paid, and an inspection that we missed. */
export const SHANZHI_CHAPTER: readonly Step[] = [
	...[...BEGINNING, ...SUPPLEMENT, ...MONTHS, ...PRINTER, ...MENU, ...TILL, ...POINTS, ...MONEY, ...TODAY],
];
