/** What a query says about single fields, as far as an index can use it. The judge still sees every candidate. */
import { isPlainObject } from './ejson';

export interface Bound {
	value: string | number | boolean | Date;
	inclusive: boolean;
}

export interface FieldCondition {
	/** The field must equal one of these. */
	equals?: unknown[];
	lower?: Bound;
	upper?: Bound;
}

/** Conditions that all hold, by path. Parts of the query that an index can't use are left out. */
export function conditionsOf(query: Record<string, unknown>): Map<string, FieldCondition> {
	const conditions = new Map<string, FieldCondition>();
	collect(query, conditions);
	return conditions;
}

function collect(query: Record<string, unknown>, conditions: Map<string, FieldCondition>): void {
	for (const [path, expected] of Object.entries(query)) {
		if (path === '$and' && Array.isArray(expected)) {
			for (const part of expected) if (isPlainObject(part)) collect(part, conditions);
		}
		if (path.startsWith('$')) continue;
		const condition = conditions.get(path) ?? {};
		if (isPlainObject(expected) && Object.keys(expected).some((key) => key.startsWith('$'))) {
			for (const [operator, operand] of Object.entries(expected)) note(condition, operator, operand);
		} else note(condition, '$eq', expected);
		if (Object.keys(condition).length > 0) conditions.set(path, condition);
	}
}

function note(condition: FieldCondition, operator: string, operand: unknown): void {
	switch (operator) {
		case '$eq':
			if (isExact(operand)) condition.equals ??= [operand];
			break;
		case '$in':
			if (Array.isArray(operand) && operand.every(isExact)) condition.equals ??= operand;
			break;
		case '$gt':
		case '$gte':
			if (isOrdered(operand)) condition.lower ??= { value: operand, inclusive: operator === '$gte' };
			break;
		case '$lt':
		case '$lte':
			if (isOrdered(operand)) condition.upper ??= { value: operand, inclusive: operator === '$lte' };
			break;
	}
}

/** An array also equals an array that contains it, and a regular expression is a pattern: no index key for them. */
function isExact(value: unknown): boolean {
	return value === null || isOrdered(value) || isPlainObject(value);
}

/** Comparisons match values of the same type only. */
function isOrdered(value: unknown): value is Bound['value'] {
	if (typeof value === 'number') return !Number.isNaN(value);
	return typeof value === 'string' || typeof value === 'boolean' || value instanceof Date;
}
