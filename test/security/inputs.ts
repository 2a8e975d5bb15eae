/** Inputs of the shape that an endpoint declares, made from its schema; ids are drawn from those that exist. */
import fc, { type Arbitrary } from 'fast-check';
import { ENDPOINTS, type EndpointName } from '../../types/endpoints';
import type { Schema } from '../../types/schema';
import { type Expendable, TELEPHONE_PREFIX } from './crowd';
import type { IdPool, Kin } from './estate';
import { termsArbitrary } from './terms';

interface Definition {
	type: string;
	shape?: Record<string, Schema>;
	entries?: Record<string, string>;
	values?: unknown[];
	options?: Schema[];
	element?: Schema;
	innerType?: Schema;
}

const TEXT_LIMITS = [10, 12, 20, 30, 40, 60, 64, 80, 100, 120, 200, 256, 300, 400, 500, 512, 2000];
const DAY_MS = 86_400_000;
const NOW_MS = Date.parse('2026-10-12T09:30:00+08:00');
/** The edges of what a number may be, and times around the day of the test. */
const NUMBERS = [
	...[0, 1, 2, 99, 1000, 5000, 68_000, 272_000, 2_000_000, 9_999_999_999, 10_000_000_000],
	...[
		NOW_MS - DAY_MS,
		NOW_MS,
		NOW_MS + 1,
		NOW_MS + DAY_MS,
		NOW_MS + 400 * DAY_MS,
		253_402_272_000_000,
		8_640_000_000_000_000,
	],
];
const DATES = [
	...['2026-10-12', '2026-10-11', '2026-10-13', '2026-09-01', '2026-02-28', '2024-02-29', '2028-02-29'],
	...['1970-01-01', '1969-12-31', '1900-03-01', '0001-01-01', '0000-01-01', '1970-01-02', '2999-12-31', '9999-12-31'],
];
const WORDS = [
	...[
		'坏了',
		' 前后有空格 ',
		'👩‍👩‍👧 空白',
		'<img src=x onerror=alert(1)>',
		'$set',
		'{"$gt":""}',
		'a.b.$',
		'__proto__',
	],
	...['\ud800', '零\u0000字', '\u202e倒', "'; DROP TABLE events;--", '=1+1', '{{constructor}}', 'javascript:alert(1)'],
];

const takes = (schema: Schema, value: unknown) => schema.safeParse(value).success;

/** What inputs are made of: every id, ids that belong together, and who may be removed. */
export interface Material {
	pool: IdPool;
	kin: readonly Kin[];
	expendable: Expendable;
}

/** Inputs that mostly pass the schema of an endpoint, and name things that belong together. */
export function inputOf(name: EndpointName, { pool, kin, expendable }: Material): Arbitrary<unknown> {
	if (name === 'people.removeContact')
		return fc
			.record({ contact: fc.constantFrom(...expendable.contacts), reason: textOf(100) })
			.map(({ contact, reason }) => ({ ...contact, reason }));
	if (name === 'people.removeStaff') return fc.record({ staffId: drawn(expendable.staffIds), reason: textOf(100) });
	const input = arbitraryOf(ENDPOINTS[name].input, pool, '') as Arbitrary<object>;
	// The agency's own telephone is for everyone.
	if (name === 'people.describeAgency') return input.map((one) => ({ ...one, telephone: '400 000 0000' }));
	const taken = kin.filter((ids) => Object.keys(ids).every((field) => takesField(name, field)));
	const most = Math.max(...taken.map((ids) => Object.keys(ids).length));
	const fitting = taken.filter((ids) => Object.keys(ids).length === most);
	if (fitting.length === 0) return input;
	const related = fc.option(fc.constantFrom(...fitting), { nil: {}, freq: 4 });
	return fc.tuple(input, related).map(([one, ids]) => ({ ...one, ...ids }));
}

const takesField = (name: EndpointName, field: string) => Object.hasOwn(ENDPOINTS[name].input.def.shape, field);

function arbitraryOf(schema: Schema, pool: IdPool, field: string): Arbitrary<unknown> {
	const definition = schema._zod.def as unknown as Definition;
	if (field === 'terms') return termsArbitrary;
	switch (definition.type) {
		case 'object':
			return objectOf(definition.shape ?? {}, pool);
		case 'string':
			return stringOf(schema, pool, field);
		case 'number':
			return numberOf(schema);
		case 'boolean':
			return fc.boolean();
		case 'enum':
			return fc.constantFrom(...Object.values(definition.entries ?? {}));
		case 'literal':
			return fc.constantFrom(...(definition.values ?? []));
		case 'array':
			return fc.array(arbitraryOf(definition.element as Schema, pool, field), { maxLength: 3 });
		case 'nullable':
			return fc.option(arbitraryOf(definition.innerType as Schema, pool, field), { nil: null });
		case 'optional':
			return fc.option(arbitraryOf(definition.innerType as Schema, pool, field), { nil: undefined });
		case 'union':
			return fc.oneof(...(definition.options ?? []).map((option) => arbitraryOf(option, pool, field)));
	}
	throw new Error(`No inputs for ${definition.type}`);
}

const objectOf = (shape: Record<string, Schema>, pool: IdPool) =>
	fc.record(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, arbitraryOf(field, pool, name)])));

function stringOf(schema: Schema, pool: IdPool, field: string): Arbitrary<string> {
	const known = pool[field];
	if (field === 'telephone') return telephone;
	if (known) return drawn(known);
	if (takes(schema, '2026-10-12') && !takes(schema, 'x'))
		return fc.oneof(fc.constant('2026-10-12'), fc.constantFrom(...DATES));
	if (takes(schema, INVOICE_NUMBER) && !takes(schema, 'x')) return invoiceNumber;
	if (!takes(schema, '中')) return drawn([]);
	return textOf(Math.max(...TEXT_LIMITS.filter((length) => takes(schema, 'x'.repeat(length)))));
}

/** The 20 digits of a 数电票. */
const INVOICE_NUMBER = '26350000000000000000';
const invoiceNumber = fc.integer({ min: 1, max: 99_999 }).map((last) => String(last).padStart(20, INVOICE_NUMBER));

const telephone = fc.oneof(
	fc.integer({ min: 0, max: 9999 }).map((last) => `${TELEPHONE_PREFIX}${String(last).padStart(4, '0')}`),
	fc.constantFrom('打不通', '+', '00', '０１２３４５'),
);

/** Mostly what exists; now and then an id that leads nowhere. */
const drawn = (known: readonly string[] = []): Arbitrary<string> => {
	const nowhere = fc.constantFrom('nowhere', '0'.repeat(24), '__proto__', 'constructor', 'a.b', ':', 'x'.repeat(128));
	return known.length === 0 ? nowhere : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, nowhere);
};

function numberOf(schema: Schema): Arbitrary<number> {
	const fitting = NUMBERS.filter((value) => takes(schema, value));
	const any = fc.constantFrom(...(fitting.length > 0 ? fitting : NUMBERS));
	return takes(schema, NOW_MS)
		? fc.oneof({ weight: 2, arbitrary: fc.constantFrom(NOW_MS, NOW_MS + DAY_MS) }, any)
		: any;
}

/** Up to the limit, now and then above it. */
const textOf = (max: number): Arbitrary<string> =>
	fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(...WORDS.filter((word) => word.length <= max)) },
		{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: Math.min(max, 40) }) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: Math.min(max, 40) }) },
		{ weight: 1, arbitrary: fc.constantFrom('满'.repeat(max), '😀'.repeat(Math.floor(max / 2)), '超'.repeat(max + 1)) },
	);
