import { onBooks, refundAsked } from '../acts/books';
import type { Step } from '../scene';

/** 松果幼教 paid twice: the year once more by transfer. Most of it went back through WeChat; the rest is asked for. */
const PAID_TWICE: readonly Step[] = [
	{
		at: '2026-09-02 10:20',
		act: onBooks('songguoCare', 'finance.bookTransfer', 'shenZhiwei', {
			...{ stageId: 'year', method: 'bankTransfer', amountFen: 1_560_000, valueDate: '2026-09-01' },
		}),
	},
	{
		at: '2026-09-02 11:05',
		act: onBooks('songguoCare', 'account.askRefund', 'qiaoYiming', {
			...{ amountFen: 1_500_000, note: '会计又转了一次，退 15,000 就行，余下的抵巡检' },
		}),
	},
	{
		at: '2026-09-02 14:30',
		act: refundAsked('songguoCare', 'shenZhiwei', '同一年付了两次'),
	},
	{
		at: '2026-10-10 08:40',
		act: onBooks('songguoCare', 'account.askRefund', 'qiaoYiming', {
			...{ amountFen: 60_000, note: '余下的也退回来吧' },
		}),
	},
];

/** 白鹭口腔 had missed reminders: something off the next fee. */
const GOODWILL: readonly Step[] = [
	{
		at: '2026-09-04 14:00',
		act: onBooks('bailuEnterprise', 'finance.grantCredit', 'shenZhiwei', {
			...{ amountFen: 8_000, reason: '漏发两天提醒，抵下一期' },
		}),
	},
];

/** 望舒民宿 changed its own domain: what it costs is told before the work. */
const OWN_FAULT: readonly Step[] = [
	{
		at: '2026-10-10 10:40',
		act: onBooks('minsuBuild', 'finance.proposeSurcharge', 'yueMinglang', {
			reason: '店里自己改了域名解析，要重新配置和测试',
		}),
	},
];

/** What happened to the books: money that came twice and went back, credit, a surcharge that waits for its answer. */
export const BOOKS_CHAPTER: readonly Step[] = [...PAID_TWICE, ...GOODWILL, ...OWN_FAULT];
