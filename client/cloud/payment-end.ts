import type { AttemptStatus } from '../../types/codes';

/**
 * What follows on each way `wx.requestPayment` can end. What the telephone reports never decides whether money moved:
 * `pay.check` does. The report only says what to tell a person who waits for that, and whether WeChat's sheet opened.
 */

/** What the telephone reported. `unknown`: words that nobody knows, or no report at all. */
export const PAYMENT_ENDS = [
	...(['paid', 'cancelled', 'alreadyPaid', 'prepayDead', 'orderClosed'] as const),
	...(['otherPerson', 'rejected', 'networkLost', 'unknown'] as const),
];
export type PaymentEnd = (typeof PAYMENT_ENDS)[number];

/** WeChat documents only `cancel`; the other words were seen on telephones. The first that fits counts. */
const SEEN: readonly (readonly [PaymentEnd, RegExp])[] = [
	['cancelled', /cancel|取消/i],
	['alreadyPaid', /已支付|支付过|ORDERPAID/i],
	['orderClosed', /已关闭|ORDERCLOSED/i],
	['prepayDead', /失效|过期|expired/i],
	['otherPerson', /不一致/],
	['rejected', /签名|参数|parameter|jsapi/i],
	['networkLost', /网络|超时|network|timeout/i],
];

/** Reads the `errMsg` of `wx.requestPayment`. */
export function paymentEndOf(errMsg: string): PaymentEnd {
	if (errMsg === 'requestPayment:ok') return 'paid';
	return SEEN.find(([, words]) => words.test(errMsg))?.[0] ?? 'unknown';
}

/** Reads an end from a page's address. */
export const knownEnd = (word: string): PaymentEnd => PAYMENT_ENDS.find((end) => end === word) ?? 'unknown';

/** What is known of an attempt now. */
export interface Truth {
	/** The server's last word; undefined before the first. */
	status: AttemptStatus | undefined;
	/** Why the last question got no answer; null when it got one. */
	silent: 'offline' | 'unanswered' | null;
	/** So much time has passed that waiting alone helps no more. */
	late: boolean;
}

export type Scene =
	| ('asking' | 'paid' | 'closed' | 'disputed' | 'offline' | 'unanswered')
	| ('confirming' | 'confirmingLong' | 'notReceived' | 'notPaid')
	| Exclude<PaymentEnd, 'cancelled' | 'networkLost'>;

/**
 * `freshPayment`: one tap asks for a new payment of the same order, which WeChat lets be paid once. It is offered only
 * where the telephone said that the sheet did not open. `startAnew`: this order is over. `askAgain`: ask for the truth.
 */
export type Offer = 'none' | 'freshPayment' | 'startAnew' | 'askAgain';

export interface Next {
	scene: Scene;
	offer: Offer;
	/** Whether the truth is asked for again and again. */
	watch: boolean;
}

/** While the truth is still open: the scene at first and the one when it has taken long, and what can be done. */
const OPEN: Record<PaymentEnd, { scene: Scene; late: Scene; offer: Offer; lateOffer: Offer }> = {
	paid: { scene: 'confirming', late: 'confirmingLong', offer: 'none', lateOffer: 'askAgain' },
	alreadyPaid: { scene: 'alreadyPaid', late: 'confirmingLong', offer: 'none', lateOffer: 'askAgain' },
	cancelled: { scene: 'notReceived', late: 'notPaid', offer: 'none', lateOffer: 'none' },
	networkLost: { scene: 'unknown', late: 'notPaid', offer: 'none', lateOffer: 'none' },
	unknown: { scene: 'unknown', late: 'notPaid', offer: 'none', lateOffer: 'none' },
	orderClosed: { scene: 'orderClosed', late: 'notPaid', offer: 'none', lateOffer: 'none' },
	otherPerson: { scene: 'otherPerson', late: 'otherPerson', offer: 'none', lateOffer: 'none' },
	prepayDead: { scene: 'prepayDead', late: 'prepayDead', offer: 'freshPayment', lateOffer: 'freshPayment' },
	rejected: { scene: 'rejected', late: 'rejected', offer: 'freshPayment', lateOffer: 'freshPayment' },
};

/** What the screen shows next: the truth where it is known, else what fits the report while the truth is asked for. */
export function whatNext(end: PaymentEnd, { status, silent, late }: Truth): Next {
	if (status === 'paid') return { scene: 'paid', offer: 'none', watch: false };
	if (silent) return { scene: silent, offer: 'askAgain', watch: true };
	if (status === undefined) return { scene: 'asking', offer: 'none', watch: true };
	if (status === 'closed') {
		// WeChat says it was paid, our books say it was closed: nobody is asked to pay before that is settled.
		if (end === 'paid' || end === 'alreadyPaid') return { scene: 'disputed', offer: 'askAgain', watch: true };
		return { scene: 'closed', offer: 'startAnew', watch: false };
	}
	const open = OPEN[end];
	return late
		? { scene: open.late, offer: open.lateOffer, watch: true }
		: { scene: open.scene, offer: open.offer, watch: true };
}

/** Pauses between two questions for the truth, in seconds: some five minutes in all, then only when asked to. */
const PAUSES_SECONDS = [2, 3, 5, 8, 13, 20, 30, 30, 30, 60, 60, 60];

/** How long to wait before the next question after `asked` repeats; undefined when it is enough. */
export function pauseAfter(asked: number): number | undefined {
	const seconds = PAUSES_SECONDS[asked];
	return seconds === undefined ? undefined : seconds * 1000;
}
