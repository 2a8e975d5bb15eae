import { at } from './paths.mjs';

/** Bundles test/bench/main.ts, so that it runs without jest and without a compiler in the way. */
export async function buildBench() {
	const { build } = await import('esbuild');
	await build({
		entryPoints: [at('test/bench/main.ts')],
		absWorkingDir: at(),
		outfile: at('dist/bench/main.cjs'),
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		external: ['libsql'],
		logLevel: 'silent',
	});
	return '';
}
