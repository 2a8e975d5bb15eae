/** A stretch of a clause: plain words, words that make a duty, or a blank left on the paper. */
export interface ClausePiece {
	kind: 'plain' | 'live' | 'blank';
	words: string;
}

/** A line of two or more underscores on the paper is a term that was never agreed. */
const BLANK = /_{2,}/g;

function splitBlanks(words: string, kind: 'plain' | 'live'): ClausePiece[] {
	const pieces: ClausePiece[] = [];
	let from = 0;
	for (const blank of words.matchAll(BLANK)) {
		if (blank.index > from) pieces.push({ kind, words: words.slice(from, blank.index) });
		pieces.push({ kind: 'blank', words: '' });
		from = blank.index + blank[0].length;
	}
	if (from < words.length) pieces.push({ kind, words: words.slice(from) });
	return pieces;
}

/** Cuts a clause into pieces. Quotes are the words its duties were read from; overlapping ones melt together. */
export function clausePieces(text: string, quotes: readonly string[]): ClausePiece[] {
	const spans = quotes
		.map((quote) => ({ from: quote === '' ? -1 : text.indexOf(quote), length: quote.length }))
		.filter((span) => span.from >= 0)
		.sort((a, b) => a.from - b.from);
	const pieces: ClausePiece[] = [];
	let at = 0;
	for (const span of spans) {
		const end = span.from + span.length;
		if (end <= at) continue;
		if (span.from > at) pieces.push(...splitBlanks(text.slice(at, span.from), 'plain'));
		pieces.push(...splitBlanks(text.slice(Math.max(at, span.from), end), 'live'));
		at = end;
	}
	pieces.push(...splitBlanks(text.slice(at), 'plain'));
	return pieces;
}
