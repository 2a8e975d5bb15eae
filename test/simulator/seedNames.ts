import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names, numbers and places of real contracts, which may not appear in the demo world: how many characters each has,
 * and the beginning of its SHA-256, so that they do not appear here either.
 */
const REAL_NAMES: readonly (readonly [length: number, sha256: string])[] = [
	[2, 'fa637322597c0c74'],
	[2, 'f1a9ad8b12c1b53a'],
	[6, 'b6b06d6db1d1ded8'],
	[8, 'bb0975cb28a7b98f'],
	[18, '3697d3350cb2562a'],
	[4, '590fc806fcaf3c1c'],
	[3, '118402468d5bf08d'],
	[2, '9ce09e35f49a5d1c'],
	[4, '71b7f8ff6c300b32'],
	[2, '59f64cb3e188a695'],
	[3, 'dfb5334557cb27b5'],
	[19, '98d6cba888e7ec83'],
	[4, 'c14a8d6952da2173'],
	[3, '78beab5d413c866c'],
	[10, 'c9272235b2e7d8e1'],
	[7, 'fe9042b4fbfa8476'],
	[3, '6566f3ab8cda7b61'],
	[4, '9febcd95b97a7c6c'],
];
const HASH_LENGTH = 16;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);

/** Where in a text a real name begins; nothing when none does. Spaces and dashes do not hide one. */
export function findRealName(text: string): number | undefined {
	const letters = text.replace(/[\s\-—_]/g, '');
	for (const [length, hash] of REAL_NAMES) {
		const seen = new Set<string>();
		for (let at = 0; at + length <= letters.length; at += 1) {
			const word = letters.slice(at, at + length);
			if (seen.has(word)) continue;
			seen.add(word);
			if (hashOf(word) === hash) return at;
		}
	}
	return undefined;
}

/** The sources of the demo world, by name. */
export function seedSources(): { name: string; text: string }[] {
	const folder = join(__dirname, '../../simulator/seed');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|md)$/.test(name))
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
