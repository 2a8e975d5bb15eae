import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Inside the project, so that the SDK is found from there. */
const OUTPUT = join(__dirname, '../../../dist');
const DEPLOYED = join(OUTPUT, 'functions');

interface ExtraFunction {
	name: string;
	/** Its source beside this file. */
	source: string;
	openapi: string[];
}

/** A folder with the deployed bundles and one function more, bundled the same way. `remove` takes it away. */
export function deployWith({ name, source, openapi }: ExtraFunction): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(OUTPUT, 'test-functions-'));
	cpSync(DEPLOYED, folder, { recursive: true });
	mkdirSync(join(folder, name));
	buildSync({
		entryPoints: [join(__dirname, source)],
		outfile: join(folder, name, 'index.js'),
		...{
			bundle: true,
			platform: 'node',
			target: 'node18',
			format: 'cjs',
			external: ['wx-server-sdk'],
			logLevel: 'error',
		},
	});
	writeFileSync(join(folder, name, 'config.json'), JSON.stringify({ permissions: { openapi }, timeout: 20 }));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
