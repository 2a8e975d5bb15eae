/** A stretch of a clause: plain words, words that make a duty, or a blank left on the paper. */
export interface ClausePiece {
	kind: 'plain' | 'live' | 'blank';
	words: string;
	/** Where it begins in the clause. */
	at: number;
}

/** A line of two or more underscores on the paper is a term that was never agreed. */
const BLANK = /_{2,}/g;

function splitBlanks(words: string, kind: 'plain' | 'live', start: number): ClausePiece[] {
	const pieces: ClausePiece[] = [];
	let from = 0;
	for (const blank of words.matchAll(BLANK)) {
		if (blank.index > from) pieces.push({ kind, words: words.slice(from, blank.index), at: start + from });
		pieces.push({ kind: 'blank', words: '', at: start + blank.index });
		from = blank.index + blank[0].length;
	}
	if (from < words.length) pieces.push({ kind, words: words.slice(from), at: start + from });
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
		if (span.from > at) pieces.push(...splitBlanks(text.slice(at, span.from), 'plain', at));
		const from = Math.max(at, span.from);
		pieces.push(...splitBlanks(text.slice(from, end), 'live', from));
		at = end;
	}
	pieces.push(...splitBlanks(text.slice(at), 'plain', at));
	return pieces;
}

/** Sentences longer than this are shown as the passage alone. */
const SENTENCE_MAX = 160;

/** The sentence of a clause around the passage that decides; the passage itself when the clause does not hold it. */
export function sentenceAround(text: string, quote: string): string {
	const at = quote === '' ? -1 : text.indexOf(quote);
	if (at < 0) return quote;
	const from = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
	const stop = text.indexOf('。', at + quote.length - 1);
	const sentence = text.slice(at === 0 ? 0 : from, stop < 0 ? text.length : stop + 1).trim();
	return sentence.length <= SENTENCE_MAX ? sentence : quote;
}
