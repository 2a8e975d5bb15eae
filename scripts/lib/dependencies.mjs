// Runs before anything is installed: only what Node itself brings may be imported here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run, tail } from './run.mjs';

const LEAST_NODE = 20;

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Why the installed packages do not match the lock file, in a few words; undefined when they match. Compared by
 * content, because a fresh clone gives every file the same age.
 */
export function whyInstall(root = ROOT) {
	const installedFile = join(root, 'node_modules/.package-lock.json');
	if (!existsSync(installedFile)) return 'no packages are installed yet';
	const installed = packagesOf(installedFile);
	for (const [path, wanted] of Object.entries(packagesOf(join(root, 'package-lock.json')))) {
		if (path === '') continue;
		const found = installed[path];
		// Packages for other machines (another processor, another system) are rightly absent.
		if (!found && !wanted.optional && !wanted.devOptional) return `${path} is not installed`;
		if (found && found.version !== wanted.version) return `${path} is ${found.version}, not ${wanted.version}`;
	}
	return undefined;
}

/** Installs exactly what package-lock.json says, if that is not there already. Throws a sentence that helps. */
export async function ensureDependencies(say = console.log) {
	const node = Number(process.versions.node.split('.')[0]);
	if (node < LEAST_NODE) throw new Error(`Node ${LEAST_NODE} or newer is needed; this is ${process.version}.`);
	const why = whyInstall();
	if (!why) return;
	say(`Installing packages, because ${why}. This takes a minute or two the first time.`);
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const { code, output } = await run(npm, ['ci', '--no-audit', '--no-fund']);
	if (code !== 0) {
		throw new Error(`npm ci could not install the packages. Is the network reachable?\n${tail(output, 30)}`);
	}
	say('Packages installed.');
}
