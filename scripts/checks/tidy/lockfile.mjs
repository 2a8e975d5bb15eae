import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = 'package-lock.json';

/** Addresses from which packages were fetched: they tie the lock file to one machine's registry. */
export function lockfile(_files, root) {
	if (!existsSync(join(root, LOCK))) return [];
	const { packages = {} } = JSON.parse(readFileSync(join(root, LOCK), 'utf8'));
	return Object.entries(packages)
		.filter(([, entry]) => typeof entry.resolved === 'string' && /^(https?|git|ssh)/.test(entry.resolved))
		.map(([name]) => ({
			path: LOCK,
			line: 1,
			message: `${name} carries a download address; npm leaves it out by .npmrc`,
		}));
}
