import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from './paths.mjs';
import { filesBelow } from './stamp.mjs';

/** What WeChat refuses, in bytes: one sub-package, and everything together. */
export const SUB_PACKAGE_LIMIT_BYTES = 2 * 1024 * 1024;
export const TOTAL_LIMIT_BYTES = 30 * 1024 * 1024;
/** What we allow ourselves for the main package: everybody waits for it (the platform allows 2 MB). */
export const MAIN_PACKAGE_LIMIT_BYTES = 700_000;

/** Uploaded beside the code or not at all; they do not count. */
const NOT_COUNTED = /\.map$|(^|\/)project\.(private\.)?config\.json$/;

/**
 * The packages of a built mini-program with their bytes and limits.
 * @param {string} folder dist/weapp
 * @returns {{name: string, bytes: number, limitBytes: number}[]} main first, then sub-packages by size, then the total
 */
export function packageSizes(folder) {
	if (!existsSync(join(folder, 'app.json'))) throw new Error(`${folder} holds no built mini-program (no app.json).`);
	const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'));
	const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/^\/|\/$/g, ''));
	const bytes = new Map(roots.map((root) => [root, 0]));
	let main = 0;
	for (const file of filesBelow(folder)) {
		const path = shown(file, folder);
		if (NOT_COUNTED.test(path)) continue;
		const root = roots.find((one) => path.startsWith(`${one}/`));
		if (root) bytes.set(root, bytes.get(root) + statSync(file).size);
		else main += statSync(file).size;
	}
	const subs = [...bytes].map(([name, size]) => ({ name, bytes: size, limitBytes: SUB_PACKAGE_LIMIT_BYTES }));
	subs.sort((one, other) => other.bytes - one.bytes);
	const total = main + subs.reduce((sum, sub) => sum + sub.bytes, 0);
	return [
		{ name: 'main package', bytes: main, limitBytes: MAIN_PACKAGE_LIMIT_BYTES },
		...subs,
		{ name: 'all packages', bytes: total, limitBytes: TOTAL_LIMIT_BYTES },
	];
}

/** One readable line for a package. */
export function sizeLine({ name, bytes, limitBytes }) {
	const kb = (count) => `${(count / 1000).toFixed(0)} KB`;
	return `${name.padEnd(28)} ${kb(bytes).padStart(9)} of ${kb(limitBytes)}`;
}
