import { type LocalCloud, NOW_MS, startLocalCloud } from './localCloud';
import type { Json, SdkAggregate, SdkCollection } from './sdkTypes';

const DOCUMENTS: Json[] = [
	{ _id: 'a', city: '北京', rank: 3, tags: ['pump', 'leak'], address: { street: '一', floor: 2 } },
	{ _id: 'b', city: '上海', rank: 1, tags: [], address: { street: '二', floor: 5 } },
	{ _id: 'c', city: '北京', rank: 2, tags: ['lift'] },
	{ _id: 'd', city: '广州', rank: 5, tags: ['leak'], address: null },
	{
		_id: 'e',
		rank: 4,
		items: [
			{ kind: 'x', count: 1 },
			{ kind: 'y', count: 9 },
		],
	},
];

describe('queries through the real SDK', () => {
	let cloud: LocalCloud;
	let places: SdkCollection;

	beforeAll(async () => {
		cloud = await startLocalCloud([
			{
				name: 'places',
				indexes: [
					{
						name: 'city_rank',
						keys: [
							['city', 1],
							['rank', -1],
						],
					},
				],
			},
			{ name: 'companies', indexes: [] },
			{ name: 'many', indexes: [] },
		]);
		places = cloud.db.collection('places');
		await places.add({ data: DOCUMENTS });
		await cloud.db.collection('companies').add({
			data: [
				{ _id: '北京', staff: 7 },
				{ _id: '上海', staff: 3 },
			],
		});
	});

	afterAll(() => cloud.close());

	const idsOf = async (query: unknown) => (await places.where(query).get()).data.map((document) => document._id).sort();

	it.each<[string, (_: LocalCloud['db']['command']) => unknown, string[]]>([
		['a field', () => ({ city: '北京' }), ['a', 'c']],
		['a nested field', () => ({ address: { floor: 5 } }), ['b']],
		['a dotted path', () => ({ 'address.street': '一' }), ['a']],
		['an element of an array', () => ({ tags: 'leak' }), ['a', 'd']],
		['null and missing', () => ({ city: null }), ['e']],
		['eq', (_) => ({ rank: _.eq(3) }), ['a']],
		['neq', (_) => ({ city: _.neq('北京') }), ['b', 'd', 'e']],
		['gt', (_) => ({ rank: _.gt(3) }), ['d', 'e']],
		['gte and lte', (_) => ({ rank: _.gte(2).and(_.lte(3)) }), ['a', 'c']],
		['in', (_) => ({ city: _.in(['上海', '广州']) }), ['b', 'd']],
		['nin', (_) => ({ city: _.nin(['北京', '上海']) }), ['d', 'e']],
		['and of conditions', (_) => _.and([{ city: '北京' }, { rank: _.lt(3) }]), ['c']],
		['or of conditions', (_) => _.or([{ city: '上海' }, { rank: _.gt(4) }]), ['b', 'd']],
		['or within a field', (_) => ({ rank: _.eq(1).or(_.gte(5)) }), ['b', 'd']],
		['not', (_) => ({ rank: _.not(_.gt(2)) }), ['b', 'c']],
		['nor', (_) => _.nor([{ city: '北京' }, { rank: 5 }]), ['b', 'e']],
		['exists', (_) => ({ address: _.exists(false) }), ['c', 'e']],
		['all', (_) => ({ tags: _.all(['pump', 'leak']) }), ['a']],
		['size', (_) => ({ tags: _.size(0) }), ['b']],
		['elemMatch', (_) => ({ items: _.elemMatch({ kind: 'y', count: _.gt(5) }) }), ['e']],
		['mod', (_) => ({ rank: _.mod(2, 1) }), ['a', 'b', 'd']],
	])('matches %s', async (_name, query, expected) => {
		expect(await idsOf(query(cloud.db.command))).toEqual(expected);
	});

	it('matches regular expressions, given both ways', async () => {
		expect(await idsOf({ city: /^北/ })).toEqual(['a', 'c']);
		expect(await idsOf({ 'items.kind': cloud.db.RegExp({ regexp: '^X$', options: 'i' }) })).toEqual(['e']);
	});

	it('orders, skips, limits and leaves out fields', async () => {
		const ordered = await places.orderBy('city', 'asc').orderBy('rank', 'desc').field({ rank: true, _id: false }).get();
		expect(ordered.data).toEqual([4, 1, 3, 2, 5].map((rank) => ({ rank })));
		const page = await places.orderBy('rank', 'desc').skip(1).limit(2).field({ address: false, tags: false }).get();
		expect(page.data).toEqual([
			{ _id: 'e', rank: 4, items: DOCUMENTS[4]?.items },
			{ _id: 'a', rank: 3, city: '北京' },
		]);
		expect((await places.doc('a').field({ city: true }).get()).data).toEqual({ _id: 'a', city: '北京' });
	});

	it('counts', async () => {
		expect((await places.count()).total).toBe(5);
		expect((await places.where({ city: '北京' }).count()).total).toBe(2);
	});

	it('gives back every kind of value as it was stored', async () => {
		const at = new Date(NOW_MS);
		const values = {
			text: '“引号” \u0000 \u{1f4a7}',
			whole: 42,
			large: 1_790_000_000_000,
			half: 0.5,
			negative: -7,
			yes: true,
			nothing: null,
			at,
			list: [1, 'two', [3], { four: 4 }],
			deep: { er: { still: [] } },
		};
		await cloud.db.collection('many').doc('values').set({ data: values });
		expect((await cloud.db.collection('many').doc('values').get()).data).toEqual({ _id: 'values', ...values });
	});

	it('puts the simulated time where a server date stands', async () => {
		const { db } = cloud;
		await db.collection('many').add({
			data: { _id: 'dated', at: db.serverDate(), later: [{ at: db.serverDate({ offset: 60_000 }) }] },
		});
		const { data } = await db.collection('many').doc('dated').get();
		expect(data).toEqual({ _id: 'dated', at: new Date(NOW_MS), later: [{ at: new Date(NOW_MS + 60_000) }] });
	});

	it('knows documents by a number too', async () => {
		await cloud.db
			.collection('many')
			.doc(7)
			.set({ data: { seven: true } });
		expect((await cloud.db.collection('many').doc(7).get()).data).toEqual({ _id: 7, seven: true });
		await expect(cloud.db.collection('many').doc('7').get()).rejects.toMatchObject({ errCode: -1 });
	});

	it('aggregates: match, sort, group, project, unwind, limit', async () => {
		const _ = cloud.db.command;
		const $ = _.aggregate;
		const run = async (aggregate: SdkAggregate) => (await aggregate.end()).list;
		const grouped = places
			.aggregate()
			.match({ rank: _.gt(1) })
			.group({ _id: '$city', total: $.sum('$rank'), best: $.max('$rank') })
			.sort({ total: -1 });
		expect(await run(grouped)).toEqual([
			{ _id: '北京', total: 5, best: 3 },
			{ _id: '广州', total: 5, best: 5 },
			{ _id: null, total: 4, best: 4 },
		]);
		const tags = places
			.aggregate()
			.unwind('$tags')
			.sort({ tags: 1, _id: 1 })
			.project({ _id: 0, tag: '$tags' })
			.limit(2);
		expect(await run(tags)).toEqual([{ tag: 'leak' }, { tag: 'leak' }]);
		expect(await run(places.aggregate().match({ city: '北京' }).count('total'))).toEqual([{ total: 2 }]);
	});

	it('looks up documents of another collection', async () => {
		const aggregate = places
			.aggregate()
			.match({ _id: 'b' })
			.lookup({ from: 'companies', localField: 'city', foreignField: '_id', as: 'company' })
			.project({ company: 1 });
		const { list } = await aggregate.end();
		expect(list).toEqual([{ _id: 'b', company: [{ _id: '上海', staff: 3 }] }]);
	});

	it('refuses an operator that the database does not know', async () => {
		const raw = places.aggregate().match({ $nonsense: 1 });
		await expect(raw.end()).rejects.toMatchObject({
			errCode: expect.any(Number),
		});
	});
});
