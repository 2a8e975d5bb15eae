import type { Fen, RateBp } from '../../../types/units';

/** All of a sum, in ten-thousandths. */
const WHOLE_BP: RateBp = 10_000;

/**
 * An amount divided by rates that make 10,000 together, such as 80 % and 20 %. The parts add up to the amount to the
 * fen. Throws a RangeError for rates that do not make a whole.
 */
export function splitByRatesBp(totalFen: Fen, ratesBp: readonly RateBp[]): Fen[] {
	const sumBp = ratesBp.reduce((sum, rateBp) => sum + rateBp, 0);
	if (sumBp !== WHOLE_BP) throw new RangeError(`Rates make ${sumBp} of ${WHOLE_BP}`);
	return splitByParts(totalFen, ratesBp);
}

/**
 * An amount divided in proportion to whole-numbered parts. Each share is rounded down; the fen left over go one each
 * to the shares that lost most, the earlier first among equals. Throws a RangeError for amounts or parts that are
 * negative or not whole, and for parts that are all 0.
 */
export function splitByParts(totalFen: Fen, parts: readonly number[]): Fen[] {
	if (![totalFen, ...parts].every((value) => Number.isSafeInteger(value) && value >= 0)) {
		throw new RangeError('An amount and its parts are whole and not negative');
	}
	const total = BigInt(totalFen);
	const partSum = parts.reduce((sum, part) => sum + BigInt(part), 0n);
	if (partSum === 0n) throw new RangeError('Nothing to divide by');
	const shares = parts.map((part, index) => {
		const scaled = total * BigInt(part);
		return { index, shareFen: Number(scaled / partSum), lost: scaled % partSum };
	});
	let leftFen = totalFen - shares.reduce((sum, share) => sum + share.shareFen, 0);
	const byLoss = [...shares].sort((first, second) => {
		if (first.lost === second.lost) return first.index - second.index;
		return first.lost > second.lost ? -1 : 1;
	});
	for (const share of byLoss) {
		if (leftFen === 0) break;
		share.shareFen += 1;
		leftFen -= 1;
	}
	return shares.map((share) => share.shareFen);
}
