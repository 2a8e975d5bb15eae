import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptions } from '../../lib/lock-options.mjs';

const LOCK = 'package-lock.json';
const found = (message) => ({ path: LOCK, line: 1, message });

/** Addresses from which packages were fetched tie the lock file to one registry; gaps make `npm ci` refuse it. */
export function lockfile(_files, root) {
	const read = (path) => (existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : {});
	const { packages = {} } = read(LOCK);
	const addresses = Object.entries(packages)
		.filter(([, entry]) => typeof entry.resolved === 'string' && /^(https?|git|ssh)/.test(entry.resolved))
		.map(([name]) => found(`${name} carries a download address; npm leaves it out by .npmrc`));
	const gaps = missingOptions(packages, read('package.json').overrides).map(({ path, name }) =>
		found(`${name}, optional for ${path}, is left out: \`npm ci\` refuses that; run \`npm run mend:lock\``),
	);
	return [...addresses, ...gaps];
}
