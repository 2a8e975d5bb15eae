import { plainOf } from './plain';

/** How a text breaks off. */
export type BreakKind = 'BARE_LABEL' | 'OPEN_BRACKET' | 'TRAILING_MARK' | 'UNFINISHED';
export interface BrokenEnd {
	kind: BreakKind;
	/** Where what is left hanging stands. */
	start: number;
	words: string;
}

const CLOSERS: Record<string, string> = {
	'(': ')',
	'[': ']',
	'【': '】',
	'《': '》',
	'“': '”',
	'〔': '〕',
	'「': '」',
	'‘': '’',
};
const BARE_LABEL =
	/(?:^|[\n。；;])\s{0,20}((?:第[一二三四五六七八九十百\d]{1,6}[条章节款]|\(?[一二三四五六七八九十\d]{1,4}\)?(?:\.\d{1,2}){0,4})[、.)]?)$/;
const TRAILING_MARK = /[,、:—-]$/;
const FINISHED = /[。;!?.)\]】》”’」…]$/;
const LEFT_BLANK = /_$/;
const LAST_WORDS = 20;

/**
 * Where the end of a clause is missing: it ends with a bare label (8.2.), opens a bracket that never closes, ends with a
 * comma or colon, or without the mark that ends a sentence. Null if it is whole. A blank at the end counts as whole.
 */
export function findBrokenEnd(text: string): BrokenEnd | null {
	const plain = plainOf(text).trimEnd();
	const at = (kind: BreakKind, start: number): BrokenEnd => ({ kind, start, words: text.slice(start, plain.length) });
	const lastWords = Math.max(0, plain.length - LAST_WORDS);
	const tail = plain.slice(lastWords);
	const label = BARE_LABEL.exec(tail)?.[1];
	// In the middle of a long text the start of the tail is no start of a line.
	if (label !== undefined && (lastWords === 0 || label.length < tail.trimStart().length)) {
		return at('BARE_LABEL', plain.length - label.length);
	}
	const open = openBracketOf(plain);
	if (open !== null) return at('OPEN_BRACKET', open);
	if (TRAILING_MARK.test(tail)) return at('TRAILING_MARK', plain.length - 1);
	return plain === '' || FINISHED.test(tail) || LEFT_BLANK.test(tail) ? null : at('UNFINISHED', lastWords);
}

/** The first bracket that is opened and never closed. Closing ones without an opening one (1) are labels. */
function openBracketOf(plain: string): number | null {
	const open: { closer: string; at: number }[] = [];
	for (let at = 0; at < plain.length; at += 1) {
		const character = plain.charAt(at);
		const closer = CLOSERS[character];
		if (closer !== undefined) open.push({ closer, at });
		else if (open.at(-1)?.closer === character) open.pop();
	}
	return open[0]?.at ?? null;
}
