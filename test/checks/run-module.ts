import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How an ES module of scripts/lib is imported, quoted for use in a program. */
export const lib = (name: string) =>
	JSON.stringify(pathToFileURL(resolve(__dirname, `../../scripts/lib/${name}.mjs`)).href);

/** Runs lines of code as an ES module of their own, and gives what they print. */
export function runModule(program: string): string {
	return execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }).trim();
}
