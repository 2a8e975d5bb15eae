import type { RefundStatus, RefundWay, SurchargeStatus } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import type { CreditView, RefundView, SurchargeView } from '../../types/views-books';
import type { Badge } from './duty';
import { rate, yuan } from './money';
import type { Tag } from './states';
import { dateOf, dayWords } from './time';

type Source = CreditView['sources'][number];
type Ask = CreditView['asks'][number];

const SOURCE: Record<Source['kind'], string> = {
	surplus: '多付的',
	over: '金额改小后多出的',
	granted: '我们给的',
	conceded: '我们认下的',
};

/** Where some of the credit came from: `多付的 · 首付款`. */
export const sourceTitle = ({ kind, title }: Source): string => `${SOURCE[kind]} · ${title}`;

/** When, and who; nothing of what follows from a change of the terms. */
export const byWords = ({ atMs, byName }: { atMs: EpochMs | null; byName: string }, nowMs: EpochMs): string =>
	[atMs === null ? '' : dayWords(dateOf(atMs), nowMs), byName].filter((words) => words !== '').join(' · ');

const BADGE: Record<RefundStatus, Badge> = {
	processing: { tone: 'on-time', words: '退款办理中' },
	success: { tone: 'met', words: '已退回' },
	closed: { tone: 'waived', words: '没有退成' },
	refused: { tone: 'waived', words: '没有退成' },
	abnormal: { tone: 'missed', words: '退不到账' },
};
export const refundBadge = ({ status }: Pick<RefundView, 'status'>): Badge => BADGE[status];

export const WAY: Record<RefundWay, { name: string; meaning: string }> = {
	wechatPay: { name: '原路退回', meaning: '退到微信付款的人' },
	bankTransfer: { name: '转账退回', meaning: '我们转到客户的账户，转了再记' },
};

const UNDER_WAY: Record<RefundWay, string> = {
	wechatPay: '微信在办：到零钱几分钟，到银行卡 1–3 个工作日',
	bankTransfer: '等我们转账',
};

/** How a refund goes on, or how it ended. */
export function refundStory({ status, way, note, settledAtMs }: RefundView, nowMs: EpochMs): string {
	const day = settledAtMs === null ? '' : dayWords(dateOf(settledAtMs), nowMs);
	switch (status) {
		case 'processing':
			return UNDER_WAY[way];
		case 'success':
			return [`${day} ${WAY[way].name}`, note].filter((words) => words !== '').join('：');
		case 'closed':
			return `${day} 微信关闭了这笔退款，钱已回到可用余额`;
		case 'refused':
			return `微信没有接受${note ? `（${note}）` : ''}，钱已回到可用余额`;
		case 'abnormal':
			return '微信退不到原来的账户，由我们改用转账退回';
	}
}

/** What became of a question for credit; a refund tells its own story. */
export function askTag({ status, leftFen, amountFen }: Ask): Tag {
	if (status === 'declined') return { tone: 'quiet', words: '没有同意' };
	if (status === 'open') return { tone: 'neutral', words: '等我们办理' };
	return leftFen > 0 && leftFen < amountFen
		? { tone: 'neutral', words: '退了一部分' }
		: { tone: 'live', words: '已办理' };
}

export const SURCHARGE_STATUS: Record<SurchargeStatus, Tag> = {
	proposed: { tone: 'attention', words: '等答复' },
	agreed: { tone: 'live', words: '已同意' },
	declined: { tone: 'quiet', words: '没有同意' },
};

/** The arithmetic: `合同额 ¥3,400.00 × 10% = ¥340.00`. */
export const surchargeSum = ({ baseFen, rateBp, amountFen }: Pick<SurchargeView, 'baseFen' | 'rateBp' | 'amountFen'>) =>
	`合同额 ${yuan(baseFen)} × ${rate(rateBp)} = ${yuan(amountFen)}`;

/** What was answered, by whom and when. */
export function answerWords({ status, answer }: SurchargeView, nowMs: EpochMs): string {
	if (!answer) return '';
	const note = answer.note ? `：${answer.note}` : '';
	return `${dayWords(dateOf(answer.atMs), nowMs)} ${answer.byName}${status === 'agreed' ? '同意' : '不同意'}${note}`;
}
