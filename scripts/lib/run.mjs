import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** How much of a failing program's output is shown: enough for the cause, not the whole log. */
const TAIL_LINES = 60;

/** A program ended badly; `output` holds what it said. */
export class ProgramFailed extends Error {
	constructor(title, code, output) {
		super(`${title} failed (exit code ${code}).\n${tail(output)}`);
		this.name = 'ProgramFailed';
		this.output = output;
	}
}

/** The last lines of a program's output. */
export function tail(output, lines = TAIL_LINES) {
	const all = output.trimEnd().split('\n');
	return all.length <= lines ? all.join('\n') : ['…', ...all.slice(-lines)].join('\n');
}

/**
 * Runs a program to its end.
 * @param {string} command @param {string[]} args
 * @param {{env?: object, cwd?: string, onLine?: (line: string) => void}} options `onLine` sees each line as it comes
 * @returns {Promise<{code: number, output: string}>} standard output and error, in the order they came
 */
export function run(command, args, { env = {}, cwd = ROOT, onLine } = {}) {
	return new Promise((settle, refuse) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		const take = (chunk) => {
			output += chunk;
			if (onLine) for (const line of String(chunk).split('\n')) if (line.trim()) onLine(line.trimEnd());
		};
		child.stdout.setEncoding('utf8').on('data', take);
		child.stderr.setEncoding('utf8').on('data', take);
		child.once('error', refuse);
		child.once('close', (code, signal) => settle({ code: code ?? (signal ? 1 : 0), output }));
	});
}

/** Runs a program and throws ProgramFailed unless it ends with 0. @returns {Promise<string>} its output */
export async function mustRun(title, command, args, options) {
	const { code, output } = await run(command, args, options);
	if (code !== 0) throw new ProgramFailed(title, code, output);
	return output;
}
