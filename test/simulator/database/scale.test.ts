import type { Question } from '../../../simulator/database/find';
import { createDatabaseService, type DatabaseService } from '../../../simulator/database/service';
import { createFaults } from '../../../simulator/shelf/faults';

const TOTAL = 100_000;
const COMPANIES = 1000;
const BATCH = 5000;
/** Filling takes seconds; a machine that is busy with much else takes longer. */
const FILLING_MS = 600_000;

/** What each query may read at most: its result, and nothing of the other hundred thousand. */
describe('among 100,000 documents', () => {
	let database: DatabaseService;

	beforeAll(async () => {
		database = createDatabaseService({
			file: ':memory:',
			collections: [
				{
					name: 'duties',
					indexes: [
						{
							name: 'stream_number',
							keys: [
								['stream', 1],
								['number', 1],
							],
							unique: true,
						},
						{
							name: 'company_due',
							keys: [
								['companyId', 1],
								['open', 1],
								['dueAtMs', 1],
							],
						},
						{
							name: 'open_due',
							keys: [
								['open', 1],
								['dueAtMs', -1],
							],
						},
						{ name: 'words', keys: [['words', 1]] },
					],
				},
			],
			clock: { nowMs: () => 0 },
			faults: createFaults(),
		});
		const insert = database.actions['database.insertDocument'];
		for (let from = 0; from < TOTAL; from += BATCH) {
			const data = Array.from({ length: BATCH }, (_, i) => JSON.stringify(duty(from + i)));
			await insert?.({ collectionName: 'duties', data }, { functionName: '', openid: '', source: '' });
		}
	}, FILLING_MS);

	afterAll(() => database.close());

	function duty(number: number) {
		return {
			_id: `duty-${String(number).padStart(6, '0')}`,
			stream: `contract:${number >> 2}`,
			number: number & 3,
			companyId: `company-${number % COMPANIES}`,
			open: number % 10 !== 0,
			dueAtMs: (number * 7919) % TOTAL,
			words: [`w${number % 5000}`, 'common'],
		};
	}

	function asked(question: Partial<Question>) {
		const before = database.inspect.documentsRead();
		const documents = database.inspect.documents('duties', question);
		return { documents, read: database.inspect.documentsRead() - before };
	}

	it('reads one document for an _id and for a unique key', () => {
		expect(asked({ query: { _id: 'duty-077777' } })).toMatchObject({ read: 1, documents: [{ _id: 'duty-077777' }] });
		const { documents, read } = asked({ query: { stream: 'contract:20000', number: 2 } });
		expect(documents.map(({ _id }) => _id)).toEqual(['duty-080002']);
		expect(read).toBe(1);
	});

	it('reads a page for equality with range and order, either way round', () => {
		const page = asked({ query: { open: true, dueAtMs: { $lte: 50_000 } }, sort: [['dueAtMs', -1]], limit: 20 });
		expect(page.documents).toHaveLength(20);
		expect(page.documents[0]?.dueAtMs).toBeLessThanOrEqual(50_000);
		expect(page.read).toBe(20);
		expect(asked({ query: { open: false }, sort: [['dueAtMs', 1]], limit: 20 }).read).toBe(20);
		const company = asked({ query: { companyId: 'company-501', open: true }, sort: [['dueAtMs', 1]] });
		expect(company.documents).toHaveLength(TOTAL / COMPANIES);
		expect(company.read).toBe(TOTAL / COMPANIES);
	});

	it('reads a page behind a cursor, not the pages before it', () => {
		const page = asked({ query: { _id: { $gt: 'duty-090000' } }, sort: [['_id', 1]], limit: 20 });
		expect(page.documents[0]?._id).toBe('duty-090001');
		expect(page.read).toBe(20);
	});

	it('reads what a list of values, a branch or an array element leads to', () => {
		expect(asked({ query: { companyId: { $in: ['company-1', 'company-2'] }, open: true } }).read).toBe(200);
		expect(asked({ query: { $or: [{ companyId: 'company-3' }, { _id: 'duty-000004' }] } }).read).toBe(101);
		expect(asked({ query: { words: 'w77' } })).toMatchObject({ read: 20, documents: { length: 20 } });
	});

	it('reads one document for an update that knows the _id', async () => {
		const before = database.inspect.documentsRead();
		const body = {
			collectionName: 'duties',
			query: JSON.stringify({ _id: 'duty-000123', open: true }),
			data: JSON.stringify({ $set: { open: false } }),
			merge: true,
			multi: true,
		};
		const modify = database.actions['database.modifyDocument'];
		expect(await modify?.(body, { functionName: '', openid: '', source: '' })).toMatchObject({ updated: 1 });
		expect(database.inspect.documentsRead() - before).toBe(1);
	});
});
