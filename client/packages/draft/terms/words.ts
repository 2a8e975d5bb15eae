/** What becomes of the words that rules were read from, when the words of their clause change. */

/** For each place of the old words its place in the new ones; -1 for what was taken out. */
type Places = readonly number[];

/** How much of a passage has to be left, in per cent, so that what stands there now is still the same passage. */
const SAME_PERCENT = 50;

/** Where the characters of one text are found in another, in their order: as many as can be. */
function placesIn(before: string, after: string): Places {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
	const middle = commonPlaces(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
	const movedBy = after.length - before.length;
	return Array.from({ length: before.length }, (_character, at) => {
		if (at < head) return at;
		if (at >= before.length - tail) return at + movedBy;
		const place = middle[at - head] ?? -1;
		return place < 0 ? -1 : place + head;
	});
}

/** The longest row of characters that two texts have in common; clauses are short, so the table stays small. */
function commonPlaces(before: string, after: string): number[] {
	const [rows, columns] = [before.length, after.length];
	const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
	const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
	for (let row = rows - 1; row >= 0; row -= 1) {
		for (let column = columns - 1; column >= 0; column -= 1) {
			const same = before[row] === after[column];
			const length = same
				? lengthAt(row + 1, column + 1) + 1
				: Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
			lengths[row]?.fill(length, column, column + 1);
		}
	}
	const places = new Array<number>(rows).fill(-1);
	for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
		if (before[row] === after[column]) {
			places[row] = column;
			row += 1;
			column += 1;
		} else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
		else column += 1;
	}
	return places;
}

/**
 * The passage as it reads after its clause was changed, in as many places as one likes. One that is mostly gone, or was
 * not in the clause, stays as it was: the checks then say that it is not there.
 */
export function requote(before: string, after: string, quote: string): string {
	if (quote === '' || after.includes(quote)) return quote;
	const start = before.indexOf(quote);
	if (start < 0) return quote;
	const places = placesIn(before, after);
	const end = start + quote.length;
	const left = places.slice(start, end).filter((place) => place >= 0).length;
	if (left * 100 < quote.length * SAME_PERCENT) return quote;
	// What was written at its edges belongs to it: it reaches from its neighbour before to its neighbour behind.
	const from = (places[start] ?? -1) >= 0 ? (places[start] ?? 0) : Math.max(-1, ...places.slice(0, start)) + 1;
	const behind = places.slice(end).find((place) => place >= 0) ?? after.length;
	const last = places[end - 1] ?? -1;
	return after.slice(from, last >= 0 ? last + 1 : behind);
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
