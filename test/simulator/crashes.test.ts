/** Functions that die between two requests, in worker threads and in the thread of the simulator alike. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Simulator, startSimulator } from '../../simulator';

/** Inside the project, so that the SDK is found from there. */
const OUTPUT = join(__dirname, '../../dist');
const START_MS = Date.parse('2026-10-12T09:30:00+08:00');

/** Writes three notes, one request each; or two in a transaction, one after the other or at once. */
const WRITER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
let calls = 0;
exports.main = async ({ inTransaction, atOnce }) => {
	const db = cloud.database();
	calls += 1;
	const { OPENID } = cloud.getWXContext();
	if (atOnce) {
		const tx = await db.startTransaction();
		const both = await Promise.allSettled([7, 8].map((number) => tx.collection('notes').add({ data: { number } })));
		await tx.rollback().catch(() => undefined);
		return { refused: both.filter((one) => one.reason).map((one) => one.reason.errMsg) };
	}
	if (!inTransaction) {
		for (const number of [1, 2, 3]) await db.collection('notes').add({ data: { number, by: OPENID } });
		return { calls, atMs: Date.now() };
	}
	await db.runTransaction(async (tx) => {
		for (const number of [7, 8]) await tx.collection('notes').add({ data: { number, by: OPENID } });
	});
	return { calls };
};
`;

let folder = '';
beforeAll(() => {
	mkdirSync(OUTPUT, { recursive: true });
	folder = mkdtempSync(join(OUTPUT, 'test-crashes-'));
	mkdirSync(join(folder, 'writer'));
	writeFileSync(join(folder, 'writer', 'index.js'), WRITER);
	writeFileSync(join(folder, 'writer', 'config.json'), JSON.stringify({ timeout: 20 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([{ sameThread: false }, { sameThread: true }])('%j', ({ sameThread }) => {
	let simulator: Simulator;
	beforeEach(async () => {
		simulator = await startSimulator({
			...{ dataFolder: ':temporary:', functionsFolder: folder, sameThread },
			clock: { startMs: START_MS, frozen: true },
			collections: [{ name: 'notes', indexes: [] }],
		});
	});
	afterEach(() => simulator.stop());
	const call = (data: object = {}, openid = 'oOne') => simulator.control.call(openid, 'writer', data);
	const numbers = () => simulator.control.database.documents('notes').map((note) => note.number);

	test('the function sees the simulated time and who calls; its memory lives from call to call', async () => {
		expect(await call()).toMatchObject({ ok: true, result: { calls: 1, atMs: START_MS } });
		await simulator.control.clock.advanceBy(5000);
		expect(await call({}, 'oTwo')).toMatchObject({ ok: true, result: { calls: 2, atMs: START_MS + 5000 } });
		expect(simulator.control.database.documents('notes').map((note) => note.by)).toEqual([
			...['oOne', 'oOne', 'oOne'],
			...['oTwo', 'oTwo', 'oTwo'],
		]);
	});

	test.each([
		['before', [1]],
		['after', [1, 2]],
	])('killed %s the second request: what was asked for till then is done, and no more', async (side, done) => {
		simulator.control.faults.arm(`function-killed-${side}`, { subject: 'writer:2', times: 1 });
		expect(await call()).toMatchObject({ ok: false, error: { errCode: -504001 } });
		expect(numbers()).toEqual(done);
		// The next call begins with an empty memory.
		expect(await call()).toMatchObject({ ok: true, result: { calls: 1 } });
		expect(numbers()).toEqual([...done, 1, 2, 3]);
	});

	// Over the network they meet unless the machine holds one of them up; in one thread always.
	test('two operations at once in one transaction never both run at once', async () => {
		const reply = await call({ atOnce: true });
		const busy = expect.stringMatching(/TransactionBusy/i);
		expect([[busy], ...(sameThread ? [] : [[]])]).toContainEqual(
			(reply as { result?: { refused: string[] } }).result?.refused,
		);
	});

	test('killed in a transaction: nothing of it is there, and its locks go', async () => {
		simulator.control.faults.arm('function-killed-after', { subject: 'writer:3', times: 1 });
		expect((await call({ inTransaction: true })).ok).toBe(false);
		for (let turn = 0; turn < 1_000_000 && simulator.control.database.openTransactions() > 0; turn++)
			await new Promise((resolve) => setImmediate(resolve));
		expect(simulator.control.database.openTransactions()).toBe(0);
		expect(numbers()).toEqual([]);
		expect((await call({ inTransaction: true })).ok).toBe(true);
		expect(numbers()).toEqual([7, 8]);
	});
});
