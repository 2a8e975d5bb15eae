/**
 * Writes a value as bytes whose order is the sort order of the database (null, numbers, strings, objects, arrays, …,
 * booleans, dates). The bytes of no value begin with the bytes of another, so that the keys of a compound index can
 * stand one after another. Strings are ordered by UTF-16 code units, as the judge of the queries orders them.
 */
import { isPlainObject, stringifyEjson } from './ejson';

/** An empty array in an indexed field: sorts before null. */
export const EMPTY_ARRAY: unique symbol = Symbol('empty array');

export const TYPE_TAG = {
	emptyArray: 0x06,
	null: 0x0a,
	nan: 0x1d,
	number: 0x1e,
	string: 0x3c,
	object: 0x46,
	array: 0x50,
	boolean: 0x6e,
	date: 0x78,
	regularExpression: 0x8c,
	other: 0xe6,
} as const;

const DOUBLE = new DataView(new ArrayBuffer(8));

const END = 0x00;
const ESCAPE = 0x01;
const MORE = 0x02;

/** Gives the bytes of one value. */
export function sortKey(value: unknown): Uint8Array {
	const bytes: number[] = [];
	writeValue(bytes, value);
	return Uint8Array.from(bytes);
}

/** Turns the order round: for the fields of an index that are declared descending. */
export function inverted(key: Uint8Array): Uint8Array {
	return key.map((byte) => 0xff - byte);
}

/** The smallest key after every key that begins with `prefix`. */
export function successor(prefix: Uint8Array): Uint8Array {
	let length = prefix.length;
	while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
	const next = prefix.slice(0, length);
	if (length > 0) next[length - 1] = (next[length - 1] ?? 0) + 1;
	return next;
}

export function joined(...keys: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(keys.reduce((length, key) => length + key.length, 0));
	let position = 0;
	for (const key of keys) {
		whole.set(key, position);
		position += key.length;
	}
	return whole;
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compareKeys(a: Uint8Array, b: Uint8Array): number {
	const shared = Math.min(a.length, b.length);
	for (let i = 0; i < shared; i += 1) {
		const difference = (a[i] ?? 0) - (b[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

function writeValue(bytes: number[], value: unknown): void {
	if (value === EMPTY_ARRAY) bytes.push(TYPE_TAG.emptyArray);
	else if (value === null || value === undefined) bytes.push(TYPE_TAG.null);
	else if (typeof value === 'number') writeNumber(bytes, value);
	else if (typeof value === 'string') writeString(bytes, TYPE_TAG.string, value);
	else if (typeof value === 'boolean') bytes.push(TYPE_TAG.boolean, value ? 1 : 0);
	else if (value instanceof Date) writeDouble(bytes, TYPE_TAG.date, value.getTime());
	else if (Array.isArray(value)) writeArray(bytes, value);
	else if (value instanceof RegExp) writeString(bytes, TYPE_TAG.regularExpression, `${value.source}/${value.flags}`);
	else if (isPlainObject(value)) writeObject(bytes, value);
	else writeString(bytes, TYPE_TAG.other, stringifyEjson({ value }));
}

function writeNumber(bytes: number[], value: number): void {
	if (Number.isNaN(value)) bytes.push(TYPE_TAG.nan);
	else writeDouble(bytes, TYPE_TAG.number, value);
}

function writeDouble(bytes: number[], tag: number, value: number): void {
	DOUBLE.setFloat64(0, value === 0 ? 0 : value);
	const negative = DOUBLE.getUint8(0) >= 0x80;
	bytes.push(tag);
	for (let i = 0; i < 8; i += 1) {
		const byte = DOUBLE.getUint8(i);
		if (negative) bytes.push(0xff - byte);
		else bytes.push(i === 0 ? byte | 0x80 : byte);
	}
}

function writeString(bytes: number[], tag: number, text: string): void {
	bytes.push(tag);
	for (let i = 0; i < text.length; i += 1) {
		const unit = text.charCodeAt(i);
		if (unit <= ESCAPE) bytes.push(ESCAPE, unit + 1);
		else if (unit < 0x80) bytes.push(unit);
		else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
		else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
	}
	bytes.push(END);
}

function writeArray(bytes: number[], items: unknown[]): void {
	bytes.push(TYPE_TAG.array);
	for (const item of items) {
		bytes.push(MORE);
		writeValue(bytes, item);
	}
	bytes.push(END);
}

/** Fields in the order of their names: equality of objects does not look at the order of fields. */
function writeObject(bytes: number[], object: Record<string, unknown>): void {
	bytes.push(TYPE_TAG.object);
	for (const name of Object.keys(object).sort()) {
		bytes.push(MORE);
		writeString(bytes, TYPE_TAG.string, name);
		writeValue(bytes, object[name]);
	}
	bytes.push(END);
}
