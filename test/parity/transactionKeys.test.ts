import { type LocalCloud, startLocalCloud } from './localCloud';
import type { SdkDatabase, SdkError } from './sdkTypes';

const CONFLICT = /TransactionConflict|TransactionBusy/;

describe('unique keys in transactions through the real SDK', () => {
	let cloud: LocalCloud;
	let db: SdkDatabase;

	beforeAll(async () => {
		cloud = await startLocalCloud([
			{ name: 'accounts', indexes: [{ name: 'number', keys: [['number', 1]], unique: true }] },
			{ name: 'entries', indexes: [] },
		]);
		db = cloud.db;
	});

	afterAll(() => cloud.close());

	beforeEach(async () => {
		cloud.faults.clear();
		await db.collection('accounts').where({}).remove();
		await db.collection('entries').where({}).remove();
		await db.collection('accounts').add({
			data: [
				{ _id: 'a', number: 1, sum: 10 },
				{ _id: 'b', number: 2, sum: 20 },
			],
		});
	});

	const errorOf = async (work: Promise<unknown>): Promise<SdkError> =>
		work.then(
			() => Promise.reject(new Error('expected a refusal')),
			(error) => error,
		);

	it('refuses a duplicate that exists, and ends', async () => {
		const duplicateId = await errorOf(
			db.runTransaction((transaction) => transaction.collection('accounts').add({ data: { _id: 'a', number: 9 } })),
		);
		expect(duplicateId).toMatchObject({
			errCode: -502001,
			errMsg: expect.stringMatching(/E11000 duplicate key.*_id_/),
		});
		const duplicateNumber = await errorOf(
			db.runTransaction((transaction) => transaction.collection('accounts').add({ data: { _id: 'c', number: 2 } })),
		);
		expect(duplicateNumber.errMsg).toMatch(/E11000 duplicate key.*index: number dup key: \{ number: 2 \}/);
	});

	it('meets a duplicate that appears meanwhile as a conflict', async () => {
		const late = await db.startTransaction();
		await db.collection('accounts').add({ data: { _id: 'c', number: 3 } });
		expect((await errorOf(late.collection('accounts').add({ data: { _id: 'c', number: 4 } }))).errMsg).toMatch(
			CONFLICT,
		);
		const later = await db.startTransaction();
		await db.collection('accounts').add({ data: { _id: 'd', number: 5 } });
		expect((await errorOf(later.collection('accounts').add({ data: { _id: 'e', number: 5 } }))).errMsg).toMatch(
			CONFLICT,
		);
	});

	it('lets one of two open transactions claim a unique key', async () => {
		const [first, second] = [await db.startTransaction(), await db.startTransaction()];
		await first.collection('accounts').add({ data: { _id: 'c', number: 3 } });
		expect((await errorOf(second.collection('accounts').add({ data: { _id: 'd', number: 3 } }))).errMsg).toMatch(
			CONFLICT,
		);
		await first.commit();
		expect((await db.collection('accounts').where({ number: 3 }).get()).data.map(({ _id }) => _id)).toEqual(['c']);
	});

	it('gives a unique key to another document within the transaction, and not to two', async () => {
		await db.runTransaction(async (transaction) => {
			await transaction.collection('accounts').doc('a').remove();
			await transaction.collection('accounts').add({ data: { _id: 'c', number: 1 } });
		});
		expect((await db.collection('accounts').where({ number: 1 }).get()).data.map(({ _id }) => _id)).toEqual(['c']);
		const twice = db.runTransaction(async (transaction) => {
			await transaction.collection('accounts').add({ data: { _id: 'x', number: 8 } });
			await transaction.collection('accounts').add({ data: { _id: 'y', number: 8 } });
		});
		expect((await errorOf(twice)).errMsg).toMatch(/E11000/);
		expect((await db.collection('accounts').where({ number: 8 }).count()).total).toBe(0);
	});
});
