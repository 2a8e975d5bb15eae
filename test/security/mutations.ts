/** Inputs that no honest telephone sends: a good one with a piece of it exchanged, taken away or added. */
import fc, { type Arbitrary } from 'fast-check';

type Json = Record<string, unknown>;

/** JSON alone makes a key of this name that is the object's own. */
const poisoned: unknown = JSON.parse(
	'{"__proto__":{"staff":{"roles":["administrator"]}},"constructor":{"prototype":1}}',
);
const deep: unknown = JSON.parse(`${'['.repeat(1500)}${']'.repeat(1500)}`);

/** What takes the place of a value. NaN and Infinity arrive as null, as from any telephone. */
const STRANGE: readonly unknown[] = [
	...[null, true, '', ' ', 0, -0, -1, 0.5, 1e308, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY],
	...[
		'x'.repeat(20_000),
		'😀'.repeat(6000),
		'\ud800',
		'\udfff\ud800',
		'零\u0000',
		'\u0000',
		'2026-02-30',
		'9999-12-31',
	],
	...[
		'0000-00-00',
		'$ne',
		'$where',
		'a.b',
		'.',
		'..',
		'../heads',
		'__proto__',
		'constructor',
		'toString',
		'[object Object]',
	],
	...[
		[],
		{},
		[[]],
		{ $ne: null },
		{ $gt: '' },
		{ $where: '1' },
		{ length: 1 },
		[null],
		['$set'],
		{ $regex: '.*' },
		deep,
		poisoned,
	],
	...[{ $date: 0 }, { $oid: '0' }, { $numberLong: '1' }, { toJSON: 1 }, { 'a.b': 1 }, { refused: { code: 'X' } }],
];
const EXTRA_KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'$set',
	'a.b',
	'',
	'openid',
	'companyId',
	'nowMs',
];

/** Changes one place of an input. */
export function mutated(input: Arbitrary<unknown>): Arbitrary<unknown> {
	return fc
		.record({
			input,
			place: fc.nat(),
			way: fc.constantFrom('exchange', 'remove', 'add', 'wrap', 'all'),
			value: fc.constantFrom(...STRANGE),
			key: fc.constantFrom(...EXTRA_KEYS),
		})
		.map(({ input: good, place, way, value, key }) => {
			if (way === 'all' || typeof good !== 'object' || good === null) return value;
			const copy: Json = { ...good };
			const keys = Object.keys(copy);
			const name = keys[place % Math.max(1, keys.length)];
			if (way === 'add' || name === undefined) return withOwn(copy, key, value);
			if (way === 'remove') delete copy[name];
			if (way === 'exchange') copy[name] = inside(copy[name], place, value);
			if (way === 'wrap') copy[name] = place % 2 === 0 ? [copy[name]] : { $eq: copy[name] };
			return copy;
		});
}

/** The value in the place of a field, or deeper in it: of a list or an object one part is exchanged. */
function inside(part: unknown, place: number, value: unknown): unknown {
	if (typeof part !== 'object' || part === null || place % 4 === 0) return value;
	const keys = Object.keys(part);
	const name = keys[place % Math.max(1, keys.length)];
	if (name === undefined) return value;
	const exchanged = inside((part as Json)[name], Math.floor(place / 3), value);
	return Array.isArray(part)
		? part.map((one: unknown, index) => (String(index) === name ? exchanged : one))
		: { ...part, [name]: exchanged };
}

function withOwn(object: Json, key: string, value: unknown): Json {
	Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
	return object;
}

/** Calls that name no endpoint: what a door is handed by somebody who plays with it. */
export const ENVELOPES: readonly Json[] = [
	...[{}, { endpoint: null }, { endpoint: '__proto__' }, { endpoint: 'constructor', input: {} }, { endpoint: '.' }],
	...[
		{ endpoint: ['home.get'], input: {} },
		{ endpoint: 'home.get.x', input: {} },
		{ endpoint: 'home', input: {} },
	],
	...[{ endpoint: { toString: 1 }, input: {} }, { endpoint: 'home.get' }, { endpoint: 'home.get', input: deep }],
	...[{ endpoint: 'home.get', input: {}, person: { staff: {} }, userInfo: { openId: 'oAdministrator' } }],
	withOwn({ endpoint: 'home.get', input: {} }, '__proto__', { staff: { roles: ['administrator'] } }),
];
