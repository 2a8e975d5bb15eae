/** Applies an update to one document, with the refusals of the real database that mingo leaves out. */
import { update } from 'mingo/updater';
import { isPlainObject, parseStored, type StoredDocument, stringifyEjson } from './ejson';
import { writeFailed } from './errors';
import { JUDGE_OPTIONS, judged } from './judge';
import { valueAt } from './paths';

type Json = Record<string, unknown>;

const NUMBER_OPERATORS = new Set(['$inc', '$mul']);
const ARRAY_OPERATORS = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop']);
/** These create no parents, so a path that leads nowhere changes nothing. */
const REMOVING_OPERATORS = new Set(['$unset', '$pull', '$pullAll', '$pop']);

/**
 * Gives the changed copy of the document. `modifier` has the form `{$set: {…}, $inc: {…}}`; `query` is what selected the
 * document (for the positional `$`). Refuses `$inc` on what is not a number, `$push` on what is not an array, and a path
 * that leads through a scalar or null.
 */
export function updated(document: StoredDocument, modifier: Json, query: Json): StoredDocument {
	for (const [operator, fields] of Object.entries(modifier)) {
		if (!operator.startsWith('$') || !isPlainObject(fields)) throw writeFailed(`Unknown modifier: ${operator}`);
		for (const [path, operand] of Object.entries(fields)) check(document, operator, path, operand);
	}
	const copy = parseStored(stringifyEjson(document));
	judged(() => update<Json>(copy, modifier, [], query, { cloneMode: 'deep', queryOptions: JUDGE_OPTIONS }));
	return copy;
}

function check(document: StoredDocument, operator: string, path: string, operand: unknown): void {
	if (path === '_id')
		throw writeFailed("Performing an update on the path '_id' would modify the immutable field '_id'");
	if (path.includes('$')) return;
	const value = valueAt(document, path);
	if (NUMBER_OPERATORS.has(operator)) checkNumber(document, operator, path, operand, value);
	if (ARRAY_OPERATORS.has(operator) && value !== undefined && !Array.isArray(value)) {
		throw writeFailed(
			`The field '${path}' must be an array but is of type ${typeName(value)} in document ${idText(document)}`,
		);
	}
	if (!REMOVING_OPERATORS.has(operator)) checkParents(document, path);
}

function checkNumber(document: StoredDocument, operator: string, path: string, operand: unknown, value: unknown): void {
	if (typeof operand !== 'number') {
		throw writeFailed(
			`Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${stringifyEjson(operand)}}`,
		);
	}
	if (value !== undefined && typeof value !== 'number') {
		throw writeFailed(
			`Cannot apply ${operator} to a value of non-numeric type. ${idText(document)} has the field '${path}' of non-numeric type ${typeName(value)}`,
		);
	}
}

/** A field can't be created inside a scalar; null is the case that people meet. */
function checkParents(document: StoredDocument, path: string): void {
	const parts = path.split('.');
	for (let depth = 1; depth < parts.length; depth += 1) {
		const value = valueAt(document, parts.slice(0, depth).join('.'));
		if (value === undefined) return;
		if (Array.isArray(value) ? /^\d+$/.test(parts[depth] ?? '') : isPlainObject(value)) continue;
		throw writeFailed(
			`Cannot create field '${parts[depth]}' in element {${parts[depth - 1]}: ${stringifyEjson(value)}}`,
		);
	}
}

function idText(document: StoredDocument): string {
	return `{_id: ${stringifyEjson(document._id)}}`;
}

function typeName(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	if (value instanceof Date) return 'date';
	return typeof value;
}
