import type { Fen, RateBp } from '../../../types/units';
import { splitByRatesBp } from '../money/split';
import type { Derived } from './shape';
import { blankValue, type Value } from './value';
import { amountValue, shareValue } from './values';

const WHOLE_BP = 10_000;
const MONTHS_PER_YEAR = 12;

/** The values that were entered together with those that follow from them, in the order they are written. */
export function derive(entered: ReadonlyMap<string, Value>, derived: readonly Derived[]): Map<string, Value> {
	const values = new Map(entered);
	for (const rule of derived) values.set(rule.key, derivedValue(rule, values) ?? blankValue());
	return values;
}

function derivedValue(rule: Derived, values: ReadonlyMap<string, Value>): Value | null {
	const numberOf = (key: string): number | null => (values.get(key)?.value ?? null) as number | null;
	const amount = (amountFen: Fen | null) => (amountFen === null ? null : amountValue(amountFen));
	if ('sum' in rule) {
		const needed = rule.sum.map(numberOf);
		const known = needed.filter((value) => value !== null);
		const more = (rule.plus ?? []).map((key) => numberOf(key) ?? 0);
		return known.length < needed.length ? null : amount([...known, ...more].reduce((sum, value) => sum + value, 0));
	}
	if ('shareOf' in rule) return amount(split(rule.shareOf.map(numberOf))[0]);
	if ('restOf' in rule) return amount(split(rule.restOf.map(numberOf))[1]);
	if ('complementOf' in rule) {
		const shareBp = numberOf(rule.complementOf);
		return shareBp === null ? null : shareValue(WHOLE_BP - shareBp);
	}
	const yearFen = numberOf(rule.twelfthOf);
	return yearFen === null ? null : amount(Math.round(yearFen / MONTHS_PER_YEAR));
}

/** Part and rest of an amount; they add up to it to the fen. */
function split([totalFen = null, shareBp = null]: (number | null)[]): readonly [Fen | null, Fen | null] {
	if (totalFen === null || shareBp === null) return [null, null];
	const rateBp: RateBp = shareBp;
	const [partFen = null, restFen = null] = splitByRatesBp(totalFen, [rateBp, WHOLE_BP - rateBp]);
	return [partFen, restFen];
}
