/** What holds of the books whatever is done to them. */
import fc from 'fast-check';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import { balanceOfCredit, creditOf, heldRefunds, sumOf } from '../../../cloudfunctions/domain/money/credit';
import { askableOf } from '../../../cloudfunctions/domain/money/decideRefund';
import { replay } from '../contract/story';
import { expectBalanced } from './balanced';
import { deeds, work } from './books';

const holds = (property: (contract: Contract) => void, numRuns = 30) =>
	fc.assert(
		fc.property(deeds(), (all) => {
			for (const { contract } of work(all)) property(contract);
		}),
		{ numRuns },
	);

/** No more goes back to a payment than came by it. */
function expectNoMoreBack({ payments, refunds }: Contract): void {
	for (const { id, amountFen } of payments) {
		const own = refunds.filter(
			({ paymentId, status }) => paymentId === id && status !== 'closed' && status !== 'refused',
		);
		expect(sumOf(own)).toBeLessThanOrEqual(amountFen);
	}
}

test('after every event the books balance, credit is not below nothing, and no more went back than came', () => {
	holds((contract) => {
		expectBalanced(contract);
		expect(balanceOfCredit(contract)).toBeGreaterThanOrEqual(0);
		expect(askableOf(contract)).toBeLessThanOrEqual(creditOf(contract));
		expectNoMoreBack(contract);
		const came = sumOf(contract.payments.filter(({ reversed }) => reversed === null));
		const conceded = sumOf(contract.claims.filter(({ status }) => status === 'conceded'));
		expect(sumOf(heldRefunds(contract))).toBeLessThanOrEqual(came + sumOf(contract.granted) + conceded);
		expect(new Set(contract.refunds.map(({ refundNumber }) => refundNumber)).size).toBe(contract.refunds.length);
	});
});

test('receipts are numbered without a gap, booked wrongly or not', () => {
	holds((contract) => {
		const numbers = contract.payments.flatMap(({ method, receiptNumber }, index) =>
			method === 'wechatPay' ? [] : [[receiptNumber, `HT-2026-01-SJ${String(index + 1).padStart(3, '0')}`]],
		);
		for (const [number, expected] of numbers) expect(number).toBe(expected);
	}, 20);
});

test('a refund that has ended stays as it ended; one that went wrong may still go right', () => {
	fc.assert(
		fc.property(deeds(), (all) => {
			const seen = new Map<string, string>();
			for (const { contract } of work(all)) {
				for (const { id, status } of contract.refunds) {
					const before = seen.get(id) ?? 'processing';
					if (before === 'abnormal') expect(['abnormal', 'success', 'closed']).toContain(status);
					else if (before !== 'processing') expect([id, status]).toEqual([id, before]);
					seen.set(id, status);
				}
			}
		}),
		{ numRuns: 30 },
	);
});

test('the events alone give the books back', () => {
	fc.assert(
		fc.property(deeds(), (all) => {
			const last = work(all).at(-1);
			expect(replay(last?.log ?? [])).toEqual(last?.contract);
		}),
		{ numRuns: 20 },
	);
});
