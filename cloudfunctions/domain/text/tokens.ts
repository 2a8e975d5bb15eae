import { readSignedAmount } from './amounts';
import { readCapitalNumber } from './capitals';
import { readCount } from './counts';
import { readMoment } from './dates';
import { readIdentifier } from './identifiers';
import { type Match, type Source, sourceOf } from './plain';
import { readSaidRate } from './rates';
import type { NumberReading } from './readings';
import { readReference } from './references';

/** A number in a text: where it stands, its words, and all it can mean. No reading: it is there but cannot be read. */
export interface NumberToken {
	start: number;
	end: number;
	words: string;
	readings: NumberReading[];
}

/** What a number can begin with; at all other places nothing is tried. */
const BEGINNING =
	/[\dA-Za-z¥第附补本前上(①-⑳〔[【零〇一二两三四五六七八九十百千万半双壹贰貳弍叁參叄肆伍陆陸柒捌玖拾佰仟+]/;

/** The first that knows the place takes it. */
const READERS: readonly ((source: Source, at: number) => Match<NumberReading> | null)[] = [
	({ plain }, at) => readMoment(plain, at),
	readIdentifier,
	readReference,
	({ plain }, at) => readSignedAmount(plain, at),
	({ plain }, at) => readCapitalNumber(plain, at),
	({ plain }, at) => readSaidRate(plain, at),
	({ plain }, at) => readCount(plain, at),
];

/**
 * Every number of a contract's text, in order and apart from each other: amounts, rates, days, times, counts, names made
 * of digits, labels of clauses. Plain words that carry a numeral (统一, 第一时间, 这一年度, 一并) are none.
 */
export function readNumbers(text: string): NumberToken[] {
	const source = sourceOf(text);
	const tokens: NumberToken[] = [];
	let at = 0;
	while (at < text.length) {
		const match = BEGINNING.test(source.plain.charAt(at)) ? readAt(source, at) : null;
		if (match?.readings)
			tokens.push({ start: at, end: match.end, words: text.slice(at, match.end), readings: match.readings });
		at = match ? match.end : at + 1;
	}
	return tokens;
}

function readAt(source: Source, at: number): Match<NumberReading> | null {
	for (const read of READERS) {
		const match = read(source, at);
		if (match && match.end > at) return match;
	}
	return null;
}
