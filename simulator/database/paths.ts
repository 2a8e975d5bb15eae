/** What stands at a dotted path of a document. */
import { isPlainObject } from './ejson';
import { EMPTY_ARRAY } from './sortKey';

export interface PathValues {
	/** At least one: a missing field counts as null, an empty array as `EMPTY_ARRAY`. */
	values: unknown[];
	/** Whether an array was met on the way or at the end: then one document has several values. */
	manyValued: boolean;
}

/** All values at the path, walking into every element of an array as the database does. */
export function valuesAt(document: Record<string, unknown>, path: string): PathValues {
	const found: PathValues = { values: [], manyValued: false };
	collect(document, path.split('.'), 0, found);
	if (found.values.length === 0) found.values.push(null);
	return found;
}

function collect(value: unknown, parts: string[], depth: number, found: PathValues): void {
	const part = parts[depth];
	if (Array.isArray(value)) {
		found.manyValued = true;
		if (part === undefined) found.values.push(...(value.length === 0 ? [EMPTY_ARRAY] : value));
		else collectFromArray(value, part, parts, depth, found);
	} else if (part === undefined) found.values.push(value ?? null);
	else if (isPlainObject(value)) collect(value[part], parts, depth + 1, found);
	else found.values.push(null);
}

function collectFromArray(items: unknown[], part: string, parts: string[], depth: number, found: PathValues): void {
	if (/^\d+$/.test(part)) collect(items[Number(part)], parts, depth + 1, found);
	for (const item of items) if (isPlainObject(item)) collect(item[part], parts, depth + 1, found);
}

/** The one value at the path without walking into arrays; `undefined` when there is none. */
export function valueAt(document: unknown, path: string): unknown {
	let value: unknown = document;
	for (const part of path.split('.')) {
		if (Array.isArray(value)) value = value[Number(part)];
		else if (isPlainObject(value)) value = value[part];
		else return undefined;
	}
	return value;
}
