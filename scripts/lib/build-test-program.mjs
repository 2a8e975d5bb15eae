import { at } from './paths.mjs';

/** Bundles test/<name>/main.ts, so that it runs without jest and without a compiler in the way. */
export async function buildTestProgram(name) {
	const { build } = await import('esbuild');
	await build({
		entryPoints: [at(`test/${name}/main.ts`)],
		absWorkingDir: at(),
		outfile: at(`dist/${name}/main.cjs`),
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		external: ['libsql'],
		logLevel: 'silent',
	});
	return '';
}
