import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { at, shown } from './paths.mjs';
import { filesBelow } from './stamp.mjs';

/** Stays outside the bundle: it carries a compiled part that is loaded from its own folder. */
const NATIVE = ['libsql'];

/** main.ts, and every file that a worker thread starts from: those are named worker.ts or <what>-worker.ts. */
function entries() {
	const workers = filesBelow(at('simulator')).filter((file) => /(^|-)worker\.ts$/.test(basename(file)));
	return [at('simulator/main.ts'), ...workers];
}

/** Writes dist/simulator/main.cjs and one <name>.cjs beside it for each worker. */
export async function buildSimulator() {
	const { build } = await import('esbuild');
	const files = entries();
	rmSync(at('dist/simulator'), { recursive: true, force: true });
	await build({
		entryPoints: Object.fromEntries(files.map((file) => [basename(file, '.ts'), file])),
		absWorkingDir: at(),
		outdir: at('dist/simulator'),
		outExtension: { '.js': '.cjs' },
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		charset: 'utf8',
		sourcemap: 'linked',
		external: NATIVE,
		logLevel: 'silent',
	});
	return files.map((file) => shown(file)).join(', ');
}
