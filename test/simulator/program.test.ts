import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { deploy } from './fixtures';
import { orderOf } from './payWorld';

const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache');
const WRITES = 200;
const FIRST = 'oFirst0001';

interface Program {
	process: ChildProcess;
	url: string;
	lines: string[];
}

describe('the program survives its own death', () => {
	let folder: string;
	const running = new Set<ChildProcess>();

	beforeAll(() => {
		mkdirSync(CACHE, { recursive: true });
		folder = mkdtempSync(join(CACHE, 'program-'));
		buildSync({
			entryPoints: [join(ROOT, 'simulator/main.ts')],
			outfile: join(folder, 'main.cjs'),
			bundle: true,
			platform: 'node',
			format: 'cjs',
			packages: 'external',
		});
		deploy(join(folder, 'functions'), 'writer', {
			code: `exports.main = async ({ _id }) => {
	await cloud.database().collection('externalFacts').add({ data: { _id } });
	return _id;
};`,
		});
		deploy(join(folder, 'functions'), 'shop', {
			code: 'exports.main = async ({ verb, request }) => cloud.cloudPay[verb](request);',
		});
	});

	afterAll(async () => {
		await Promise.all([...running].map((child) => end(child, 'SIGKILL')));
		rmSync(folder, { recursive: true, force: true });
	});

	async function start(): Promise<Program> {
		const places = ['--data', join(folder, 'data'), '--functions', join(folder, 'functions')];
		const child = spawn(process.execPath, [join(folder, 'main.cjs'), ...places, '--port', '0', '--empty'], {
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		running.add(child);
		const lines: string[] = [];
		const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
		await once(reader, 'line');
		return { process: child, url: /http:\S+/.exec(lines[0] ?? '')?.[0] ?? '', lines };
	}

	async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
		running.delete(child);
		if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
		child.kill(signal);
		await once(child, 'close');
		return child.exitCode;
	}

	const post = async <T>(program: Program, path: string, body: unknown): Promise<T> => {
		const headers = { 'content-type': 'application/json', 'x-persona': FIRST };
		const response = await fetch(program.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
		return (await response.json()) as T;
	};
	const call = async (program: Program, name: string, data: unknown) =>
		(await post<{ result?: unknown }>(program, '/client/call', { name, data })).result;
	const read = async <T>(program: Program, path: string): Promise<T> =>
		(await (await fetch(program.url + path)).json()) as T;

	it('kill -9 among 200 concurrent calls loses nothing that was acknowledged', async () => {
		const first = await start();
		const acknowledged: string[] = [];
		let killed: Promise<unknown> | undefined;
		const writes = Array.from({ length: WRITES }, async (_, number) => {
			const reply = await call(first, 'writer', { _id: `fact-${number}` }).catch(() => undefined);
			if (typeof reply === 'string') acknowledged.push(reply);
			if (acknowledged.length === WRITES / 2) killed ??= end(first.process, 'SIGKILL');
		});
		await Promise.all(writes);
		await killed;
		expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES / 2);
		const second = await start();
		const facts = await read<{ _id: string }[]>(second, '/control/database/externalFacts?limit=1000');
		expect(facts.map((fact) => fact._id)).toEqual(expect.arrayContaining(acknowledged));
		expect(await call(second, 'writer', { _id: 'afterwards' })).toBe('afterwards');
		expect(await end(second.process, 'SIGTERM')).toBe(0);
	});

	it('keeps persons, time, orders and notifications on their way', async () => {
		const first = await start();
		await post(first, '/control/clock', { frozen: true, atMs: Date.UTC(2026, 9, 12, 2) });
		const request = orderOf('ORDER-0001', { functionName: 'nowhere' });
		const { payment } = (await call(first, 'shop', { verb: 'unifiedOrder', request })) as { payment: unknown };
		expect(await post(first, '/client/pay', { payment })).toEqual({ errMsg: 'requestPayment:ok' });
		await end(first.process, 'SIGKILL');
		const second = await start();
		expect(await read(second, '/control/clock')).toMatchObject({ frozen: true, nowMs: Date.UTC(2026, 9, 12, 2) });
		expect(await call(second, 'shop', { verb: 'queryOrder', request: { outTradeNo: 'ORDER-0001' } })).toMatchObject({
			tradeState: 'SUCCESS',
		});
		await post(second, '/control/clock', { advanceMs: 3_600_000 });
		const [notification] = await read<{ attempts: unknown[] }[]>(second, '/control/notifications');
		expect(notification?.attempts.length).toBeGreaterThan(5);
		await end(second.process, 'SIGTERM');
	});

	it('prints the address, and the code of the first administrator of an empty world, the same at each start', async () => {
		rmSync(join(folder, 'data'), { recursive: true, force: true });
		const first = await start();
		await end(first.process, 'SIGTERM');
		expect(first.lines[0]).toMatch(/^本地模拟环境：http:\/\/127\.0\.0\.1:\d+$/);
		expect(first.lines[1]).toMatch(/^第一位管理员的一次性代码（用过即失效）：[A-HJKMNP-Z2-9]{12}$/);
		const second = await start();
		await end(second.process, 'SIGTERM');
		expect(second.lines.slice(1)).toEqual(first.lines.slice(1));
	});
});
