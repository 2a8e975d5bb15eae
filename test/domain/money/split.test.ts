import fc from 'fast-check';
import { splitByParts, splitByRatesBp } from '../../../cloudfunctions/domain/money/split';

test.each([
	['80 % and 20 %', 340_000, [8000, 2000], [272_000, 68_000]],
	['80 % and 20 % of an odd amount', 99_999, [8000, 2000], [79_999, 20_000]],
	['one fen', 1, [8000, 2000], [1, 0]],
	['nothing', 0, [5000, 5000], [0, 0]],
	['all of it', 123, [10_000], [123]],
	['5‰ kept apart', 100_001, [50, 9950], [500, 99_501]],
])('%s', (_name, totalFen, ratesBp, expected) => {
	expect(splitByRatesBp(totalFen, ratesBp)).toEqual(expected);
});

test.each([
	['thirds: the earlier gets the fen', 100, [1, 1, 1], [34, 33, 33]],
	['two fen left over', 200, [1, 1, 1], [67, 67, 66]],
	['the one that loses most gets it', 10, [1, 2], [3, 7]],
	['a part of nothing gets nothing', 5, [0, 1, 1], [0, 3, 2]],
	[
		'twelve months of a yearly price',
		2_800_000,
		Array(12).fill(1),
		[...Array(4).fill(233_334), ...Array(8).fill(233_333)],
	],
])('%s', (_name, totalFen, parts, expected) => {
	expect(splitByParts(totalFen, parts)).toEqual(expected);
});

test.each([
	['rates over the whole', () => splitByRatesBp(100, [8000, 2001])],
	['rates under the whole', () => splitByRatesBp(100, [8000, 1999])],
	['no rates', () => splitByRatesBp(100, [])],
	['a negative rate', () => splitByRatesBp(100, [11_000, -1000])],
	['a rate that is no integer', () => splitByRatesBp(100, [3333.5, 6666.5])],
	['no parts', () => splitByParts(100, [])],
	['parts of nothing', () => splitByParts(100, [0, 0])],
	['a negative amount', () => splitByParts(-100, [1])],
	['half a fen', () => splitByParts(0.5, [1])],
])('%s: refused', (_name, split) => {
	expect(split).toThrow(RangeError);
});

test('the shares are always the whole, and each is less than a fen from its exact share', () => {
	const parts = fc
		.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
		.filter((list) => list.some((part) => part > 0));
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), parts, (totalFen, list) => {
			const shares = splitByParts(totalFen, list);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBe(totalFen);
			const partSum = BigInt(list.reduce((sum, part) => sum + part, 0));
			for (const [index, share] of shares.entries()) {
				const distance = BigInt(share) * partSum - BigInt(totalFen) * BigInt(list[index] ?? 0);
				expect(distance < partSum && distance > -partSum).toBe(true);
			}
		}),
	);
});

/** Every way to hand out the fen that rounding down leaves, one each: the one that gives most to those that lost most. */
function slowSplit(totalFen: number, parts: readonly number[]): number[] {
	const sum = parts.reduce((all, part) => all + part, 0);
	const lost = parts.map((part) => (totalFen * part) % sum);
	const floors = parts.map((part) => Math.floor((totalFen * part) / sum));
	const left = totalFen - floors.reduce((all, share) => all + share, 0);
	let best: number[] = [];
	let bestLoss = -1;
	for (let choice = 0; choice < 2 ** parts.length; choice += 1) {
		const chosen = parts.map((_part, index) => Math.floor(choice / 2 ** (parts.length - 1 - index)) % 2);
		if (chosen.reduce((all, one) => all + one, 0) !== left) continue;
		const loss = chosen.reduce((all, one, index) => all + one * (lost[index] ?? 0), 0);
		// Counting up, a later choice has its ones further to the front: among equals the earlier share gets the fen.
		if (loss < bestLoss) continue;
		bestLoss = loss;
		best = chosen;
	}
	return floors.map((share, index) => share + (best[index] ?? 0));
}

test('of all ways to round it is the one that gives the fen left over to those that lost most', () => {
	const parts = fc
		.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 7 })
		.filter((list) => list.some((part) => part > 0));
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 100_000 }), parts, (totalFen, list) => {
			expect(splitByParts(totalFen, list)).toEqual(slowSplit(totalFen, list));
		}),
	);
});
