import type { BillDifference, WeChatMoneyKind } from '../../types/codes-bill';
import type { OutputOf } from '../../types/endpoints';
import type { EpochMs, Fen } from '../../types/units';
import { yuan } from './money';
import type { Tag } from './states';
import { dayWords, momentWords } from './time';

type Day = OutputOf<'reconcile.listDays'>['days'][number];
type Task = OutputOf<'reconcile.getDay'>['tasks'][number];
type Seen = OutputOf<'reconcile.lookAgain'>;

export const MONEY_KIND: Record<WeChatMoneyKind, string> = { payment: '收款', refund: '退款' };

export const DIFFERENCE: Record<BillDifference, Tag> = {
	missingInBooks: { tone: 'attention', words: '微信有，我们没有' },
	missingInBill: { tone: 'attention', words: '我们有，微信没有' },
	amountDiffers: { tone: 'attention', words: '金额不同' },
	orderDiffers: { tone: 'attention', words: '订单号不同' },
	sumsDiffer: { tone: 'attention', words: '账单合计不对' },
};

/** What came of a day. */
export function dayTag({ status, taskCount, openCount }: Pick<Day, 'status' | 'taskCount' | 'openCount'>): Tag {
	if (status === 'unread') return { tone: 'attention', words: '账单没读成' };
	if (openCount > 0) return { tone: 'attention', words: `${openCount} 条待处理` };
	if (taskCount > 0) return { tone: 'quiet', words: `${taskCount} 条都处理了` };
	return status === 'noBill' ? { tone: 'quiet', words: '没有收付' } : { tone: 'live', words: '一致' };
}

/** One side of a day: `3 笔，收 ¥200.00，退 ¥1.00`. */
export function sumsWords({ count, paidFen, refundedFen }: Day['bill']): string {
	if (count === 0) return '没有收付';
	const back = refundedFen > 0 ? `，退 ${yuan(refundedFen)}` : '';
	return `${count} 笔，收 ${yuan(paidFen)}${back}`;
}

/** What stands under a day in the list; nothing where nothing moved. */
export function dayNote({ status, bill, ours }: Day): string | undefined {
	if (status === 'unread') return '每隔几小时再取一次';
	if (bill.count > 0) return sumsWords(bill);
	return ours.count > 0 ? `我们的账 ${sumsWords(ours)}` : undefined;
}

/** The names of the two sides of a difference: of sums, both stand in the bill. */
export const sideNames = ({ kind }: Pick<Task, 'kind'>): readonly [string, string] =>
	kind === 'sumsDiffer' ? ['账单写的合计', '明细加起来'] : ['微信账单', '我们的账'];

export const amountWords = (fen: Fen | null): string => (fen === null ? '没有这一笔' : yuan(fen));

/** What looking again found, where the difference is still there. */
const STILL: Record<BillDifference | 'noAnswer', string> = {
	missingInBooks: '微信的账单里还是有。这笔不是从小程序付的，或者金额、付款人对不上，没有入账。',
	missingInBill: '重新取了账单，前后两天也看了，还是没有。',
	amountDiffers: '重新取了账单，金额还是不同。',
	orderDiffers: '重新取了账单，订单号还是不同。',
	sumsDiffer: '重新取了账单，合计还是不对。',
	noAnswer: '现在取不到账单。过几分钟再查一次。',
};

export function seenWords({ found, onDay }: Seen, nowMs: EpochMs): string {
	if (found === 'booked') return '微信确认了，已经在账上。';
	if (found === 'agrees') return onDay ? `在${dayWords(onDay, nowMs)}的账单里找到了。` : '重新取了账单，现在一致。';
	return STILL[found];
}

/** Who settled it, when and how. */
export function settledWords({ how, reason, byName, atMs }: NonNullable<Task['settled']>, nowMs: EpochMs): string {
	const who = `${byName} ${momentWords(atMs, nowMs)}`;
	return how === 'found' ? `${who} 重新核对，已经一致` : `${who} 处理：${reason}`;
}
