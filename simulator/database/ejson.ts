/** Extended JSON as it goes over the wire and into the file. */
import { BSONRegExp, calculateObjectSize, EJSON } from 'bson';
import { badParameter } from './errors';

/** A document as it stands in a collection. */
export interface StoredDocument extends Record<string, unknown> {
	_id: unknown;
}

/** `db.serverDate({offset})` arrives under this key, anywhere in the tree. */
const SERVER_DATE = '$tcb_server_date';

/**
 * Reads Extended JSON (canonical or relaxed) into plain values: numbers, `Date`, `RegExp`; server dates become
 * `nowMs` plus their offset (ms). Refuses text that is not Extended JSON with INVALID_PARAM.
 */
export function parseEjson(text: unknown, nowMs: number): unknown {
	if (typeof text !== 'string') throw badParameter('expected Extended JSON');
	let value: unknown;
	try {
		value = EJSON.parse(text);
	} catch {
		throw badParameter('can not parse Extended JSON');
	}
	return resolveValue(value, nowMs);
}

/** Like `parseEjson`, for the places where only an object makes sense. */
export function parseEjsonObject(text: unknown, nowMs: number): Record<string, unknown> {
	const value = parseEjson(text, nowMs);
	if (!isPlainObject(value)) throw badParameter('expected an object');
	return value;
}

/** Reads a document that `stringifyEjson` wrote. What holds no type of BSON's own is JSON, which is read ten times faster. */
export function parseStored(text: string): StoredDocument {
	if (!text.includes('"$')) return JSON.parse(text) as StoredDocument;
	return resolveValue(EJSON.parse(text), 0) as StoredDocument;
}

/** Writes relaxed Extended JSON, which the SDK accepts. */
export function stringifyEjson(value: unknown): string {
	return EJSON.stringify(value, undefined, undefined, { relaxed: true });
}

/** Size of the document in BSON, bytes: what the limit of the platform is measured in. */
export function sizeBytes(document: object): number {
	return calculateObjectSize(document);
}

/** An object that is a document, not an array, a date or another BSON type. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
	if (typeof value !== 'object' || value === null) return false;
	return Object.prototype.toString.call(value) === '[object Object]' && !('_bsontype' in value);
}

function resolveValue(value: unknown, nowMs: number): unknown {
	if (Array.isArray(value)) return value.map((item) => resolveValue(item, nowMs));
	if (value instanceof BSONRegExp) return toRegExp(value);
	if (!isPlainObject(value)) return value;
	const serverDate = value[SERVER_DATE];
	if (isPlainObject(serverDate)) return new Date(nowMs + Number(serverDate.offset ?? 0));
	for (const [key, item] of Object.entries(value)) value[key] = resolveValue(item, nowMs);
	return value;
}

function toRegExp(value: BSONRegExp): RegExp {
	try {
		return new RegExp(value.pattern, value.options.replace(/[^ims]/g, ''));
	} catch {
		throw badParameter('invalid regular expression');
	}
}
