import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Read aloud on the telephone, nothing is mistaken for another: no 0 O, 1 I L. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** Draws a code for an invitation: about 49 bits. */
export function drawCode(): string {
	return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** The only form in which a code is stored: SHA-256, hex. Small letters, spaces and dashes do not matter. */
export const hashOfCode = (code: string): string => sha256(asDrawn(code));

/**
 * Whether a code is the one with this SHA-256 (hex): as the deployment drew it, or as a person typed it. Takes the same
 * time for every wrong one.
 */
export function isCodeOf(code: string, expectedHash: string): boolean {
	const expected = new TextEncoder().encode(expectedHash.trim().toLowerCase());
	const given = [sha256(code), hashOfCode(code)].map((hash) => new TextEncoder().encode(hash));
	const equal = given.map((hash) => hash.length === expected.length && timingSafeEqual(hash, expected));
	return equal.includes(true);
}

/** People type on telephones: the code as it was drawn, whatever they made of it. */
const asDrawn = (code: string) => code.toUpperCase().replace(/[\s-]/g, '');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
