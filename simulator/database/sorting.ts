/** The order of documents by a list of paths. */
import { valuesAt } from './paths';
import { compareKeys, sortKey } from './sortKey';

/** Paths with their direction: 1 ascending, -1 descending. */
export type SortPath = readonly [path: string, direction: 1 | -1];
export type SortSpec = Record<string, 1 | -1>;

/**
 * Gives a comparison for `Array.sort`. An array is placed by its smallest element when ascending, by its greatest when
 * descending. Keys are computed once for each document.
 */
export function bySortSpec(
	paths: readonly SortPath[],
): (a: Record<string, unknown>, b: Record<string, unknown>) => number {
	const known = new Map<Record<string, unknown>, Uint8Array[]>();
	const keysOf = (document: Record<string, unknown>) => {
		const keys = known.get(document) ?? paths.map(([path, direction]) => extremeKey(document, path, direction));
		known.set(document, keys);
		return keys;
	};
	return (a, b) => {
		const keysOfA = keysOf(a);
		const keysOfB = keysOf(b);
		for (const [position, [, direction]] of paths.entries()) {
			const keyOfA = keysOfA[position];
			const keyOfB = keysOfB[position];
			const order = keyOfA && keyOfB ? compareKeys(keyOfA, keyOfB) * direction : 0;
			if (order !== 0) return order;
		}
		return 0;
	};
}

function extremeKey(document: Record<string, unknown>, path: string, direction: 1 | -1): Uint8Array {
	const keys = valuesAt(document, path).values.map(sortKey);
	return keys.reduce((extreme, key) => (compareKeys(key, extreme) * direction < 0 ? key : extreme));
}
