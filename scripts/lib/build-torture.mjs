import { at } from './paths.mjs';

/** Bundles test/torture/main.ts, so that it runs without jest and without a compiler in the way. */
export async function buildTorture() {
	const { build } = await import('esbuild');
	await build({
		entryPoints: [at('test/torture/main.ts')],
		absWorkingDir: at(),
		outfile: at('dist/torture/main.cjs'),
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		external: ['libsql'],
		logLevel: 'silent',
	});
	return '';
}
