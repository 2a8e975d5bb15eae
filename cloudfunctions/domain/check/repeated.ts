import type { Fault } from './finding';
import type { Check } from './paper';
import { type Sentence, sentencesOf } from './sentences';

/** Shorter sentences may be alike by habit. */
const LENGTH_MIN = 20;
const SHINGLE = 10;
/** As many places of one shingle are remembered: formulas of the trade stand everywhere. */
const PLACES_MAX = 6;
const ALIKE = 0.85;

interface Long extends Sentence {
	plain: string;
	pairs: Set<string>;
}

/** A long sentence that stands in two clauses, word for word or nearly so. */
export const repeatedClauses: Check = (paper) => {
	const places = new Map<string, Long[]>();
	const found = new Map<string, Fault>();
	for (const sentence of sentencesOf(paper)) {
		const plain = sentence.words.replace(/[^\p{L}\p{N}]/gu, '');
		if (plain.length < LENGTH_MIN) continue;
		const long = { ...sentence, plain, pairs: pairsOf(plain) };
		const twin = candidates(long, places).find(
			(other) => other.clauseId !== long.clauseId && likeness(long, other) >= ALIKE,
		);
		remember(long, places);
		const at = twin ? `${twin.clauseId}:${long.clauseId}` : '';
		if (!twin || found.has(at)) continue;
		const clauseIds = [long.clauseId, twin.clauseId];
		found.set(at, { code: 'CLAUSE_REPEATED', at, clauseIds, detail: { words: sentence.words } });
	}
	return [...found.values()];
};

/** Runs of letters at every fifth place of what is looked for, and at every place of what is remembered. */
function candidates({ plain }: Long, places: ReadonlyMap<string, readonly Long[]>): Long[] {
	const found = new Set<Long>();
	for (let at = 0; at + SHINGLE <= plain.length; at += SHINGLE / 2) {
		for (const one of places.get(plain.slice(at, at + SHINGLE)) ?? []) found.add(one);
	}
	return [...found];
}

function remember(long: Long, places: Map<string, Long[]>): void {
	for (let at = 0; at + SHINGLE <= long.plain.length; at += 1) {
		const shingle = long.plain.slice(at, at + SHINGLE);
		const there = places.get(shingle);
		if (!there) places.set(shingle, [long]);
		else if (there.length < PLACES_MAX && there.at(-1) !== long) there.push(long);
	}
}

const pairsOf = (plain: string): Set<string> =>
	new Set(Array.from({ length: plain.length - 1 }, (_none, at) => plain.slice(at, at + 2)));

/** How much two sentences have in common: twice the shared pairs of letters over all of them. */
function likeness(one: Long, other: Long): number {
	const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
	return (2 * shared) / (one.pairs.size + other.pairs.size);
}
