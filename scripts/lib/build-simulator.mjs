import { rmSync } from 'node:fs';
import { at } from './paths.mjs';

/** Stays outside the bundle: it carries a compiled part that is loaded from its own folder. */
const NATIVE = ['libsql'];

/** Writes dist/simulator/main.cjs. Workers and the control page are read from simulator/ as they stand there. */
export async function buildSimulator() {
	const { build } = await import('esbuild');
	rmSync(at('dist/simulator'), { recursive: true, force: true });
	await build({
		entryPoints: [at('simulator/main.ts')],
		absWorkingDir: at(),
		outfile: at('dist/simulator/main.cjs'),
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		charset: 'utf8',
		sourcemap: 'linked',
		external: NATIVE,
		logLevel: 'silent',
	});
	return 'dist/simulator/main.cjs';
}
