/** An input that a schema takes, made from the schema itself: every id in it leads nowhere. */
import type { Schema } from '../../../types/schema';

interface Definition {
	type: string;
	shape?: Record<string, Schema>;
	entries?: Record<string, string>;
	values?: unknown[];
	options?: Schema[];
	element?: Schema;
	innerType?: Schema;
	getter?: () => Schema;
}

const CANDIDATES = ['missing', '2026-10-10', 'https', '1', '26502000000000000000'];
const NUMBERS = [1, 2026, 1791768600000];

/** Gives the smallest sample; throws for a kind of schema that no endpoint uses yet. */
export function sampleInput(schema: Schema): unknown {
	const definition = schema._zod.def as unknown as Definition;
	switch (definition.type) {
		case 'object':
			return sampleObject(definition.shape ?? {});
		case 'string':
			return firstTaken(schema, CANDIDATES);
		case 'number':
			return firstTaken(schema, NUMBERS);
		case 'boolean':
			return false;
		case 'enum':
			return Object.values(definition.entries ?? {})[0];
		case 'literal':
			return definition.values?.[0];
		case 'array':
			return firstTaken(schema, [[], [sampleInput(definition.element as Schema)]]);
		case 'nullable':
			return null;
		case 'optional':
			return undefined;
		case 'union':
			return sampleInput(definition.options?.[0] as Schema);
		case 'lazy':
			return sampleInput(definition.getter?.() as Schema);
	}
	throw new Error(`No sample for ${definition.type}`);
}

function sampleObject(shape: Record<string, Schema>): object {
	const fields = Object.entries(shape).map(([name, field]) => [name, sampleInput(field)] as const);
	return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function firstTaken(schema: Schema, candidates: readonly unknown[]): unknown {
	const taken = candidates.find((candidate) => schema.safeParse(candidate).success);
	if (taken === undefined) throw new Error('No candidate fits the schema');
	return taken;
}
