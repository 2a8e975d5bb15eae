import { existsSync } from 'node:fs';
import { buildClient } from './build-client.mjs';
import { buildFunctions } from './build-functions.mjs';
import { buildSimulator } from './build-simulator.mjs';
import { assetsOf, findDoors, readDoor } from './doors.mjs';
import { alone } from './lock.mjs';
import { at } from './paths.mjs';
import { forget, hashOf, isFresh, record } from './stamp.mjs';

/** Changes here can change any build. */
const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** What the mini-program is built from; some variables of the environment end up in its code. */
const CLIENT = [
	'client',
	'types',
	...['config/index.ts', 'config/dev.ts', 'config/prod.ts', 'babel.config.js', 'project.config.json'],
	'scripts/lib/build-client.mjs',
];

const clientSettings = () =>
	Object.fromEntries(
		Object.entries(process.env)
			.filter(([name]) => name.startsWith('TARO_APP_') || name === 'CLOUD_ENVIRONMENT_ID')
			.sort(),
	);

/** Everything that can be built: its sources, the files that prove it was built, and how. */
export const TARGETS = {
	functions: {
		title: 'Cloud functions',
		inputs: ['cloudfunctions', 'types', 'config', 'scripts/lib/build-functions.mjs', 'scripts/lib/doors.mjs'],
		results: () => [
			'dist/sdk/index.cjs',
			...findDoors(at('cloudfunctions')).flatMap((door) =>
				['index.js', ...assetsOf(readDoor(at('cloudfunctions'), door)).map(({ name }) => name)].map(
					(file) => `dist/functions/${door}/${file}`,
				),
			),
		],
		build: buildFunctions,
	},
	simulator: {
		title: 'Local WeChat cloud',
		inputs: ['simulator', 'types', 'config', 'scripts/lib/build-simulator.mjs'],
		results: () => ['dist/simulator/main.cjs'],
		build: buildSimulator,
	},
	weapp: {
		title: 'Mini-program for WeChat',
		inputs: CLIENT,
		results: () => ['dist/weapp/app.json', 'dist/weapp/app.js'],
		settings: clientSettings,
		build: (onProgress) => buildClient('weapp', onProgress),
	},
	h5: {
		title: 'Mini-program for the browser',
		inputs: CLIENT,
		results: () => ['dist/h5/index.html'],
		settings: clientSettings,
		build: (onProgress) => buildClient('h5', onProgress),
	},
};

/**
 * Builds one target unless it is built from these very sources already.
 * @returns {Promise<{fresh: boolean, note: string}>} fresh: nothing had to be done
 */
export async function ensureBuilt(name, onProgress = () => {}, force = false) {
	const target = TARGETS[name];
	return alone(name, async () => {
		const hash = hashOf([...COMMON, ...target.inputs], target.settings?.());
		if (!force && isFresh(name, hash, target.results())) return { fresh: true, note: 'unchanged' };
		forget(name);
		const note = await target.build(onProgress);
		const missing = target.results().filter((result) => !existsSync(at(result)));
		if (missing.length > 0) throw new Error(`${target.title}: the build left no ${missing.join(', ')}.`);
		record(name, hash);
		return { fresh: false, note };
	});
}
