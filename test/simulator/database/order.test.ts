import fc from 'fast-check';
import { compare } from 'mingo/util';
import { aggregated, matcherOf } from '../../../simulator/database/judge';
import { compareKeys, EMPTY_ARRAY, inverted, joined, sortKey, successor } from '../../../simulator/database/sortKey';

const text = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('\u0000', 'a\u0000', 'a', '\ud800', '\uffff'),
);
const scalar = fc.oneof(
	fc.double(),
	fc.integer(),
	text,
	fc.boolean(),
	fc.constant(null),
	fc.date({ noInvalidDate: true }),
);

describe('the order of values', () => {
	it('goes from null over numbers, texts, objects, arrays and booleans to dates', () => {
		const ordered = [
			EMPTY_ARRAY,
			null,
			Number.NaN,
			Number.NEGATIVE_INFINITY,
			-1.5,
			-1,
			0,
			1e-9,
			2,
			10,
			Number.POSITIVE_INFINITY,
			'',
			'\u0000',
			'A',
			'B',
			'a',
			'ab',
			'b',
			'一',
			'\u{1f4a7}',
			{},
			{ a: 1 },
			{ a: 2 },
			[1],
			[1, 2],
			[2],
			false,
			true,
			new Date(-1),
			new Date(0),
			new Date(1),
		].map(sortKey);
		for (const [i, key] of ordered.entries()) {
			for (const [j, other] of ordered.entries()) expect(Math.sign(compareKeys(key, other))).toBe(Math.sign(i - j));
		}
	});

	it('is the order of the judge for values of one kind', () => {
		for (const kind of [fc.double({ noNaN: true }), text, fc.date({ noInvalidDate: true }), fc.boolean()]) {
			fc.assert(
				fc.property(kind, kind, (a, b) => {
					expect(Math.sign(compareKeys(sortKey(a), sortKey(b)))).toBe(Math.sign(compare(a, b)));
				}),
			);
		}
	});

	it('has no key that begins with another, so that keys can stand one after another', () => {
		fc.assert(
			fc.property(scalar, scalar, scalar, scalar, (a, b, c, d) => {
				const [first, second] = [sortKey(a), sortKey(b)];
				const whole = compareKeys(joined(first, sortKey(c)), joined(second, sortKey(d)));
				const parts = compareKeys(first, second) || compareKeys(sortKey(c), sortKey(d));
				expect(Math.sign(whole)).toBe(Math.sign(parts));
				expect(Math.sign(compareKeys(inverted(first), inverted(second)))).toBe(
					-Math.sign(compareKeys(first, second)) + 0,
				);
				expect(compareKeys(first, successor(first))).toBeLessThan(0);
				expect(compareKeys(joined(first, second), successor(first))).toBeLessThan(0);
			}),
		);
	});
});

describe('the judge, where mingo alone differs from the database', () => {
	const matches = (query: Record<string, unknown>, document: Record<string, unknown>) => matcherOf(query)(document);

	it.each([
		[{ a: { $gte: null } }, {}, true],
		[{ a: { $lte: null } }, { a: null }, true],
		[{ a: { $gte: null } }, { a: 1 }, false],
		[{ a: { $elemMatch: { x: { $exists: false } } } }, { a: [1, 'text'] }, false],
		[{ a: { $elemMatch: { x: { $exists: false } } } }, { a: [{ y: 1 }] }, true],
		[{ a: { $elemMatch: { $gt: 2 } } }, { a: [1, 3] }, true],
		[{ a: { $mod: [2, 0] } }, { a: null }, false],
		[{ a: { $mod: [2, 0] } }, { a: 'x' }, false],
		[{ a: { $mod: [2, 0] } }, { a: [1, 4] }, true],
	])('%j on %j: %s', (query, document, expected) => {
		expect(matches(query, document)).toBe(expected);
	});

	it('sorts a missing field and null as one', () => {
		const documents = [{ n: 1, a: 2 }, { n: 2, a: null }, { n: 3 }, { n: 4, a: null }];
		expect(aggregated(documents, [{ $sort: { a: 1 } }], () => []).map(({ n }) => n)).toEqual([2, 3, 4, 1]);
	});

	it('runs no text of a caller as a program, and writes nothing', () => {
		expect(() => matches({ $where: 'true' }, {})).toThrow();
		expect(() => aggregated([{}], [{ $out: 'elsewhere' }], () => [])).toThrow('$out');
		expect(() => aggregated([{}], [{ $merge: { into: 'elsewhere' } }], () => [])).toThrow('$merge');
		expect(() => matches({ a: { $mod: [0, 1] } }, { a: 1 })).toThrow('divisor');
	});
});
