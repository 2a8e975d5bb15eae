import type { TaxpayerDoubt } from '../../../types/codes';

/**
 * Whether a taxpayer id can be right. Since 2015 it is the unified social credit code (GB 32100—2015): 18 characters,
 * the 9th to the 17th the organisation code (GB 11714), each with a check character. The 15 and 20 characters from
 * before have none. Nobody is turned away for it: what looks wrong is said, and a person decides.
 */

/** Without I, O, Z, S and V, which are read as 1, 0, 2, 5 and U. A character counts as its place here. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = 31;
/** Each place weighs three times the one before it. */
const RATIO = 3;

const CODE_LENGTH = 18;
const OLD_LENGTHS: readonly number[] = [15, 20];
const OLD_PATTERN = /^[0-9A-Z]+$/;

/** The organisation code within: from the 9th character on, 8 and their check. */
const ORGANISATION_FROM = 8;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_MODULUS = 11;
/** Its check characters, by what is missing to a multiple of 11. */
const ORGANISATION_CHECKS = '0123456789X';

/** As it is kept: capitals, nothing in between. */
export const normaliseTaxpayerId = (id: string): string => id.replace(/[\s-]/g, '').toUpperCase();

/** Why a taxpayer id (as it is kept) looks wrong; null when nothing speaks against it. */
export function doubtTaxpayerId(id: string): TaxpayerDoubt | null {
	if (OLD_LENGTHS.includes(id.length)) return OLD_PATTERN.test(id) ? null : 'characters';
	if (id.length !== CODE_LENGTH) return 'length';
	if ([...id].some((character) => !ALPHABET.includes(character))) return 'characters';
	if (id[CODE_LENGTH - 1] !== checkOf(id)) return 'check';
	return id[ORGANISATION_FROM + ORGANISATION_WEIGHTS.length] === organisationCheckOf(id) ? null : 'organisationCheck';
}

/** The last character of a code, by the 17 before it. */
function checkOf(id: string): string {
	let [sum, weight] = [0, 1];
	for (const character of id.slice(0, CODE_LENGTH - 1)) {
		sum += ALPHABET.indexOf(character) * weight;
		weight = (weight * RATIO) % MODULUS;
	}
	return ALPHABET[(MODULUS - (sum % MODULUS)) % MODULUS] ?? '';
}

/** Here a letter counts by its place in the whole alphabet: A is 10. */
function organisationCheckOf(id: string): string {
	const sum = ORGANISATION_WEIGHTS.reduce(
		(total, weight, index) => total + weight * Number.parseInt(id[ORGANISATION_FROM + index] ?? '', 36),
		0,
	);
	return ORGANISATION_CHECKS[(ORGANISATION_MODULUS - (sum % ORGANISATION_MODULUS)) % ORGANISATION_MODULUS] ?? '';
}
