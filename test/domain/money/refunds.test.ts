/** How money goes back: by which payments, in which state, and when it is too much. */
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import { creditOf } from '../../../cloudfunctions/domain/money/credit';
import { decideReversePayment } from '../../../cloudfunctions/domain/money/decideBooking';
import { decideGrantCredit } from '../../../cloudfunctions/domain/money/decideCredit';
import {
	askableOf,
	decideAskRefund,
	decideDeclineRefund,
	decideStartRefund,
} from '../../../cloudfunctions/domain/money/decideRefund';
import { refundableOf } from '../../../cloudfunctions/domain/money/refundable';
import { decidePayRefundByTransfer, decideSettleRefund } from '../../../cloudfunctions/domain/money/settleRefund';
import type { RefundStatus } from '../../../types/codes';
import { at } from '../calendar/support';
import { append, begin, CLIENT, context, pay, type Story, tell } from '../contract/story';
import { purchaseTerms } from '../contract/terms';

const NOW = '2026-09-03 10:00';
const call = context(NOW);

/** WeChat confirmed it; the first stage takes 2,720.00. */
const paidByWeChat = (story: Story, paymentId: string, amountFen: number, when: string): Story => {
	const { remainingFen } = {
		remainingFen: Math.max(0, 272_000 - story.contract.payments.reduce((sum, one) => sum + one.amountFen, 0)),
	};
	const money = { paymentId, stageId: 'first', method: 'wechatPay' as const, amountFen, receiptNumber: paymentId };
	const surplusFen = Math.max(0, amountFen - remainingFen);
	const rest = { surplusFen, attemptId: null, transferId: null, transactionId: `4200${paymentId}` };
	return append(story, [{ type: 'paymentReceived', ...money, ...rest, occurredAtMs: at(when) }], at(when));
};

/** Two people paid the same stage: 2,720.00 twice. */
const twice = () =>
	paidByWeChat(
		paidByWeChat(begin(purchaseTerms()), 'p1', 272_000, '2026-09-02 09:00'),
		'p2',
		272_000,
		'2026-09-02 09:05',
	);

const started = (values: Partial<Parameters<typeof decideStartRefund>[1]> = {}) => ({
	...{
		refundId: 'r1',
		way: 'wechatPay' as const,
		amountFen: 272_000,
		paymentId: null,
		askId: null,
		reason: '重复付款',
	},
	...values,
});
const refund = (story: Story, values: Partial<Parameters<typeof decideStartRefund>[1]> = {}, when = NOW): Story =>
	tell(story, when, (contract, now) => decideStartRefund(contract, started(values), now));
const settle = (story: Story, status: Exclude<RefundStatus, 'processing'>, when = '2026-09-03 11:00'): Story =>
	tell(story, when, (contract, now) =>
		decideSettleRefund(contract, { refundId: 'r1', status, note: '', finishedAtMs: null }, now),
	);
const grant = (story: Story, amountFen: number): Story =>
	tell(story, NOW, (contract, now) => decideGrantCredit(contract, { creditId: 'c', amountFen, reason: '补偿' }, now));
const refundsOf = ({ contract }: Story) =>
	contract.refunds.map(({ refundNumber, paymentId, amountFen }) => [refundNumber, paymentId, amountFen]);
const codeOf = (decided: unknown) => (decided as { refused?: { code: string; detail?: object } }).refused;

test('the latest payment goes back first; more than it came with goes back in parts', () => {
	expect(refundsOf(refund(twice()))).toEqual([['Rr1', 'p2', 272_000]]);
	const both = refund(grant(twice(), 100), { amountFen: 272_100 });
	expect(refundsOf(both)).toEqual([
		['Rr1', 'p2', 272_000],
		['Rr1-2', 'p1', 100],
	]);
});

test('only what WeChat still has goes back that way; the rest by a transfer', () => {
	const story = grant(twice(), 400_000);
	const tooMuch = decideStartRefund(story.contract, started({ amountFen: 544_001 }), call);
	expect(codeOf(tooMuch)).toMatchObject({ code: 'REFUND_TOO_LARGE', detail: { refundableFen: 544_000 } });
	const named = decideStartRefund(story.contract, started({ amountFen: 272_001, paymentId: 'p1' }), call);
	expect(codeOf(named)).toMatchObject({ code: 'REFUND_TOO_LARGE', detail: { refundableFen: 272_000 } });
	expect(refundsOf(refund(story, { way: 'bankTransfer', amountFen: 544_001 }))).toEqual([['Rr1', null, 544_001]]);
	expect(codeOf(decideStartRefund(twice().contract, started({ amountFen: 272_001 }), call))).toMatchObject({
		...{ code: 'CREDIT_TOO_SMALL', detail: { creditFen: 272_000 } },
	});
});

test.each([
	['365 days later', '2027-09-02 09:05', 272_000],
	['a moment after that', '2027-09-02 09:06', 0],
])('%s a payment can be refunded by %s: %i', (_words, when, fen) => {
	const { contract } = twice();
	const [, second] = contract.payments;
	expect(second && refundableOf(contract, second, at(when))).toBe(fen);
});

test('fifty parts and no more; one that WeChat never took is none', () => {
	const partly = (contract: Contract, status: RefundStatus): Contract => ({
		...contract,
		refunds: Array.from({ length: 50 }, (_, index) => ({
			...{ id: `r${index}`, refundNumber: `R${index}`, paymentId: 'p2', askId: null, way: 'wechatPay' as const },
			...{ amountFen: 1, reason: '', status, settledAtMs: null, note: '', atMs: 0, byName: '' },
		})),
	});
	const { contract } = twice();
	const second = contract.payments[1] as Contract['payments'][number];
	const left = (status: RefundStatus) => refundableOf(partly(contract, status), second, at(NOW));
	expect([left('success'), left('closed'), left('refused')]).toEqual([0, 0, 272_000]);
});

test.each([
	['success', 0],
	['closed', 272_000],
	['refused', 272_000],
	['abnormal', 0],
] as const)('ended as %s, the credit is %i, and the end is not undone', (status, creditFen) => {
	const ended = settle(refund(twice()), status);
	expect(creditOf(ended.contract)).toBe(creditFen);
	const later = (['closed', 'refused', 'abnormal'] as const).filter((one) => one !== status);
	const allowed = status === 'abnormal' ? ['closed'] : [];
	for (const one of later) {
		const decided = decideSettleRefund(
			ended.contract,
			{ refundId: 'r1', status: one, note: '', finishedAtMs: null },
			call,
		);
		expect(decided).toHaveLength(allowed.includes(one) ? 1 : 0);
	}
});

test('one that WeChat could not carry out is paid by a transfer, once, and WeChat changes nothing after it', () => {
	const abnormal = settle(refund(twice()), 'abnormal');
	const transfer = { refundId: 'r1', valueDate: '2026-09-03', note: '转到尾号 6688 的账户' };
	const paid = tell(abnormal, '2026-09-04 09:00', (contract, now) =>
		decidePayRefundByTransfer(contract, transfer, now),
	);
	expect(paid.contract.refunds).toMatchObject([
		{ way: 'bankTransfer', status: 'success', settledAtMs: at('2026-09-03'), paymentId: 'p2' },
	]);
	expect(codeOf(decidePayRefundByTransfer(paid.contract, transfer, context('2026-09-04 09:01')))).toMatchObject({
		code: 'REFUND_SETTLED',
	});
	const late = { refundId: 'r1', status: 'success' as const, note: '', finishedAtMs: at('2026-09-04 10:00') };
	expect(decideSettleRefund(paid.contract, late, context('2026-09-04 10:00'))).toEqual([]);
	expect(creditOf(paid.contract)).toBe(0);
});

test('what was asked for is no longer to be asked for; a refund answers it, and may be sent again when it failed', () => {
	const asked = tell(
		twice(),
		NOW,
		(contract, now) => decideAskRefund(contract, { askId: 'a', amountFen: 200_000, note: '退回原账户' }, now),
		CLIENT,
	);
	expect(askableOf(asked.contract)).toBe(72_000);
	expect(codeOf(decideAskRefund(asked.contract, { askId: 'b', amountFen: 72_001, note: '' }, call))).toMatchObject({
		...{ code: 'CREDIT_TOO_SMALL', detail: { creditFen: 72_000 } },
	});
	const more = decideStartRefund(asked.contract, started({ askId: 'a', amountFen: 200_001 }), call);
	expect(codeOf(more)).toMatchObject({ code: 'CREDIT_TOO_SMALL', detail: { creditFen: 200_000 } });
	const sent = refund(asked, { askId: 'a', amountFen: 200_000 });
	expect(codeOf(decideDeclineRefund(sent.contract, { askId: 'a', reason: '不退' }, call))).toMatchObject({
		code: 'REFUND_SETTLED',
	});
	const again = started({ refundId: 'r2', askId: 'a', amountFen: 1 });
	expect(codeOf(decideStartRefund(sent.contract, again, call))).toMatchObject({ code: 'REFUND_SETTLED' });
	const closed = settle(sent, 'closed');
	expect(decideStartRefund(closed.contract, { ...again, amountFen: 200_000 }, call)).toHaveLength(1);
});

test('a transfer booked twice is reversed; not when its surplus has gone back, nor one that came through WeChat', () => {
	const booked = pay(pay(begin(purchaseTerms()), 'first', 272_000, '2026-09-02'), 'first', 272_000, '2026-09-02');
	const [, second] = booked.contract.payments;
	const reverse = (contract: Contract, paymentId = second?.id ?? '') =>
		decideReversePayment(contract, { paymentId, reason: '记了两次' }, call);
	const reversed = append(booked, reverse(booked.contract) as never, at(NOW));
	expect(creditOf(reversed.contract)).toBe(0);
	expect(codeOf(reverse(reversed.contract))).toMatchObject({ code: 'ALREADY_RECORDED' });
	const gone = refund(booked, { way: 'bankTransfer', amountFen: 1 });
	expect(codeOf(reverse(gone.contract))).toMatchObject({ code: 'PAYMENT_USED', detail: { missingFen: 1 } });
	expect(codeOf(reverse(twice().contract, 'p2'))).toMatchObject({ code: 'PAYMENT_BY_WECHAT' });
});
