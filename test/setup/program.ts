/** The program that `npm start` runs, in a world of its own, as tests of screens use it: over HTTP, like any telephone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Persona } from '../../simulator/client/personas';

const ROOT = resolve(__dirname, '../..');
/** Shorter than a hook of jest may take, so that no program is left behind. */
const START_LIMIT_MS = 45_000;

export interface Answer {
	status: number;
	body: Record<string, unknown>;
}

/** One request to the program. An object is sent as JSON, bytes as they are. */
export function ask(
	url: string,
	method: 'GET' | 'POST' | 'PUT' | 'DELETE',
	body?: object,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const bytes = Buffer.isBuffer(body) ? body : body && Buffer.from(JSON.stringify(body));
	const type: Record<string, string> = Buffer.isBuffer(body) ? {} : { 'content-type': 'application/json' };
	return new Promise((done, fail) => {
		const call = request(url, { method, headers: { ...type, ...headers } }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => {
				text += part;
			});
			response.on('error', fail);
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, body: /^[[{]/.test(text) ? JSON.parse(text) : {} }),
			);
		});
		call.on('error', fail);
		call.end(bytes);
	});
}

export interface Program {
	url: string;
	/** The code by which the first administrator gets in; '' when somebody used it already. */
	administratorCode: string;
	personas(): Promise<Persona[]>;
	/** Does something at the control page: `clock`, `faults`, `call` … */
	control(path: string, body: object): Promise<Record<string, unknown>>;
	/** Ends every injected fault. */
	clearFaults(): Promise<void>;
	/** Everything as it was at the start. */
	reset(): Promise<void>;
	stop(): Promise<void>;
}

/**
 * Starts the program on a free port, with a copy of the demo world (DEMO_WORLD, see demo-world.cjs) or empty. Its clock
 * stands still. Needs dist/simulator and dist/functions.
 */
export async function startProgram({ empty = false } = {}): Promise<Program> {
	const folder = mkdtempSync(join(tmpdir(), 'program-'));
	if (!empty) cpSync(process.env.DEMO_WORLD ?? '', folder, { recursive: true });
	const words = ['--data', folder, '--port', '0', ...(empty ? ['--empty'] : [])];
	const child = spawn(process.execPath, [join(ROOT, 'dist/simulator/main.cjs'), ...words], { cwd: ROOT });
	const { url, administratorCode } = await started(child, empty);
	const control = async (path: string, body: object) => {
		const answer = await ask(`${url}/control/${path}`, 'POST', body);
		if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
		return answer.body;
	};
	const reset = async () => {
		await control('reset', { keepInstances: true });
		await control('clock', { frozen: true });
	};
	await control('clock', { frozen: true });
	if (!empty) await reset();
	return {
		url,
		administratorCode,
		control,
		personas: async () => (await ask(`${url}/control/personas`, 'GET')).body as unknown as Persona[],
		clearFaults: async () => {
			await ask(`${url}/control/faults`, 'DELETE', {});
		},
		reset,
		stop: async () => {
			const ended = new Promise((settle) => child.once('close', settle));
			child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function started(child: ChildProcess, empty: boolean): Promise<{ url: string; administratorCode: string }> {
	return new Promise((done, fail) => {
		let output = '';
		const timer = setTimeout(() => {
			child.kill('SIGKILL');
			fail(new Error(`The program does not start:\n${output}`));
		}, START_LIMIT_MS);
		const hear = (part: Buffer) => {
			output += part.toString('utf8');
			const url = /：(http:\/\/127\.0\.0\.1:\d+)\n/.exec(output)?.[1];
			const administratorCode = /代码.*：(\w+)\n/.exec(output)?.[1] ?? '';
			if (!url || (empty && !administratorCode)) return;
			clearTimeout(timer);
			done({ url, administratorCode });
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		child.once('close', (code) => {
			clearTimeout(timer);
			fail(new Error(`The program ended with ${code}:\n${output}`));
		});
	});
}
