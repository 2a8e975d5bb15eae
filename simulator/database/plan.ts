/** Chooses the index that leaves the fewest documents to look at, and the stretches of its keys to read. */
import type { Collection, Index } from './catalog';
import { type Bound, conditionsOf, type FieldCondition } from './conditions';
import { directedKey } from './indexKeys';
import { INDEX_RANGES_MAX } from './limits';
import type { KeyRange } from './scans';
import type { SortPath } from './sorting';
import { inverted, joined, sortKey, successor } from './sortKey';

export interface Plan {
	/** Absent: the documents by their `_id`. */
	index?: Index;
	ranges: KeyRange[];
	backwards: boolean;
	/** Rows come in the order that was asked for: reading can stop as soon as enough were found. */
	sorted: boolean;
	/** The same document may come more than once. */
	repeats: boolean;
}

type Fields = readonly SortPath[];
type Conditions = Map<string, FieldCondition>;

const ID_FIELDS: Fields = [['_id', 1]];
const EVERYTHING: KeyRange = { lower: new Uint8Array(0), upper: Uint8Array.of(0xff) };

/**
 * Gives the plans that together lead to every document that can match: one, or one for each branch of an `$or`. Gives
 * nothing when no index helps: then every document of the collection has to be read.
 */
export function plansFor(
	collection: Collection,
	query: Record<string, unknown>,
	sort: readonly SortPath[],
): Plan[] | undefined {
	const plan = planFor(collection, conditionsOf(query), sort);
	const branches = query.$or;
	if (plan !== undefined && narrows(plan)) return [plan];
	if (!Array.isArray(branches) || branches.length === 0) return plan && [plan];
	const { $or: _, ...outer } = query;
	const plans = branches.map((branch) => planFor(collection, conditionsOf({ $and: [outer, branch] }), []));
	const useful = plans.filter((each): each is Plan => each !== undefined && narrows(each));
	return useful.length === branches.length ? useful : plan && [plan];
}

/** A plan that reads the whole index gives an order and no more. */
function narrows(plan: Plan): boolean {
	return plan.ranges.every((range) => range !== EVERYTHING);
}

/** The best plan for conditions that all hold. */
export function planFor(collection: Collection, conditions: Conditions, sort: readonly SortPath[]): Plan | undefined {
	let best: { plan: Plan; merit: number } | undefined;
	const candidates = [
		{ fields: ID_FIELDS, index: undefined },
		...collection.indexes.map((index) => ({ fields: index.keys, index })),
	];
	for (const { fields, index } of candidates) {
		const considered = consider(fields, index, conditions, sort);
		if (considered && considered.merit > (best?.merit ?? 0)) best = considered;
	}
	return best?.plan;
}

function consider(fields: Fields, index: Index | undefined, conditions: Conditions, sort: readonly SortPath[]) {
	const prefix = equalPrefix(fields, conditions);
	const next = fields[prefix.length];
	const condition = next && conditions.get(next[0]);
	const bounded = condition !== undefined && (condition.lower !== undefined || condition.upper !== undefined);
	const manyValued = index?.manyValued === true;
	const order = manyValued || prefix.keys.length !== 1 ? undefined : orderOf(fields, prefix.length, sort);
	const sorted = order !== undefined;
	const wholeId = index === undefined && prefix.length === 1;
	const merit = prefix.length * 4 + (bounded ? 2 : 0) + (sorted && sort.length > 0 ? 3 : 0) + (wholeId ? 100 : 0);
	const ranges = prefix.keys.flatMap((key) => {
		if (bounded && next && condition) return boundedRanges(key, condition, next[1], manyValued);
		return [key.length === 0 ? EVERYTHING : { lower: key, upper: successor(key) }];
	});
	const plan: Plan = { ranges, backwards: order === 'backwards', sorted, repeats: manyValued };
	return { plan: index === undefined ? plan : { ...plan, index }, merit };
}

/** How many leading fields are fixed by equality, and the keys they can have (several for an `$in`). */
function equalPrefix(fields: Fields, conditions: Conditions): { length: number; keys: Uint8Array[] } {
	let keys: Uint8Array[] = [new Uint8Array(0)];
	let length = 0;
	for (const [path, direction] of fields) {
		const values = conditions.get(path)?.equals;
		if (values === undefined || keys.length * values.length > INDEX_RANGES_MAX) break;
		const parts = new Map(
			values.map((value) => [String(directedKey(value, direction)), directedKey(value, direction)]),
		);
		keys = keys.flatMap((prefix) => [...parts.values()].map((part) => joined(prefix, part)));
		length += 1;
	}
	return { length, keys };
}

/** Sorting by a field that the key fixes to one value changes nothing. */
function orderOf(fields: Fields, fixed: number, sort: readonly SortPath[]): 'forwards' | 'backwards' | undefined {
	const fixedPaths = new Set(fields.slice(0, fixed).map(([path]) => path));
	const open = sort.filter(([path]) => !fixedPaths.has(path));
	const matches = (turn: 1 | -1) =>
		open.every(([path, direction], i) => {
			const field = fields[fixed + i];
			return field !== undefined && field[0] === path && field[1] === direction * turn;
		});
	if (matches(1)) return 'forwards';
	return matches(-1) ? 'backwards' : undefined;
}

/** With several values in a document one may satisfy the lower bound and another the upper: only one bound narrows. */
function boundedRanges(
	prefix: Uint8Array,
	condition: FieldCondition,
	direction: 1 | -1,
	manyValued: boolean,
): KeyRange[] {
	const { lower } = condition;
	const upper = manyValued && lower !== undefined ? undefined : condition.upper;
	const sample = (lower ?? upper)?.value;
	if (lower && upper && typeTag(lower) !== typeTag(upper)) return [];
	const type = sortKey(sample).slice(0, 1);
	const from = lower ? edge(lower, !lower.inclusive) : type;
	const to = upper ? edge(upper, upper.inclusive) : successor(type);
	if (direction === 1) return [{ lower: joined(prefix, from), upper: joined(prefix, to) }];
	const directed = (bound: Bound) => inverted(sortKey(bound.value));
	const first = upper ? (upper.inclusive ? directed(upper) : successor(directed(upper))) : inverted(type);
	const last = lower ? (lower.inclusive ? successor(directed(lower)) : directed(lower)) : successor(inverted(type));
	return [{ lower: joined(prefix, first), upper: joined(prefix, last) }];
}

function edge(bound: Bound, after: boolean): Uint8Array {
	const key = sortKey(bound.value);
	return after ? successor(key) : key;
}

function typeTag(bound: Bound): number | undefined {
	return sortKey(bound.value)[0];
}
