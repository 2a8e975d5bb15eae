import { type LocalCloud, startLocalCloud } from './localCloud';

describe('documents through the real SDK', () => {
	let cloud: LocalCloud;

	beforeAll(async () => {
		cloud = await startLocalCloud([{ name: 'notes', indexes: [] }]);
	});

	afterAll(() => cloud.close());

	it('adds, reads, updates and removes one document', async () => {
		const { db } = cloud;
		const added = await db.collection('notes').add({ data: { title: '第一', count: 1 } });
		expect(added._id).toMatch(/^[0-9a-f]{32}$/);
		const note = db.collection('notes').doc(added._id);
		await note.update({ data: { count: db.command.inc(2) } });
		expect((await note.get()).data).toEqual({ _id: added._id, title: '第一', count: 3 });
		expect(await note.remove()).toMatchObject({ stats: { removed: 1 } });
		await expect(note.get()).rejects.toMatchObject({ errCode: -1 });
	});

	it('commits a transaction', async () => {
		const { db } = cloud;
		await db.collection('notes').add({ data: { _id: 'counter', count: 1 } });
		const before = await db.runTransaction(async (transaction) => {
			const counter = transaction.collection('notes').doc('counter');
			const { data } = await counter.get();
			await counter.update({ data: { count: Number(data.count) + 1 } });
			return data.count;
		});
		expect(before).toBe(1);
		expect((await db.collection('notes').doc('counter').get()).data).toEqual({ _id: 'counter', count: 2 });
	});
});
