import fc from 'fast-check';
import type { IndexDeclaration } from '../../../config/database';
import { Catalog } from '../../../simulator/database/catalog';
import { Changes } from '../../../simulator/database/changes';
import { conditionsOf } from '../../../simulator/database/conditions';
import type { StoredDocument } from '../../../simulator/database/ejson';
import { findRows, type Question } from '../../../simulator/database/find';
import { matcherOf } from '../../../simulator/database/judge';
import { planFor } from '../../../simulator/database/plan';
import { bySortSpec, type SortPath } from '../../../simulator/database/sorting';
import { Tables } from '../../../simulator/database/tables';
import { Versions } from '../../../simulator/database/versions';

const INDEXES: IndexDeclaration[] = [
	{ name: 'a', keys: [['a', 1]] },
	{
		name: 'a_b',
		keys: [
			['a', 1],
			['b', -1],
		],
	},
	{
		name: 'b_nested',
		keys: [
			['b', -1],
			['n.x', 1],
		],
	},
	{
		name: 'tags',
		keys: [
			['tags', 1],
			['a', 1],
		],
	},
];

/** A collection with the indexes of the tests, filled with the documents. */
function open(documents: StoredDocument[], indexes: readonly IndexDeclaration[] = INDEXES) {
	const tables = new Tables(':memory:');
	const catalog = new Catalog(tables);
	catalog.declare([{ name: 'things', indexes }]);
	const collection = catalog.get('things');
	const changes = new Changes(tables, catalog, new Versions());
	changes.applyEach(documents.map((after) => ({ collection, id: after._id, after })));
	return { tables, catalog, collection, changes };
}

/** The plain answer: every document judged, then sorted. */
function scanned(documents: StoredDocument[], { query, sort = [] }: Question): StoredDocument[] {
	const matches = matcherOf(query);
	return documents.filter((document) => matches(document)).sort(bySortSpec(sort));
}

const scalar = fc.oneof(
	fc.integer({ min: -3, max: 3 }),
	fc.constantFrom('', 'a', 'b', 'ab', '\u{1f4a7}', '\uffff', 'a\u0000'),
	fc.constantFrom(null, true, false, 0.5, -1e9, 1e300, Number.NEGATIVE_INFINITY),
	fc.integer({ min: 0, max: 3 }).map((ms) => new Date(ms)),
);
const value = fc.oneof(
	{ weight: 6, arbitrary: scalar },
	{ weight: 1, arbitrary: fc.record({ x: scalar }, { noNullPrototype: true }) },
);
const fields = fc.record(
	{
		a: value,
		b: fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) }),
		n: fc.oneof(
			fc.record({ x: scalar }, { noNullPrototype: true }),
			fc.array(fc.record({ x: scalar }, { requiredKeys: [], noNullPrototype: true }), { maxLength: 2 }),
			scalar,
		),
		tags: fc.array(fc.constantFrom('p', 'q', 'r', null), { maxLength: 3 }),
	},
	{ requiredKeys: [], noNullPrototype: true },
);
const documents = fc
	.array(fields, { maxLength: 25 })
	.map((list) => list.map((fieldsOfOne, number): StoredDocument => ({ _id: `d${number}`, ...fieldsOfOne })));

const bound = fc.record({
	operator: fc.constantFrom('$gt', '$gte', '$lt', '$lte'),
	operand: scalar.filter((operand) => operand !== null),
});
const condition = fc.oneof(
	value,
	fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })),
	bound.map(({ operator, operand }) => ({ [operator]: operand })),
	fc.tuple(bound, bound).map(([one, two]) => ({ [one.operator]: one.operand, [two.operator]: two.operand })),
	fc.boolean().map(($exists) => ({ $exists })),
	value.map(($ne) => ({ $ne })),
);
const path = fc.constantFrom('a', 'b', 'n.x', 'tags', '_id', 'n');
const flatQuery = fc.dictionary(path, condition, { maxKeys: 3, noNullPrototype: true });
const query = fc.oneof(
	{ weight: 3, arbitrary: flatQuery },
	{ weight: 1, arbitrary: fc.tuple(flatQuery, flatQuery).map((parts) => ({ $and: parts })) },
	{ weight: 1, arbitrary: fc.tuple(flatQuery, flatQuery, flatQuery).map(([outer, ...$or]) => ({ ...outer, $or })) },
);
const sort = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'n.x', '_id'), fc.constantFrom<1 | -1>(1, -1)), {
	maxLength: 3,
	selector: ([name]) => name,
});

const ids = (list: { _id: unknown }[]) => list.map((document) => document._id).sort();

describe('an index', () => {
	it('finds exactly what a scan finds, in the same order, before and after changes', () => {
		fc.assert(
			fc.property(
				documents,
				documents,
				fc.array(fc.tuple(query, sort), { minLength: 1, maxLength: 8 }),
				(first, later, questions) => {
					const { tables, collection, changes } = open(first);
					const byId = new Map(first.map((document) => [document._id, document]));
					const check = () => {
						for (const [asked, order] of questions) {
							const all = [...byId.values()];
							const expected = scanned(all, { query: asked, sort: order });
							const found = findRows(tables, collection, { query: asked, sort: order }).map((row) => row.document);
							expect(ids(found)).toEqual(ids(expected));
							const compare = bySortSpec(order);
							const inOrder = found.every((document, i) => i === 0 || compare(found[i - 1] ?? document, document) <= 0);
							expect(inOrder).toBe(true);
							const page = findRows(tables, collection, { query: asked, sort: order, skip: 1, limit: 3 });
							expect(page).toHaveLength(Math.max(0, Math.min(3, expected.length - 1)));
						}
					};
					check();
					for (const [number, document] of later.entries()) {
						const before = changes.rowById(collection, document._id);
						const after = number % 3 === 2 ? undefined : document;
						changes.apply([{ collection, id: document._id, before, after }]);
						if (after) byId.set(document._id, after);
						else byId.delete(document._id);
					}
					check();
					tables.close();
				},
			),
			{ numRuns: 300 },
		);
	});

	it('uses one bound only where documents have several values', () => {
		const straddling = [
			{ _id: 'in', b: [-3, 3] },
			{ _id: 'out', b: [3, 4] },
			{ _id: 'middle', b: 0 },
		];
		const { tables, collection } = open(straddling);
		const between = { b: { $gt: -1, $lt: 1 } };
		expect(ids(findRows(tables, collection, { query: between }).map((row) => row.document))).toEqual(['in', 'middle']);
		const descending = findRows(tables, collection, { query: { b: { $lt: 1 } }, sort: [['b', -1]] });
		expect(descending.map((row) => row.document._id)).toEqual(['in', 'middle']);
		tables.close();
	});

	it('is read on behind its first pages, either way round', () => {
		const many = Array.from({ length: 3000 }, (_, n): StoredDocument => ({ _id: n, a: n % 3, b: (n * 7) % 3000 }));
		const { tables, collection } = open(many);
		const rounds: [Question['query'], SortPath[], string][] = [
			[{}, [], '_id'],
			[{ _id: { $gte: 0 } }, [['_id', 1]], '_id'],
			[{ _id: { $gte: 0 } }, [['_id', -1]], '_id'],
			[{ a: 1 }, [['b', -1]], 'b'],
			[{ a: 1 }, [['b', 1]], 'b'],
			[{ a: { $in: [0, 1, 2] } }, [], '_id'],
		];
		for (const [asked, order, field] of rounds) {
			const found = findRows(tables, collection, { query: asked, sort: order }).map(({ document }) => document);
			const expected = scanned(many, { query: asked, sort: order });
			expect(found).toHaveLength(expected.length);
			expect(new Set(found.map(({ _id }) => _id)).size).toBe(expected.length);
			if (order.length > 0) expect(found.map((each) => each[field])).toEqual(expected.map((each) => each[field]));
		}
		tables.close();
	});

	it('is chosen by equality first, then range and order', () => {
		const { collection, tables } = open([]);
		const chosen = (asked: Record<string, unknown>, order: SortPath[] = []) => {
			const plan = planFor(collection, conditionsOf(asked), order);
			return plan && { index: plan.index?.name ?? '_id', sorted: plan.sorted, backwards: plan.backwards };
		};
		expect(chosen({ _id: 'x', a: 1 })).toMatchObject({ index: '_id' });
		expect(chosen({ a: 1, b: { $lt: 5 } }, [['b', -1]])).toEqual({ index: 'a_b', sorted: true, backwards: false });
		expect(chosen({ a: 1 }, [['b', 1]])).toEqual({ index: 'a_b', sorted: true, backwards: true });
		expect(chosen({ $and: [{ a: 1 }, { b: 2 }] })).toMatchObject({ index: 'a_b' });
		expect(chosen({}, [['a', 1]])).toMatchObject({ index: 'a', sorted: true });
		expect(chosen({ c: 1 })).toBeUndefined();
		tables.close();
	});

	it('is built for documents that were there before, and dropped when it is no longer declared', () => {
		const { tables, catalog } = open(
			[
				{ _id: '1', a: 1 },
				{ _id: '2', a: 2 },
			],
			[],
		);
		catalog.declare([{ name: 'things', indexes: [{ name: 'a', keys: [['a', 1]], unique: true }] }]);
		const read = tables.rowsRead;
		expect(findRows(tables, catalog.get('things'), { query: { a: 2 } })).toHaveLength(1);
		expect(tables.rowsRead - read).toBe(1);
		catalog.declare([{ name: 'things', indexes: [] }]);
		expect(catalog.get('things').indexes).toEqual([]);
		expect(tables.sql.prepare('SELECT count(*) AS total FROM entries').get()).toMatchObject({ total: 0 });
		tables.close();
	});

	it('is not built over documents that violate it', () => {
		const { tables, catalog } = open([{ _id: '1' }, { _id: '2' }], []);
		const declare = () =>
			catalog.declare([{ name: 'things', indexes: [{ name: 'a', keys: [['a', 1]], unique: true }] }]);
		expect(declare).toThrow('documents in things violate the unique index a');
		tables.close();
	});
});
