// node scripts/checks/doors.mjs [--root <folder>] : every door declares what it takes, and every variable is known.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rootOf, tell } from '../lib/check.mjs';
import { faultsOfDoor, findDoors, readDoor } from '../lib/doors.mjs';
import { loadTs } from '../lib/load-ts.mjs';
import { readSources } from '../lib/sources.mjs';

const FOLDER = 'cloudfunctions';
const READ = /process\.env\.([A-Z][A-Z0-9_]*)/g;
/** Set by the bundler and by the platform, not by an installation. */
const NOT_OURS = new Set(['NODE_ENV']);

async function faultsOf(root, door) {
	const faults = await faultsOfDoor(readDoor(join(root, FOLDER), door));
	if (!existsSync(join(root, FOLDER, door, 'index.ts'))) faults.push('has no index.ts');
	return faults.map((message) => ({ path: `${FOLDER}/${door}/config.json`, line: 1, message }));
}

/** Variables that are read and not declared, and declared ones that nobody reads. */
async function variables(root, doors) {
	const { ENVIRONMENT_VARIABLES } = await loadTs('config/environments.ts');
	const declared = new Set(ENVIRONMENT_VARIABLES.map(({ name }) => name));
	const named = new Set(doors.flatMap((door) => readDoor(join(root, FOLDER), door).environment ?? []));
	const sources = readSources(root, join(root, FOLDER)).filter(({ path }) => path.endsWith('.ts'));
	const unknown = sources.flatMap(({ path, text }) =>
		[...text.matchAll(READ)]
			.filter(([, name]) => !declared.has(name) && !NOT_OURS.has(name))
			.map(([, name]) => ({ path, line: 1, message: `${name} is missing in config/environments.ts` })),
	);
	const idle = [...named].filter((name) => !sources.some(({ text }) => text.includes(name)));
	return [
		...unknown,
		...idle.map((name) => ({ path: FOLDER, line: 1, message: `${name} is declared, but nobody reads it` })),
	];
}

async function check(root) {
	const doors = findDoors(join(root, FOLDER));
	if (doors.length === 0) return [{ path: FOLDER, line: 1, message: 'has no door: a folder with a config.json' }];
	const faults = await Promise.all(doors.map((door) => faultsOf(root, door)));
	return [...faults.flat(), ...(await variables(root, doors))];
}

tell(await check(rootOf(process.argv)), 'every door declares what it takes');
