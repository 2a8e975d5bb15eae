import type { AttemptStatus } from '../../types/codes';

interface Words {
	title: string;
	text: string;
}

const WAITING: Record<string, Words> = {
	paid: { title: '正在确认到账', text: '微信已经扣款，我们正向微信核对，到账后这里出收据。' },
	cancelled: { title: '还没有收到这笔钱', text: '要是已经扣款，几分钟后这里会自动更新，不用再付。' },
};
const UNSURE: Words = {
	title: '还不知道结果',
	text: '正在向微信核对。要是已经扣款，几分钟后这里会自动更新，不用再付。',
};
const STATUS: Record<Exclude<AttemptStatus, 'open'>, Words> = {
	paid: { title: '已收到您的付款', text: '正在打开收据。' },
	closed: { title: '这一笔没有付成，已经关闭', text: '钱没有动。回到付款可以再付一次。' },
};

/** What to say about an attempt to pay: the server's truth first, else what the telephone believes. */
export function resultWords(status: AttemptStatus | undefined, belief: string): Words {
	if (status === 'paid' || status === 'closed') return STATUS[status];
	return WAITING[belief] ?? UNSURE;
}

/** How a payment stands to its limit: `比期限早 3 天`; '' when it was on the day or the limit is unknown. */
export function earlyWords(daysEarly: { days: number; late: boolean } | null): string {
	if (!daysEarly || daysEarly.days === 0) return '';
	return daysEarly.late ? `比期限晚 ${daysEarly.days} 天` : `比期限早 ${daysEarly.days} 天`;
}
