import {
	knownEnd,
	type Next,
	PAYMENT_ENDS,
	type PaymentEnd,
	pauseAfter,
	paymentEndOf,
	type Truth,
	whatNext,
} from '../../client/cloud/payment-end';
import {
	afterCreditWords,
	creditUsedWords,
	creditWords,
	inTheWayWords,
	ownAttemptNote,
	sceneWords,
} from '../../client/wording/payment-end';
import { PAYMENT_RESULT } from '../../simulator/pay/limits';

const NOW = Date.parse('2026-10-10T14:20:00+08:00');
const LATER = NOW + 5 * 60_000;

/** The platform's report, what it is taken for, and what is shown while the truth is open: at first, and when it takes long. */
const TABLE: readonly [keyof typeof PAYMENT_RESULT, PaymentEnd, string, string][] = [
	['ok', 'paid', 'confirming', 'confirmingLong, askAgain'],
	['cancelled', 'cancelled', 'notReceived', 'notPaid'],
	['badSign', 'rejected', 'rejected, freshPayment', 'rejected, freshPayment'],
	['otherPerson', 'otherPerson', 'otherPerson', 'otherPerson'],
	['prepayDead', 'prepayDead', 'prepayDead, freshPayment', 'prepayDead, freshPayment'],
	['closed', 'orderClosed', 'orderClosed', 'notPaid'],
	['alreadyPaid', 'alreadyPaid', 'alreadyPaid', 'confirmingLong, askAgain'],
	['parameters', 'rejected', 'rejected, freshPayment', 'rejected, freshPayment'],
	['networkLost', 'networkLost', 'unknown', 'notPaid'],
	['strange', 'unknown', 'unknown', 'notPaid'],
];

const truth = (values: Partial<Truth>): Truth => ({ status: 'open', silent: null, late: false, ...values });
const shown = ({ scene, offer }: Next) => (offer === 'none' ? scene : `${scene}, ${offer}`);

test('every report of the platform is in the table', () => {
	expect(TABLE.map(([report]) => report).sort()).toEqual(Object.keys(PAYMENT_RESULT).sort());
});

test.each(TABLE)('%s is taken for %s; the person sees %s, later %s', (report, end, atFirst, late) => {
	expect(paymentEndOf(PAYMENT_RESULT[report])).toBe(end);
	expect(shown(whatNext(end, truth({})))).toBe(atFirst);
	expect(shown(whatNext(end, truth({ late: true })))).toBe(late);
});

test.each([
	['requestPayment:cancel', 'cancelled'],
	['requestPayment:fail:用户取消', 'cancelled'],
	['requestPayment:fail:您已支付过该订单，不能重复支付', 'alreadyPaid'],
	['requestPayment:fail jsapi缺少参数: total_fee', 'rejected'],
	['requestPayment:fail timeout', 'networkLost'],
	['requestPayment:fail:商户号暂不可用', 'unknown'],
	['', 'unknown'],
	['requestPayment:ok, or so', 'unknown'],
] as const)('words that telephones were seen to say: %s', (errMsg, end) => {
	expect(paymentEndOf(errMsg)).toBe(end);
});

test('an address is no report: what it says of an end is known or unknown', () => {
	expect(PAYMENT_ENDS.map(knownEnd)).toEqual(PAYMENT_ENDS);
	expect(['', 'toString', 'PAID'].map(knownEnd)).toEqual(['unknown', 'unknown', 'unknown']);
});

describe.each(PAYMENT_ENDS)('whatever was reported (%s)', (end) => {
	test('the truth decides as soon as it is known', () => {
		for (const silent of [null, 'offline', 'unanswered'] as const) {
			expect(whatNext(end, truth({ status: 'paid', silent }))).toEqual({ scene: 'paid', offer: 'none', watch: false });
		}
	});

	test('it is asked for until it is known, and nobody is told it before', () => {
		for (const status of [undefined, 'open'] as const) {
			for (const silent of [null, 'offline', 'unanswered'] as const) {
				const next = whatNext(end, { status, silent, late: false });
				expect(next.watch).toBe(true);
				expect(['paid', 'closed']).not.toContain(next.scene);
				if (silent) expect(next).toEqual({ scene: silent, offer: 'askAgain', watch: true });
			}
		}
		expect(whatNext(end, truth({ status: undefined })).scene).toBe('asking');
	});

	test('a closed attempt begins anew, except where the telephone saw it paid', () => {
		const sawPaid = end === 'paid' || end === 'alreadyPaid';
		expect(whatNext(end, truth({ status: 'closed' }))).toEqual(
			sawPaid
				? { scene: 'disputed', offer: 'askAgain', watch: true }
				: { scene: 'closed', offer: 'startAnew', watch: false },
		);
	});

	test('every scene has calm words that end the worry about paying twice', () => {
		const truths = [truth({}), truth({ late: true }), truth({ status: undefined }), truth({ status: 'closed' })];
		for (const one of [...truths, truth({ silent: 'offline' }), truth({ silent: 'unanswered' })]) {
			const { title, text } = sceneWords(whatNext(end, one).scene, LATER, NOW);
			expect(`${title}${text}`).not.toMatch(/[!！]|请|哦|尽快|稍后|异常|undefined|NaN/);
			expect(text).toMatch(/不用再付|不会收两次|重新付|钱没有动/);
			expect(text).toMatch(/。$/);
		}
	});
});

test('the words of a cancelled payment are those that were agreed on', () => {
	const { title, text } = sceneWords('notReceived', LATER, NOW);
	expect(`${title}。${text}`).toBe('还没有收到这笔钱。要是已经扣款，几分钟后这里会自动更新，不用再付。');
});

test('another account says from when it may pay itself', () => {
	expect(sceneWords('otherPerson', LATER, NOW).text).toBe('换回原来的微信接着付；今天 14:25 以后由这里的微信重新付。');
	expect(sceneWords('otherPerson', LATER, LATER).text).toBe(
		'换回原来的微信接着付；现在也可以回到付款，由这里的微信重新付。',
	);
	expect(sceneWords('otherPerson', undefined, NOW).text).toBe('换回原来的微信接着付。');
});

test('what stands in the way of a payment is said with its time, and only while it does', () => {
	const attempt = { amountFen: 2_000_000, byName: '林小满', mine: false, closableFromMs: LATER };
	expect(inTheWayWords(attempt, 2_000_000, NOW)).toBe('林小满正在付 ¥20,000.00，今天 14:25 以后可以换人付。');
	const own = { ...attempt, mine: true };
	expect(inTheWayWords(own, 2_000_000, NOW)).toBeNull();
	expect(inTheWayWords(own, undefined, NOW)).toBeNull();
	expect(inTheWayWords(own, 1990, NOW)).toBe('您有一笔 ¥20,000.00 没有付完：接着付它，或今天 14:25 以后改付别的金额。');
	expect(inTheWayWords(own, 1990, LATER)).toBeNull();
	expect(inTheWayWords(null, 1990, NOW)).toBeNull();
});

test('the row of one’s own attempt never says more than is known', () => {
	expect(ownAttemptNote('asking')).toBe('正在问微信');
	expect(ownAttemptNote('unknown')).toBe('微信还没有记到这笔钱');
	expect(ownAttemptNote('notPaid')).toBe('微信还没有记到这笔钱');
	expect(ownAttemptNote('offline')).toContain('网络恢复后');
	expect(ownAttemptNote('unanswered')).toContain('会接着问');
});

test('the questions come at growing pauses and come to an end', () => {
	const pauses: number[] = [];
	for (let pauseMs = pauseAfter(0); pauseMs !== undefined; pauseMs = pauseAfter(pauses.length)) pauses.push(pauseMs);
	expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
	expect(pauses[0]).toBeLessThanOrEqual(3000);
	expect(pauses.reduce((sum, pauseMs) => sum + pauseMs, 0)).toBeLessThan(10 * 60_000);
	expect(pauses.length).toBeLessThan(20);
});

test('money that lies with us says what it can be used for, and what it does not cover', () => {
	expect(creditWords(50_000, true)).toBe('我们这里有您的 ¥500.00，可以抵这一期，也可以退还');
	expect(creditWords(50_000, false)).toContain('可以抵下一期');
	expect(afterCreditWords(1_950_000)).toBe('其余 ¥19,500.00 再用别的方式付');
	expect(afterCreditWords(0)).toBe('');
	expect(creditUsedWords(50_000)).toBe('已抵掉 ¥500.00。');
});
