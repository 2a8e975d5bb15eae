/** What becomes of the words that rules were read from, when the words of their clause change. */

/** A stretch of the old words and the words in its place; everything around it stays. */
interface Replaced {
	/** Where it began and ended in the old words. */
	from: number;
	to: number;
	/** By how much everything after it moved. */
	movedBy: number;
}

/** The one stretch in which two texts differ. */
function replacedIn(before: string, after: string): Replaced {
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && before[from] === after[from]) from += 1;
	let same = 0;
	while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
	return { from, to: before.length - same, movedBy: after.length - before.length };
}

/**
 * The passage as it reads after its clause was changed. A passage that was cut through, or is not in the clause, stays
 * as it was: the checks then say that it is not there.
 */
export function requote(before: string, after: string, quote: string): string {
	if (quote === '' || after.includes(quote)) return quote;
	const start = before.indexOf(quote);
	if (start < 0) return quote;
	const end = start + quote.length;
	const { from, to, movedBy } = replacedIn(before, after);
	const isAround = start <= from && end >= to;
	return isAround ? after.slice(start, end + movedBy) || quote : quote;
}

/** The words with another passage in the place of an old one; unchanged where the old one is not in them. */
export const replacePassage = (text: string, old: string, passage: string): string =>
	old === '' ? text : text.split(old).join(passage);

/** A number as it stands in words: `2`, `28,000.00`, `2026`. */
const FIGURES = /\d+(?:[,.]\d+)*/g;

/** The passage with a new figure in the place of the old one, where that stands in it exactly once. */
export function withFigure(passage: string, old: string, figure: string): string {
	if (old === '' || figure === '') return passage;
	const same = (passage.match(FIGURES) ?? []).filter((one) => one === old);
	return same.length === 1 ? passage.replace(FIGURES, (one) => (one === old ? figure : one)) : passage;
}
