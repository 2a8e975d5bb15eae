/** Under which keys an index finds a document. */
import type { IndexDeclaration } from '../../config/database';
import { valuesAt } from './paths';
import { inverted, joined, sortKey } from './sortKey';

export interface IndexKeys {
	keys: Uint8Array[];
	manyValued: boolean;
}

/** One key, or one for each element (and each combination) when fields hold arrays. A missing field counts as null. */
export function indexKeys(index: IndexDeclaration, document: Record<string, unknown>): IndexKeys {
	let keys: Uint8Array[] = [new Uint8Array(0)];
	let manyValued = false;
	for (const [path, direction] of index.keys) {
		const found = valuesAt(document, path);
		manyValued ||= found.manyValued;
		const parts = found.values.map((value) => directedKey(value, direction));
		keys = keys.flatMap((prefix) => parts.map((part) => joined(prefix, part)));
	}
	return { keys: manyValued ? withoutRepeats(keys) : keys, manyValued };
}

/** The key of one value in a field of this direction. */
export function directedKey(value: unknown, direction: 1 | -1): Uint8Array {
	const key = sortKey(value);
	return direction === 1 ? key : inverted(key);
}

/** The values as the database prints them in a duplicate key error. */
export function printedKey(index: IndexDeclaration, document: Record<string, unknown>): string {
	const fields = index.keys.map(([path]) => {
		const [value] = valuesAt(document, path).values;
		return `${path}: ${typeof value === 'symbol' ? 'undefined' : JSON.stringify(value)}`;
	});
	return `{ ${fields.join(', ')} }`;
}

/** A key as a text that a `Map` or a `Set` can hold. */
export function keyText(key: Uint8Array): string {
	return Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1');
}

function withoutRepeats(keys: Uint8Array[]): Uint8Array[] {
	return [...new Map(keys.map((key) => [keyText(key), key])).values()];
}
