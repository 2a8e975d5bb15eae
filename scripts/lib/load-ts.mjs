import { build } from 'esbuild';
import { at } from './paths.mjs';

/** Loads a TypeScript module of plain data, such as config/database.ts. @param {string} path from the root */
export async function loadTs(path) {
	const { outputFiles } = await build({
		entryPoints: [at(path)],
		bundle: true,
		write: false,
		platform: 'node',
		format: 'esm',
		logLevel: 'silent',
	});
	const [{ text }] = outputFiles;
	return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
