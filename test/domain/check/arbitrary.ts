/** Any value that a schema takes, for fast-check: read from the schema itself, so that no field is forgotten. */
import * as fc from 'fast-check';
import type { Schema } from '../../../types/schema';

interface Definition {
	type: string;
	shape?: Record<string, Schema>;
	innerType?: Schema;
	element?: Schema;
	entries?: Record<string, string>;
	values?: unknown[];
	options?: Schema[];
	getter?: () => Schema;
	checks?: { _zod: { def: { check: string; value?: number; maximum?: number; minimum?: number } } }[];
}

const LIST_MAX = 3;
/** Words that contracts are made of, whole and broken. */
const WORDS = fc.constantFrom(
	...[
		'甲方',
		'乙方',
		'应',
		'支付',
		'签订后',
		'完成后',
		'归',
		'所有',
		'代码',
		'附件一',
		'（',
		'。',
		'；',
		'，',
		'\n',
		'\n3、',
		'8.2.',
	],
	...[
		'____',
		' 年 月 日',
		'期限为年',
		'[时限]',
		'80%',
		'5‰',
		'百分之八十',
		'¥1,000.00',
		'大写壹仟元整',
		'贰拾仟',
		'10 人/天',
	],
	...[
		'2026 年 3 月 2 日',
		'至',
		'止',
		'12 月 31 日',
		'3 个工作日',
		'24:00',
		'第四条',
		'7×24 小时',
		'需求变更',
		'𠮷',
		'(',
		'*',
		'a',
		' ',
	],
);

const definitionOf = (schema: Schema): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;

/** Values of a schema. Lists are short; texts are made of the words of contracts. */
export function arbitraryOf<T>(schema: Schema & { _zod: { output: T } }): fc.Arbitrary<T> {
	return anyOf(schema) as fc.Arbitrary<T>;
}

function anyOf(schema: Schema): fc.Arbitrary<unknown> {
	const definition = definitionOf(schema);
	switch (definition.type) {
		case 'object':
			return fc.record(
				Object.fromEntries(Object.entries(definition.shape ?? {}).map(([key, field]) => [key, anyOf(field)])),
			);
		case 'nullable':
			return fc.option(anyOf(definition.innerType as Schema), { nil: null });
		case 'array':
			return fc.array(anyOf(definition.element as Schema), { maxLength: LIST_MAX });
		case 'enum':
			return fc.constantFrom(...Object.values(definition.entries ?? {}));
		case 'literal':
			return fc.constantFrom(...(definition.values ?? []));
		case 'union':
			return fc.oneof(...(definition.options ?? []).map(anyOf));
		case 'boolean':
			return fc.boolean();
		case 'number':
			return number(definition);
		case 'string':
			return words(schema, definition);
		case 'lazy':
			return anyOf((definition.getter as () => Schema)());
		default:
			throw new Error(`No values for ${definition.type}`);
	}
}

function number({ checks = [] }: Definition): fc.Arbitrary<number> {
	const bound = (name: string) => checks.find(({ _zod }) => _zod.def.check === name)?._zod.def.value;
	const [min, max] = [bound('greater_than') ?? 0, bound('less_than') ?? 1_000];
	return fc.oneof(fc.integer({ min, max: Math.min(max, min + 40) }), fc.integer({ min, max }));
}

/** Ids and days have a pattern; other texts are words. */
function words(schema: Schema, { checks = [] }: Definition): fc.Arbitrary<string> {
	const length = checks.find(({ _zod }) => _zod.def.check === 'max_length')?._zod.def.maximum;
	if (length !== undefined) {
		const text = fc
			.array(WORDS, { minLength: 1, maxLength: 12 })
			.map((parts) => parts.join('').slice(0, length).trim());
		return text.map((one) => (one === '' ? '空' : one));
	}
	const takes = (value: string) =>
		(schema as unknown as { safeParse: (value: unknown) => { success: boolean } }).safeParse(value).success;
	if (takes('2026-03-02') && !takes('c1')) return day;
	return fc.constantFrom(
		...['c1', 'c2', 'c3', 'first', 'responses', 'a.b:1', '__proto__', 'constructor'].filter(takes),
	);
}

const day = fc
	.integer({ min: 1, max: 364_000 })
	.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
