import { type LocalCloud, startLocalCloud } from './localCloud';
import type { Json, SdkDatabase } from './sdkTypes';

describe('updates through the real SDK', () => {
	let cloud: LocalCloud;
	let db: SdkDatabase;

	beforeAll(async () => {
		cloud = await startLocalCloud([{ name: 'things', indexes: [] }]);
		db = cloud.db;
	});

	afterAll(() => cloud.close());

	beforeEach(async () => {
		await db.collection('things').where({}).remove();
		await db.collection('things').add({
			data: { _id: 'one', count: 2, name: 'n', list: [1, 2, 3], inner: { a: 1, b: 2 }, gap: null },
		});
	});

	const thing = () => db.collection('things').doc('one');
	const after = async (data: Json) => {
		await thing().update({ data });
		return (await thing().get()).data;
	};

	it.each<[string, (_: SdkDatabase['command']) => Json, Json]>([
		['sets fields and leaves the others', () => ({ name: 'm', inner: { b: 3 } }), { name: 'm', inner: { a: 1, b: 3 } }],
		['creates what is missing on a path', () => ({ 'new.deep': 1 }), { new: { deep: 1 } }],
		['set replaces a whole object', (_) => ({ inner: _.set({ c: 4 }) }), { inner: { c: 4 } }],
		['remove', (_) => ({ name: _.remove() }), { name: undefined }],
		['inc, also of a missing field', (_) => ({ count: _.inc(-5), other: _.inc(1) }), { count: -3, other: 1 }],
		['mul', (_) => ({ count: _.mul(4) }), { count: 8 }],
		['min', (_) => ({ count: _.min(1) }), { count: 1 }],
		['max', (_) => ({ count: _.max(1) }), { count: 2 }],
		['rename', (_) => ({ name: _.rename('title') }), { name: undefined, title: 'n' }],
		['push of one', (_) => ({ list: _.push(4) }), { list: [1, 2, 3, 4] }],
		['push of several', (_) => ({ list: _.push([4, 5]) }), { list: [1, 2, 3, 4, 5] }],
		['push at a position', (_) => ({ list: _.push({ each: [9], position: 1 }) }), { list: [1, 9, 2, 3] }],
		['push that keeps the last', (_) => ({ list: _.push({ each: [4], slice: -2 }) }), { list: [3, 4] }],
		['pop', (_) => ({ list: _.pop() }), { list: [1, 2] }],
		['shift', (_) => ({ list: _.shift() }), { list: [2, 3] }],
		['unshift', (_) => ({ list: _.unshift([0]) }), { list: [0, 1, 2, 3] }],
		['addToSet', (_) => ({ list: _.addToSet(3) }), { list: [1, 2, 3] }],
		['pull by condition', (_) => ({ list: _.pull(_.gt(1)) }), { list: [1] }],
		['pullAll', (_) => ({ list: _.pullAll([1, 3]) }), { list: [2] }],
	])('%s', async (_name, data, changed) => {
		const expected: Json = {
			_id: 'one',
			count: 2,
			name: 'n',
			list: [1, 2, 3],
			inner: { a: 1, b: 2 },
			gap: null,
			...changed,
		};
		const kept = Object.entries(expected).filter(([, value]) => value !== undefined);
		expect(await after(data(db.command))).toEqual(Object.fromEntries(kept));
	});

	it('counts only documents that changed', async () => {
		expect((await thing().update({ data: { count: 2 } })).stats.updated).toBe(0);
		expect((await thing().update({ data: { count: 3 } })).stats.updated).toBe(1);
		expect(
			(
				await db
					.collection('things')
					.doc('none')
					.update({ data: { count: 3 } })
			).stats.updated,
		).toBe(0);
	});

	it('set creates or replaces the whole document', async () => {
		expect((await thing().set({ data: { only: 1 } })).stats).toEqual({ updated: 1, created: 0 });
		expect((await thing().get()).data).toEqual({ _id: 'one', only: 1 });
		expect(
			(
				await db
					.collection('things')
					.doc('two')
					.set({ data: { only: 2 } })
			).stats,
		).toEqual({ updated: 0, created: 1 });
	});

	it('updates and removes many, or one when asked', async () => {
		await db.collection('things').add({ data: [1, 2, 3].map((n) => ({ _id: `many${n}`, group: 'g', n })) });
		const group = db.collection('things').where({ group: 'g' });
		expect((await group.update({ data: { n: db.command.inc(10) } })).stats.updated).toBe(3);
		expect((await group.update({ data: { n: 0 }, multi: false })).stats.updated).toBe(1);
		expect((await group.remove({ multi: false })).stats.removed).toBe(1);
		expect((await group.remove()).stats.removed).toBe(2);
	});

	it.each<[string, (_: SdkDatabase['command']) => Json, RegExp]>([
		['inc of a text', (_) => ({ name: _.inc(1) }), /Cannot apply \$inc to a value of non-numeric type/],
		['inc by a text', (_) => ({ count: _.inc('1') }), /non-numeric argument/],
		['push on a number', (_) => ({ count: _.push(1) }), /must be an array but is of type number/],
		['a path through null', () => ({ 'gap.inside': 1 }), /Cannot create field 'inside' in element/],
		['a path through a text', () => ({ 'name.inside': 1 }), /Cannot create field 'inside' in element/],
	])('refuses %s and changes nothing', async (_name, data, errMsg) => {
		const before = (await thing().get()).data;
		await expect(thing().update({ data: data(db.command) })).rejects.toMatchObject({
			errCode: -502001,
			errMsg: expect.stringMatching(errMsg),
		});
		expect((await thing().get()).data).toEqual(before);
	});
});
