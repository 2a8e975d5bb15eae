import { resolve } from 'node:path';
import { ROOT } from './paths.mjs';

/** The folder to look at: `--root <folder>`, otherwise the repository. Tests point it at prepared folders. */
export function rootOf(argv) {
	const index = argv.indexOf('--root');
	return index < 0 ? ROOT : resolve(argv[index + 1] ?? '.');
}

/**
 * Prints findings as `path:line message`, errors after advice, and sets the exit code: errors fail, advice does not.
 * @param {{path: string, line: number, message: string, advice?: boolean}[]} findings
 */
export function tell(findings, allIsWell) {
	const errors = findings.filter(({ advice }) => !advice);
	const advice = findings.filter((one) => one.advice);
	for (const { path, message } of advice) console.log(`  (advice) ${path} ${message}`);
	for (const { path, line, message } of errors) console.log(`${path}:${line} ${message}`);
	if (errors.length > 0) process.exitCode = 1;
	console.log(errors.length > 0 ? `${errors.length} to mend` : allIsWell);
}
