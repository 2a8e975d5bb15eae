/** The operators in which mingo differs from the real database, put right. */
import type { Iterator } from 'mingo/lazy';
import { Lazy } from 'mingo/lazy';
import * as queryOperators from 'mingo/operators/query';
import { Query } from 'mingo/query';
import type { AnyObject, Options } from 'mingo/types';
import { resolve } from 'mingo/util';
import { isPlainObject } from './ejson';
import { bySortSpec, type SortSpec } from './sorting';

type Predicate = (document: AnyObject) => boolean;
type QueryOperator = (selector: string, value: unknown, options: Options) => Predicate;

/** `{a: {$gte: null}}` also matches documents without `a`. */
const $gte: QueryOperator = (selector, value, options) =>
	(value === null ? queryOperators.$eq : queryOperators.$gte)(selector, value, options);

const $lte: QueryOperator = (selector, value, options) =>
	(value === null ? queryOperators.$eq : queryOperators.$lte)(selector, value, options);

/** With fields inside the criteria only elements that are objects can match. */
const $elemMatch: QueryOperator = (selector, criteria, options) => {
	if (!isPlainObject(criteria) || Object.keys(criteria).some((key) => key.startsWith('$'))) {
		return queryOperators.$elemMatch(selector, criteria as AnyObject, options);
	}
	const query = new Query(criteria, options);
	return (document) => {
		const value = resolve(document, selector, { unwrapArray: true });
		return Array.isArray(value) && value.some((item) => isPlainObject(item) && query.test(item));
	};
};

/** Only numbers have a remainder; null has none. */
const $mod: QueryOperator = (selector, value) => {
	const [divisor, remainder] = Array.isArray(value) ? value.map((part) => Math.trunc(Number(part))) : [];
	if (!divisor || remainder === undefined) throw new RangeError('malformed mod, divisor cannot be 0');
	return (document) => {
		const found = resolve(document, selector, { unwrapArray: true });
		const items: unknown[] = Array.isArray(found) ? found : [found];
		return items.some((item) => typeof item === 'number' && Math.trunc(item) % divisor === remainder);
	};
};

/** A missing field and null are the same place in the order. */
function $sort(rows: Iterator, spec: SortSpec): Iterator {
	return rows.transform((documents) => {
		return Lazy([...(documents as AnyObject[])].sort(bySortSpec(Object.entries(spec))));
	});
}

export const MENDED_QUERY_OPERATORS = { ...queryOperators, $gte, $lte, $elemMatch, $mod };
export { $sort as mendedSort };
