import type { EpochMs, Fen } from '../../types/units';
import type { Scene } from '../cloud/payment-end';
import { yuan } from './money';
import { momentWords } from './time';

interface Words {
	title: string;
	text: string;
}

/** What a person reads while the truth about a payment is asked for, and when it is known. */
const SCENES: Record<Scene, Words> = {
	asking: { title: '正在问微信', text: '问清以前不用再付。' },
	paid: { title: '已收到您的付款', text: '正在打开收据。' },
	closed: { title: '这一笔没有付成，已经关闭', text: '钱没有动。要付就重新开始一笔。' },
	disputed: { title: '微信说付了，这一笔却已关闭', text: '我们正在核对，有结果以前不用再付。' },
	confirming: {
		title: '还在等微信确认',
		text: '微信说已经扣款。确认到账后这里出收据，不用再付；现在离开也会入账。',
	},
	confirmingLong: {
		title: '微信还没有确认这一笔',
		text: '我们每分钟问一次，到账就入账、出收据。不用守在这里，也不用再付。',
	},
	notReceived: { title: '还没有收到这笔钱', text: '要是已经扣款，几分钟后这里会自动更新，不用再付。' },
	notPaid: {
		title: '微信没有记到这笔付款',
		text: '没有扣款就回到付款接着付，付的是同一笔，不会收两次。要是扣了款，到账会自动入账。',
	},
	alreadyPaid: { title: '微信说这一笔已经付过', text: '正在核对到账，不用再付。' },
	prepayDead: { title: '付款单过期了', text: '这一笔还在，换一张付款单就能接着付，不会收两次。' },
	orderClosed: { title: '微信说这一笔已经关闭', text: '正在核对。核对完可以重新付。' },
	otherPerson: { title: '这里的微信不是开始付款的那个', text: '换回原来的微信接着付。' },
	rejected: {
		title: '微信没有打开付款页',
		text: '换一张付款单再付，付的是同一笔，不会收两次。还不行就改用对公转账。',
	},
	unknown: { title: '还不知道结果', text: '正在向微信核对。要是已经扣款，几分钟后这里会自动更新，不用再付。' },
	offline: { title: '网络不通，还问不到结果', text: '网络恢复后这里接着问。要是已经扣款，不用再付。' },
	unanswered: { title: '现在问不到结果', text: '这里会接着问。要是已经扣款，不用再付。' },
};

/** The words of a scene. Another person may take over from `closableFromMs` on, when WeChat lets the order be closed. */
export function sceneWords(scene: Scene, closableFromMs: EpochMs | undefined, nowMs: EpochMs): Words {
	const { title, text } = SCENES[scene];
	if (scene !== 'otherPerson' || !closableFromMs) return { title, text };
	const from = nowMs < closableFromMs ? `${momentWords(closableFromMs, nowMs)} 以后` : '现在也可以回到付款，';
	return { title, text: `${text.slice(0, -1)}；${from}由这里的微信重新付。` };
}

/** An attempt that is in the way of this payment. */
interface OpenAttempt {
	amountFen: Fen;
	byName: string;
	mine: boolean;
	closableFromMs: EpochMs;
}

/**
 * Why one cannot pay `amountFen` just now: a colleague is paying, or one's own attempt of another amount is open, and
 * WeChat closes no order within five minutes. Null when nothing is in the way.
 */
export function inTheWayWords(attempt: OpenAttempt | null, amountFen: Fen | undefined, nowMs: EpochMs): string | null {
	if (!attempt || nowMs >= attempt.closableFromMs) return null;
	const from = `${momentWords(attempt.closableFromMs, nowMs)} 以后`;
	if (!attempt.mine) return `${attempt.byName}正在付 ${yuan(attempt.amountFen)}，${from}可以换人付。`;
	if (amountFen === undefined || amountFen === attempt.amountFen) return null;
	return `您有一笔 ${yuan(attempt.amountFen)} 没有付完：接着付它，或${from}改付别的金额。`;
}

/** What is known of one's own open attempt, in its row. */
export function ownAttemptNote(scene: Scene): string {
	if (scene === 'offline') return '网络恢复后再问微信';
	if (scene === 'unanswered') return '现在问不到结果，会接着问';
	return scene === 'asking' ? '正在问微信' : '微信还没有记到这笔钱';
}

/** One's own payment was asked for once more while WeChat is still at the first one. */
export const OWN_ATTEMPT_BUSY = '微信还在处理您刚才那一笔，先看它到账没有，不用再付。';

/** What of the amount is left when the credit is smaller; '' when it covers all. */
export const afterCreditWords = (leftFen: Fen): string => (leftFen > 0 ? `其余 ${yuan(leftFen)} 再用别的方式付` : '');

/** What the client paid too much or was granted, and what can be done with it. */
export const creditWords = (creditFen: Fen, payable: boolean): string =>
	`我们这里有您的 ${yuan(creditFen)}，${payable ? '可以抵这一期，也可以退还' : '可以抵下一期，也可以退还'}`;

/** What credit was just used for. */
export const creditUsedWords = (usedFen: Fen): string => `已抵掉 ${yuan(usedFen)}。`;
