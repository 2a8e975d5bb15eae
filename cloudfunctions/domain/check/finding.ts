import type { CheckCode } from '../../../types/codes-check';
import { blocks } from './severity';

/** What a check found. The key stays the same while the fault does: a person may have answered for it. */
export interface Finding {
	key: string;
	code: CheckCode;
	blocks: boolean;
	/** The clauses it is about, the first before all. */
	clauseIds: string[];
	/** What a sentence needs: words of the contract, amounts in fen, days. */
	detail: Record<string, string | number>;
}

/** A fault as a check tells it. `at` tells two faults of one code apart. */
export interface Fault {
	code: CheckCode;
	at: string;
	clauseIds: readonly string[];
	detail?: Record<string, string | number>;
}

/** As many as a reply carries. */
const CLAUSES_MAX = 8;
const KEY_MAX = 64;
const PLAIN_KEY = /^[A-Za-z0-9_:.-]*$/;

/** Findings with keys of their own: two faults of one name are counted. */
export function findingsOf(faults: readonly Fault[]): Finding[] {
	const seen = new Map<string, number>();
	return faults.map(({ code, at, clauseIds, detail = {} }) => {
		// Somebody answers for what was shown: other figures are another finding.
		const facts = blocks(code) ? '' : `:${fingerprint(JSON.stringify(detail))}`;
		const name = `${code}:${shortName(at)}${facts}`;
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		const key = times === 1 ? name : `${name}:n${times}`;
		return { key, code, blocks: blocks(code), clauseIds: [...new Set(clauseIds)].slice(0, CLAUSES_MAX), detail };
	});
}

/** A name that may stand in an id: as it is, or its fingerprint. */
function shortName(at: string): string {
	return at.length <= KEY_MAX && PLAIN_KEY.test(at) ? at : `h${fingerprint(at)}`;
}

/** 64 bits in hexadecimal (FNV-1a twice, from two beginnings): enough to tell the faults of one contract apart. */
function fingerprint(words: string): string {
	return [0x811c9dc5, 0x01000193].map((basis) => hash(words, basis).toString(16).padStart(8, '0')).join('');
}

function hash(words: string, basis: number): number {
	let value = basis;
	for (let index = 0; index < words.length; index += 1) {
		value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
}
