import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Writes files into an empty folder, hands it to `use`, and removes it. */
export function inFolder<Result>(files: Record<string, string>, use: (folder: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'check-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		return use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

export interface Outcome {
	code: number | null;
	output: string;
}

/** Runs a program of the repository with Node, and gives its exit code and everything it printed. */
export function runNode(args: string[], cwd = ROOT, env: Record<string, string> = {}): Outcome {
	const [program = '', ...rest] = args;
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(ROOT, program), ...rest], {
		cwd,
		encoding: 'utf8',
		env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
	});
	return { code: status, output: `${stdout}${stderr}` };
}

/** What a check under scripts/checks says about these files. */
export function checkFiles(check: string, files: Record<string, string>): Outcome {
	return inFolder(files, (folder) => runNode([`scripts/checks/${check}.mjs`, '--root', folder]));
}
