import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, shown } from './paths.mjs';

const STAMPS = at('dist/.stamps');

/** All files below a path (a file is its own list), sorted, without hidden files. */
export function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
	return entries
		.flatMap((entry) => {
			const full = join(path, entry.name);
			if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(full);
			return [full];
		})
		.sort();
}

/**
 * One hash over the names and contents of all inputs, and over the settings that steer a build.
 * @param {string[]} inputs paths from the repository's root, files or folders
 * @param {object} settings anything else that changes the result, as JSON
 */
export function hashOf(inputs, settings = {}) {
	const hash = createHash('sha256').update(JSON.stringify(settings));
	for (const file of inputs.flatMap((input) => filesBelow(at(input)))) {
		hash.update(`\0${shown(file)}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** Is `target` built from exactly these inputs, and are its results still there? */
export function isFresh(target, hash, results) {
	const stamp = join(STAMPS, target);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && results.every((result) => existsSync(at(result)));
}

/** Forgets the stamp, so that a build that breaks off half-way is not taken for a finished one. */
export function forget(target) {
	rmSync(join(STAMPS, target), { force: true });
}

export function record(target, hash) {
	mkdirSync(STAMPS, { recursive: true });
	writeFileSync(join(STAMPS, target), hash);
}
