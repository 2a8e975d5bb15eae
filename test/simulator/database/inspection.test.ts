import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabaseService, type DatabaseService } from '../../../simulator/database/service';
import type { CallContext } from '../../../simulator/kernel';
import { TopLevelReply } from '../../../simulator/kernel';
import { createFaults } from '../../../simulator/shelf/faults';

const CALL: CallContext = { functionName: 'portal', openid: 'oTest', source: 'wx_client' };
const COLLECTIONS = [{ name: 'notes', indexes: [{ name: 'number', keys: [['number', 1]], unique: true } as const] }];

describe('looking into the database', () => {
	let folder: string;
	let database: DatabaseService;

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'inspection-'));
		database = createDatabaseService({
			file: join(folder, 'database.db'),
			collections: COLLECTIONS,
			clock: { nowMs: () => 0 },
			faults: createFaults(),
		});
		await add(1, 2, 3);
	});

	afterEach(async () => {
		await database.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const ask = (action: string, body: Record<string, unknown>) => database.actions[action]?.(body, CALL);
	const add = (...numbers: number[]) =>
		ask('database.insertDocument', {
			collectionName: 'notes',
			data: numbers.map((number) => JSON.stringify({ _id: `n${number}`, number })),
		});
	const numbers = () => database.inspect.documents('notes', { sort: [['number', 1]] }).map(({ number }) => number);

	it('shows collections and documents', () => {
		expect(database.inspect.collections()).toEqual([{ name: 'notes', documents: 3, indexes: ['number'] }]);
		expect(
			database.inspect.documents('notes', { query: { number: { $gt: 1 } }, sort: [['number', -1]], limit: 1 }),
		).toEqual([{ _id: 'n3', number: 3 }]);
		expect(database.inspect.document('notes', 'n2')).toEqual({ _id: 'n2', number: 2 });
		expect(database.inspect.document('notes', 'none')).toBeUndefined();
		expect(() => database.inspect.documents('nowhere')).toThrow('Db or Table not exist: nowhere');
	});

	it('goes back to the start as often as wanted, indexes and added collections included', async () => {
		const start = join(folder, 'start.db');
		database.inspect.snapshot(start);
		for (const _ of ['first', 'again']) {
			await add(4);
			await ask('database.addCollection', { collectionName: 'later' });
			await ask('database.removeDocument', { collectionName: 'notes', query: '{"number":1}', multi: true });
			expect(numbers()).toEqual([2, 3, 4]);
			database.inspect.restore(start);
			expect(numbers()).toEqual([1, 2, 3]);
			expect(database.inspect.collections().map(({ name }) => name)).toEqual(['notes']);
		}
		await expect(add(1)).rejects.toThrow('E11000');
	});

	it('ends open transactions when it goes back', async () => {
		const start = join(folder, 'start.db');
		database.inspect.snapshot(start);
		const begun = await ask('database.startTransaction', {});
		const transactionId = begun instanceof TopLevelReply ? begun.fields.transactionId : undefined;
		await ask('database.insertDocument', { collectionName: 'notes', data: ['{"number":9}'], transactionId });
		expect(database.inspect.openTransactions()).toBe(1);
		database.inspect.restore(start);
		expect(database.inspect.openTransactions()).toBe(0);
		await expect(ask('database.commitTransaction', { transactionId })).rejects.toThrow('TransactionNotExist');
		await add(9);
	});

	it('keeps an added collection and drops an index that is no longer declared, over a restart', async () => {
		await ask('database.addCollection', { collectionName: 'added' });
		await database.close();
		database = createDatabaseService({
			file: join(folder, 'database.db'),
			collections: [{ name: 'notes', indexes: [] }],
			clock: { nowMs: () => 0 },
			faults: createFaults(),
		});
		expect(database.inspect.collections()).toEqual([
			{ name: 'notes', documents: 3, indexes: [] },
			{ name: 'added', documents: 0, indexes: [] },
		]);
	});
});
