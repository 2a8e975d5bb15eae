/** What holds of the books whatever is done to them. */
import fc from 'fast-check';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import { balanceOfCredit, creditOf, heldRefunds, sumOf } from '../../../cloudfunctions/domain/money/credit';
import { askableOf } from '../../../cloudfunctions/domain/money/decideRefund';
import { balanceOf, imbalanceOf } from '../../../cloudfunctions/domain/money/ledger';
import { positionOf } from '../../../cloudfunctions/domain/money/position';
import { LEDGER_ACCOUNTS } from '../../../types/codes';
import { replay } from '../contract/story';
import { deed, work } from './books';

const holds = (property: (contract: Contract) => void, numRuns = 150) =>
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
			for (const { contract } of work(deeds)) property(contract);
		}),
		{ numRuns },
	);

test('debits and credits are equal after every event, and the entries come to what is there', () => {
	holds((contract) => {
		const position = positionOf(contract);
		expect(imbalanceOf(position)).toBe(0);
		for (const entry of contract.ledger) expect(imbalanceOf(entry.lines)).toBe(0);
		for (const account of LEDGER_ACCOUNTS) {
			const standsFen = position
				.filter((line) => line.account === account)
				.reduce((sum, line) => sum + line.amountFen, 0);
			expect([account, balanceOf(contract.ledger, account)]).toEqual([account, standsFen]);
		}
	});
});

test('the client’s credit never falls below nothing, and nothing more can be asked back than there is', () => {
	holds((contract) => {
		expect(balanceOfCredit(contract)).toBeGreaterThanOrEqual(0);
		expect(askableOf(contract)).toBeLessThanOrEqual(creditOf(contract));
	});
});

test('no more goes back to a payment than came by it, and nothing of it is booked twice', () => {
	holds((contract) => {
		for (const { id, amountFen } of contract.payments) {
			const own = contract.refunds.filter(({ paymentId }) => paymentId === id);
			const backFen = sumOf(own.filter(({ status }) => status !== 'closed' && status !== 'refused'));
			expect(backFen).toBeLessThanOrEqual(amountFen);
		}
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
	}, 40);
});

test('a refund that has ended stays as it ended; one that went wrong may still go right', () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
			const seen = new Map<string, string>();
			for (const { contract } of work(deeds)) {
				for (const { id, status } of contract.refunds) {
					const before = seen.get(id) ?? 'processing';
					if (before === 'abnormal') expect(['abnormal', 'success', 'closed']).toContain(status);
					else if (before !== 'processing') expect([id, status]).toEqual([id, before]);
					seen.set(id, status);
				}
			}
		}),
	);
});

test('the events alone give the books back', () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
			const last = work(deeds).at(-1);
			expect(replay(last?.log ?? [])).toEqual(last?.contract);
		}),
		{ numRuns: 40 },
	);
});
