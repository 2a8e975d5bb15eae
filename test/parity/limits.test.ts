import { type LocalCloud, startLocalCloud } from './localCloud';
import type { SdkDatabase } from './sdkTypes';

describe('limits and refusals through the real SDK', () => {
	let cloud: LocalCloud;
	let db: SdkDatabase;

	beforeAll(async () => {
		cloud = await startLocalCloud([
			{ name: 'rows', indexes: [] },
			{
				name: 'people',
				indexes: [
					{
						name: 'telephone_company',
						keys: [
							['telephone', 1],
							['company', 1],
						],
						unique: true,
					},
				],
			},
		]);
		db = cloud.db;
		await db.collection('rows').add({ data: Array.from({ length: 1005 }, (_, number) => ({ number })) });
	});

	afterAll(() => cloud.close());

	it('behaviour 16: a duplicate _id is refused in the words of the service', async () => {
		await db.collection('people').add({ data: { _id: 'p', telephone: '1', company: 'x' } });
		await expect(db.collection('people').add({ data: { _id: 'p', telephone: '2' } })).rejects.toMatchObject({
			errCode: -502001,
			errMsg: expect.stringContaining(
				'[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ' +
					'tnt-local.people index: _id_ dup key: { _id: "p" }}]}, {<nil>}]',
			),
		});
	});

	it('behaviour 16: a duplicate of a compound unique index names its values', async () => {
		await db.collection('people').add({ data: { telephone: '10', company: 'x' } });
		await db.collection('people').add({ data: { telephone: '10', company: 'y' } });
		await expect(db.collection('people').add({ data: { telephone: '10', company: 'y' } })).rejects.toMatchObject({
			errMsg: expect.stringContaining('index: telephone_company dup key: { telephone: "10", company: "y" }'),
		});
		await expect(
			db
				.collection('people')
				.where({ telephone: '10', company: 'x' })
				.update({ data: { company: 'y' } }),
		).rejects.toMatchObject({ errMsg: expect.stringContaining('E11000') });
	});

	it('behaviour 16: two documents without the unique field collide', async () => {
		await db.collection('people').add({ data: { name: 'first' } });
		await expect(db.collection('people').add({ data: { name: 'second' } })).rejects.toMatchObject({
			errMsg: expect.stringContaining('dup key: { telephone: null, company: null }'),
		});
	});

	it('keeps the documents of an insert that came before the duplicate', async () => {
		const several = db.collection('people').add({
			data: [
				{ _id: 'q1', telephone: '21' },
				{ _id: 'q2', telephone: '21' },
				{ _id: 'q3', telephone: '22' },
			],
		});
		await expect(several).rejects.toMatchObject({ errCode: -502001 });
		const { data } = await db
			.collection('people')
			.where({ _id: db.command.in(['q1', 'q2', 'q3']) })
			.get();
		expect(data.map(({ _id }) => _id)).toEqual(['q1']);
	});

	it('behaviour 18: a get gives 100 rows unless asked, and never more than 1,000', async () => {
		expect((await db.collection('rows').get()).data).toHaveLength(100);
		expect((await db.collection('rows').limit(1005).get()).data).toHaveLength(1000);
		expect((await db.collection('rows').skip(1000).limit(100).get()).data).toHaveLength(5);
	});

	it('behaviour 18: the service itself cuts at 1,000 when a caller asks past the SDK', async () => {
		const action = cloud.database.actions['database.getDocument'];
		const reply = (await action?.(
			{ collectionName: 'rows', limit: 5000 },
			{ functionName: '', openid: '', source: '' },
		)) as { list: string[] };
		expect(reply.list).toHaveLength(1000);
	});

	it('behaviour 18: an aggregate gives 20 rows unless it limits itself', async () => {
		const all = db.collection('rows').aggregate().match({});
		expect((await all.end()).list).toHaveLength(20);
		expect((await all.limit(30).end()).list).toHaveLength(30);
	});

	it('behaviour 18: a document of more than 512 KB is refused, also when an update makes it so', async () => {
		const half = 'x'.repeat(300 * 1024);
		await expect(db.collection('rows').add({ data: { text: half + half } })).rejects.toMatchObject({
			errCode: -502001,
		});
		await db.collection('rows').add({ data: { _id: 'large', first: half } });
		await expect(
			db
				.collection('rows')
				.doc('large')
				.update({ data: { second: half } }),
		).rejects.toMatchObject({ errCode: -502001 });
		expect(Object.keys((await db.collection('rows').doc('large').get()).data)).toEqual(['_id', 'first']);
	});

	it('refuses a collection that does not exist', async () => {
		const refusal = {
			errCode: -502005,
			errMsg: expect.stringContaining('[ResourceNotFound] Db or Table not exist: nowhere.'),
		};
		await expect(db.collection('nowhere').get()).rejects.toMatchObject(refusal);
		await expect(db.collection('nowhere').add({ data: { x: 1 } })).rejects.toMatchObject(refusal);
	});

	it('creates a collection once', async () => {
		await db.createCollection('created');
		await db.collection('created').add({ data: { x: 1 } });
		await expect(db.createCollection('created')).rejects.toMatchObject({ errCode: expect.any(Number) });
	});

	it('throws for a missing document, or gives null when told so', async () => {
		await expect(db.collection('rows').doc('none').get()).rejects.toMatchObject({
			errCode: -1,
			errMsg: expect.stringContaining('document with _id none does not exist'),
		});
		const lenient = cloud.sdk.database({ throwOnNotFound: false });
		expect((await lenient.collection('rows').doc('none').get()).data).toBeNull();
		const inside = await lenient.runTransaction(
			async (transaction) => (await transaction.collection('rows').doc('none').get()).data,
		);
		expect(inside).toBeNull();
	});

	it('answers nothing while the database is unavailable', async () => {
		cloud.faults.arm('database-unavailable', { subject: 'rows', times: 1 });
		await expect(db.collection('rows').count()).rejects.toMatchObject({ errCode: -501001 });
		expect((await db.collection('rows').count()).total).toBeGreaterThan(1000);
	});

	it('carries out a commit whose reply is lost', async () => {
		cloud.faults.arm('database-commit-reply-lost', { times: 1 });
		const work = db.runTransaction((transaction) =>
			transaction.collection('rows').add({ data: { _id: 'unknown outcome' } }),
		);
		await expect(work).rejects.toMatchObject({ code: 'SYS_ERR' });
		expect(cloud.database.inspect.document('rows', 'unknown outcome')).toBeDefined();
	});

	it('counts the requests of a call', async () => {
		const { inspect } = cloud.database;
		inspect.resetRequests();
		await db.collection('rows').limit(1).get();
		await db.runTransaction((transaction) =>
			transaction
				.collection('rows')
				.doc('counted')
				.set({ data: { x: 1 } }),
		);
		expect(inspect.requestsOf('token-of-the-test')).toEqual({
			total: 4,
			byAction: {
				'database.getDocument': 1,
				'database.startTransaction': 1,
				'database.modifyDocument': 1,
				'database.commitTransaction': 1,
			},
		});
		expect(inspect.requestsOf('another').total).toBe(0);
	});
});
