import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetsOf, findDoors, readDoor } from './doors.mjs';
import { at } from './paths.mjs';

/** WeChat installs this package in the cloud; everything else is inside the bundle. */
const SDK = 'wx-server-sdk';

const OUT = at('dist/functions');

/** package.json of a deployed function: WeChat's installer reads it and fetches the SDK. */
function manifestOf(door) {
	const own = JSON.parse(readFileSync(at('package.json'), 'utf8'));
	return {
		name: door,
		version: own.version,
		private: true,
		main: 'index.js',
		dependencies: { [SDK]: own.dependencies[SDK] },
	};
}

async function bundle(door, meta) {
	const { build } = await import('esbuild');
	const result = await build({
		entryPoints: [at('cloudfunctions', door, 'index.ts')],
		absWorkingDir: at(),
		bundle: true,
		write: false,
		platform: 'node',
		target: 'node18',
		format: 'cjs',
		charset: 'utf8',
		external: [SDK],
		define: { 'process.env.NODE_ENV': '"production"' },
		legalComments: 'eof',
		metafile: true,
		logLevel: 'silent',
	});
	meta[door] = result.metafile;
	return result.outputFiles[0].text;
}

/** The SDK with all it needs in one file, for the local WeChat cloud: loading it is most of a cold start. */
async function bundleSdk() {
	const { build } = await import('esbuild');
	const outfile = at('dist/sdk/index.cjs');
	rmSync(at('dist/sdk'), { recursive: true, force: true });
	await build({
		...{ entryPoints: [at('node_modules', SDK, 'index.js')], absWorkingDir: at(), outfile },
		...{ bundle: true, platform: 'node', target: 'node18', format: 'cjs', legalComments: 'none', logLevel: 'silent' },
	});
}

/** Writes dist/functions/<door>/ for every door. What ran here is byte for byte what is deployed. */
export async function buildFunctions(onProgress = () => {}) {
	const doors = findDoors(at('cloudfunctions'));
	if (doors.length === 0) throw new Error('cloudfunctions/ has no door: a door is a folder with a config.json.');
	const meta = {};
	const built = [];
	for (const door of doors) {
		onProgress(door);
		built.push({ door, code: await bundle(door, meta) });
	}
	await bundleSdk();
	rmSync(OUT, { recursive: true, force: true });
	for (const { door, code } of built) {
		mkdirSync(join(OUT, door), { recursive: true });
		writeFileSync(join(OUT, door, 'index.js'), code);
		writeFileSync(join(OUT, door, 'config.json'), readFileSync(at('cloudfunctions', door, 'config.json')));
		writeFileSync(join(OUT, door, 'package.json'), `${JSON.stringify(manifestOf(door), null, 2)}\n`);
		for (const { from, name } of assetsOf(readDoor(at('cloudfunctions'), door))) {
			copyFileSync(at(from), join(OUT, door, name));
		}
	}
	mkdirSync(at('dist/.stamps'), { recursive: true });
	writeFileSync(at('dist/.stamps/functions.meta.json'), JSON.stringify(meta));
	return `${doors.length} doors: ${doors.join(', ')}`;
}
