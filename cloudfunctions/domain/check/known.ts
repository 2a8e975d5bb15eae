import type { NumberToken } from '../text/tokens';
import { isWithin, type Part, spansOf } from './passages';
import { type AnyTerms, placesOf } from './rules';

/** Shorter names may stand anywhere by chance. */
const NAME_MIN = 4;

/**
 * Numbers that need no clause, because the head or the foot of the contract says them: the day of signing; the digits
 * of the account, the contract's number and the telephones, however they are spaced; the names that carry numbers.
 */
export function knownAnywhere(terms: AnyTerms): (part: Part) => (token: NumberToken) => boolean {
	const { days, words } = placesOf(terms);
	const digits = new Set(words.map(digitsOf).filter((one) => one !== ''));
	const names = words.map((one) => one.trim()).filter((one) => one.length >= NAME_MIN);
	return (part) => {
		const spans = names.flatMap((name) => spansOf(part.words, name));
		return (token) =>
			isWithin(token, spans) ||
			token.readings.some(
				(reading) =>
					(reading.kind === 'date' && days.includes(reading.date)) ||
					(reading.kind === 'identifier' && digits.has(digitsOf(reading.words))),
			);
	};
}

const digitsOf = (words: string): string => words.replace(/[\s—–-]/g, '').toUpperCase();
