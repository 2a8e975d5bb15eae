import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Read aloud on the telephone, nothing is mistaken for another: no 0 O, 1 I L. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** Draws a code for an invitation: about 49 bits. */
export function drawCode(): string {
	return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** The only form in which a code is stored: SHA-256, hex. Small letters, spaces and dashes do not matter. */
export function hashOfCode(code: string): string {
	return sha256(code.toUpperCase().replace(/[\s-]/g, ''));
}

/** Whether a code as printed by the deployment has this SHA-256 (hex); takes the same time for every wrong one. */
export function isCodeOf(code: string, expectedHash: string): boolean {
	const given = new TextEncoder().encode(sha256(code));
	const expected = new TextEncoder().encode(expectedHash.trim().toLowerCase());
	return given.length === expected.length && timingSafeEqual(given, expected);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
