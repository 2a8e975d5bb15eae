import { type LocalCloud, startLocalCloud } from './localCloud';
import type { SdkDatabase, SdkError, SdkTransaction } from './sdkTypes';

const CONFLICT = /TransactionConflict|TransactionBusy/;
const GONE = /\[ResourceUnavailable\.TransactionNotExist\].*must be commit or abort in 30 seconds/;

describe('transactions through the real SDK', () => {
	let cloud: LocalCloud;
	let db: SdkDatabase;

	beforeAll(async () => {
		cloud = await startLocalCloud([
			{ name: 'accounts', indexes: [] },
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

	const sumOf = async (id: string) => (await db.collection('accounts').doc(id).get()).data.sum;
	const add = (transaction: SdkTransaction, id: string, amount: number) =>
		transaction
			.collection('accounts')
			.doc(id)
			.update({ data: { sum: db.command.inc(amount) } });
	const errorOf = async (work: Promise<unknown>): Promise<SdkError> =>
		work.then(
			() => Promise.reject(new Error('expected a refusal')),
			(error) => error,
		);

	it('shows its own writes inside, and outside only after the commit', async () => {
		const transaction = await db.startTransaction();
		await add(transaction, 'a', 5);
		expect((await transaction.collection('accounts').doc('a').get()).data.sum).toBe(15);
		expect(await sumOf('a')).toBe(10);
		await transaction.commit();
		expect(await sumOf('a')).toBe(15);
	});

	it('undoes everything by a rollback: update, add, set, remove', async () => {
		const transaction = await db.startTransaction();
		await add(transaction, 'a', 5);
		await transaction.collection('entries').add({ data: { _id: 'e1' } });
		await transaction
			.collection('entries')
			.doc('e2')
			.set({ data: { x: 1 } });
		await transaction.collection('accounts').doc('b').remove();
		await transaction.rollback();
		expect(await sumOf('a')).toBe(10);
		expect(await sumOf('b')).toBe(20);
		expect((await db.collection('entries').count()).total).toBe(0);
	});

	it('reads the state of its beginning, whatever is written meanwhile', async () => {
		const transaction = await db.startTransaction();
		await db
			.collection('accounts')
			.doc('a')
			.update({ data: { sum: 99 } });
		await db.collection('accounts').doc('b').remove();
		await db.collection('accounts').add({ data: { _id: 'new', number: 3 } });
		expect((await transaction.collection('accounts').doc('a').get()).data.sum).toBe(10);
		expect((await transaction.collection('accounts').doc('b').get()).data.sum).toBe(20);
		await expect(transaction.collection('accounts').doc('new').get()).rejects.toMatchObject({ errCode: -1 });
		await transaction.rollback();
	});

	it('behaviour 15: a conflict at an operation is not retried by the SDK', async () => {
		let attempts = 0;
		const error = await errorOf(
			db.runTransaction(async (transaction) => {
				attempts += 1;
				await transaction.collection('accounts').doc('a').get();
				await db
					.collection('accounts')
					.doc('a')
					.update({ data: { sum: 99 } });
				await add(transaction, 'a', 1);
			}),
		);
		expect(attempts).toBe(1);
		expect(error).toMatchObject({ errCode: -501001, errMsg: expect.stringMatching(/TransactionConflict/) });
		expect(error.code).toBeUndefined();
		expect(await sumOf('a')).toBe(99);
	});

	it('behaviour 15: a conflict at commit is retried, the callback runs again', async () => {
		cloud.faults.arm('database-conflict-at-commit', { subject: 'accounts', times: 2 });
		let attempts = 0;
		await db.runTransaction(async (transaction) => {
			attempts += 1;
			await add(transaction, 'a', 1);
		});
		expect(attempts).toBe(3);
		expect(await sumOf('a')).toBe(11);
	});

	it('behaviour 15: the SDK gives up after its retries and nothing is written', async () => {
		cloud.faults.arm('database-conflict-at-commit');
		const error = await errorOf(db.runTransaction((transaction) => add(transaction, 'a', 1)));
		expect(error).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT', message: expect.stringMatching(CONFLICT) });
		cloud.faults.clear();
		expect(await sumOf('a')).toBe(10);
	});

	it('meets an injected conflict at an operation on the named collection only', async () => {
		cloud.faults.arm('database-conflict-at-operation', { subject: 'entries', times: 1 });
		const work = (transaction: SdkTransaction) => transaction.collection('entries').add({ data: { _id: 'e' } });
		await db.runTransaction((transaction) => add(transaction, 'a', 1));
		expect(await errorOf(db.runTransaction(work))).toMatchObject({ errCode: -501001 });
		await db.runTransaction(work);
	});

	it('behaviour 17: a concurrent write fails at once, the first writer wins', async () => {
		const [first, second] = [await db.startTransaction(), await db.startTransaction()];
		await add(first, 'a', 1);
		expect(await errorOf(add(second, 'a', 100))).toMatchObject({
			errCode: -501001,
			errMsg: expect.stringMatching(/\[ResourceUnavailable\.TransactionBusy\]/),
		});
		await first.commit();
		expect(await sumOf('a')).toBe(11);
	});

	it('behaviour 17: after a rollback the transaction does not exist', async () => {
		const transaction = await db.startTransaction();
		await transaction.rollback();
		const error = await errorOf(transaction.commit());
		expect(error).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringMatching(GONE) });
		expect((await errorOf(add(transaction, 'a', 1))).errMsg).toMatch(GONE);
	});

	it('behaviour 17: a refused operation has ended the transaction', async () => {
		const [first, second] = [await db.startTransaction(), await db.startTransaction()];
		await add(first, 'a', 1);
		await add(second, 'b', 1);
		await errorOf(add(second, 'a', 1));
		expect((await errorOf(second.commit())).message).toMatch(GONE);
		await first.commit();
		expect(await sumOf('b')).toBe(20);
	});

	it('refuses operations that run in parallel within one transaction', async () => {
		const transaction = await db.startTransaction();
		const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
		const settled = await Promise.allSettled(
			ids.map((id) => transaction.collection('entries').add({ data: { _id: id } })),
		);
		const refused = settled.filter((result) => result.status === 'rejected');
		expect(refused.length).toBeGreaterThan(0);
		for (const { reason } of refused) expect(reason.errMsg).toMatch(/TransactionBusy/);
		await transaction.commit();
		expect((await db.collection('entries').count()).total).toBe(ids.length - refused.length);
	});

	it('lets a write outside wait for the transaction that holds the document', async () => {
		const transaction = await db.startTransaction();
		await transaction
			.collection('accounts')
			.doc('a')
			.update({ data: { sum: 1000 } });
		const outside = db
			.collection('accounts')
			.doc('a')
			.update({ data: { sum: db.command.inc(1) } });
		await db
			.collection('accounts')
			.doc('b')
			.update({ data: { sum: 21 } });
		await transaction.commit();
		expect((await outside).stats.updated).toBe(1);
		expect(await sumOf('a')).toBe(1001);
	});

	it('ends a transaction after 30 seconds', async () => {
		const transaction = await db.startTransaction();
		await add(transaction, 'a', 1);
		cloud.monotonic.nowMs += 29_999;
		await add(transaction, 'a', 1);
		cloud.monotonic.nowMs += 1;
		expect((await errorOf(transaction.commit())).message).toMatch(GONE);
		expect(await sumOf('a')).toBe(10);
		await db.runTransaction((next) => add(next, 'a', 1));
		expect(await sumOf('a')).toBe(11);
	});

	it('refuses where and an array, and leaves where-writes outside as the SDK sends them', async () => {
		const transaction = await db.startTransaction();
		expect(await errorOf(transaction.collection('accounts').where({ number: 1 }).get())).toMatchObject({
			errCode: -501007,
		});
		const second = await db.startTransaction();
		const several = second.collection('entries').add({ data: [{ _id: 'x' }, { _id: 'y' }] });
		expect(await errorOf(several)).toMatchObject({ errCode: -501007 });
		const third = await db.startTransaction();
		await third
			.collection('accounts')
			.where({ number: 1 })
			.update({ data: { sum: 77 } });
		await third.rollback();
		expect(await sumOf('a')).toBe(77);
	});

	it('keeps the sum through concurrent transfers that retry on conflict', async () => {
		const transfer = async (amount: number): Promise<void> => {
			for (let attempt = 1; ; attempt += 1) {
				try {
					return await db.runTransaction(async (transaction) => {
						const from = (await transaction.collection('accounts').doc('a').get()).data;
						await transaction
							.collection('accounts')
							.doc('a')
							.update({ data: { sum: Number(from.sum) - amount } });
						await add(transaction, 'b', amount);
					});
				} catch (error) {
					const { errMsg, message } = error as SdkError;
					if (!CONFLICT.test(errMsg ?? message ?? '') || attempt === 200) throw error;
				}
			}
		};
		await Promise.all(Array.from({ length: 12 }, (_, amount) => transfer(amount)));
		expect(await sumOf('a')).toBe(10 - 66);
		expect(await sumOf('b')).toBe(20 + 66);
		expect(cloud.database.inspect.openTransactions()).toBe(0);
	});
});
