import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { sdkFor } from '../../parity/localCloud';
import type { SdkDatabase } from '../../parity/sdkTypes';

const ROOT = join(__dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache');
const WRITES = 200;

interface Host {
	process: ChildProcess;
	db: SdkDatabase;
}

describe('the database survives the death of its process', () => {
	let folder: string;
	let program: string;
	const running = new Set<ChildProcess>();

	beforeAll(() => {
		mkdirSync(CACHE, { recursive: true });
		folder = mkdtempSync(join(CACHE, 'durability-'));
		program = join(folder, 'host.cjs');
		buildSync({
			entryPoints: [require.resolve('./host.ts')],
			outfile: program,
			bundle: true,
			platform: 'node',
			format: 'cjs',
			packages: 'external',
		});
	});

	afterAll(async () => {
		await Promise.all([...running].map(kill));
		rmSync(folder, { recursive: true, force: true });
	});

	/** Starts the process on the file and resolves when it can be asked. */
	async function start(file: string, ...more: string[]): Promise<Host> {
		const child = spawn(process.execPath, [program, file, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
		running.add(child);
		const [line] = await once(child.stdout, 'data');
		return { process: child, db: sdkFor(String(line).trim()).database() };
	}

	async function kill(child: ChildProcess): Promise<void> {
		running.delete(child);
		if (child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGKILL');
		await once(child, 'exit');
	}

	const writeSingle = (db: SdkDatabase, number: number) =>
		db.collection('singles').add({ data: { _id: `s${number}`, number } });

	/** Two documents that belong together. */
	const writePair = (db: SdkDatabase, number: number) =>
		db.runTransaction(async (transaction) => {
			await transaction.collection('left').add({ data: { _id: `p${number}`, number } });
			await transaction.collection('right').add({ data: { _id: `p${number}`, number } });
		});

	const idsIn = async (db: SdkDatabase, name: string) =>
		new Set((await db.collection(name).limit(1000).get()).data.map((document) => String(document._id)));

	it.each([1, 40, 120])('kill -9 among 200 concurrent writes, after %i of them were acknowledged', async (enough) => {
		const file = join(folder, `killed-${enough}.db`);
		const host = await start(file);
		const acknowledged = new Set<string>();
		let killed: Promise<void> | undefined;
		const writes = Array.from({ length: WRITES }, async (_, number) => {
			const single = number % 2 === 0;
			await (single ? writeSingle(host.db, number) : writePair(host.db, number));
			acknowledged.add(single ? `s${number}` : `p${number}`);
			if (acknowledged.size === enough) killed = kill(host.process);
		});
		await Promise.allSettled(writes);
		await killed;
		expect(acknowledged.size).toBeGreaterThanOrEqual(enough);
		expect(acknowledged.size).toBeLessThan(WRITES);

		const again = await start(file);
		const [singles, left, right] = await Promise.all(['singles', 'left', 'right'].map((name) => idsIn(again.db, name)));
		for (const id of acknowledged) {
			if (id.startsWith('s')) expect(singles).toContain(id);
			else expect(left).toContain(id);
		}
		expect([...(left ?? [])].sort()).toEqual([...(right ?? [])].sort());
		await kill(again.process);
	});

	it.each([1, 2])('leaves no half transaction when it dies after the write of document %i of two', async (insert) => {
		const file = join(folder, `half-${insert}.db`);
		const host = await start(file, String(insert));
		const gone = once(host.process, 'exit');
		await expect(writePair(host.db, 1)).rejects.toThrow();
		await gone;
		const again = await start(file);
		expect([(await idsIn(again.db, 'left')).size, (await idsIn(again.db, 'right')).size]).toEqual([0, 0]);
		await writePair(again.db, 1);
		await kill(again.process);
	});

	it('keeps indexes in step with documents', async () => {
		const file = join(folder, 'index.db');
		const first = await start(file);
		await writePair(first.db, 7);
		await kill(first.process);
		const second = await start(file);
		expect((await second.db.collection('left').where({ number: 7 }).get()).data).toEqual([{ _id: 'p7', number: 7 }]);
		await expect(second.db.collection('left').add({ data: { number: 7 } })).rejects.toMatchObject({ errCode: -502001 });
		await kill(second.process);
	});

	it('forgets a transaction that was open', async () => {
		const file = join(folder, 'open.db');
		const first = await start(file);
		const transaction = await first.db.startTransaction();
		await transaction.collection('left').add({ data: { _id: 'open', number: 1 } });
		await kill(first.process);
		const second = await start(file);
		expect((await idsIn(second.db, 'left')).size).toBe(0);
		await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
		await writePair(second.db, 1);
		await kill(second.process);
	});
});
