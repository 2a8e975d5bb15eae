/** A stretch of a clause: plain words, a live number, or a blank left on the paper. */
export interface ClausePiece {
	kind: 'plain' | 'live' | 'blank';
	words: string;
	/** Where it begins in the clause. */
	at: number;
}

/** Where a live number stands in the clause: from, to (not included). */
export interface Mark {
	start: number;
	end: number;
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

/** Cuts a clause into pieces at its live numbers and its blanks; marks that overlap melt together. */
export function clausePieces(text: string, marks: readonly Mark[]): ClausePiece[] {
	const spans = [...marks].sort((first, second) => first.start - second.start);
	const pieces: ClausePiece[] = [];
	let at = 0;
	for (const span of spans) {
		const end = Math.min(span.end, text.length);
		const from = Math.max(at, span.start);
		if (end <= from) continue;
		if (from > at) pieces.push(...splitBlanks(text.slice(at, from), 'plain', at));
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
