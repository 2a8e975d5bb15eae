/** Reads the fields of a request and refuses what the platform would not take. */
import { randomBytes } from 'node:crypto';
import { isPlainObject, parseEjson, parseEjsonObject, type StoredDocument, sizeBytes } from './ejson';
import { badParameter, documentTooLarge, writeFailed } from './errors';
import { DOCUMENT_LIMIT_BYTES, ID_LIMIT_BYTES, ROWS_DEFAULT, ROWS_MAX } from './limits';
import type { SortPath } from './sorting';

type Body = Record<string, unknown>;

export function collectionNameOf(body: Body): string {
	if (typeof body.collectionName !== 'string' || body.collectionName === '')
		throw badParameter('collectionName is required');
	return body.collectionName;
}

/** The query of the request; none is a query that matches everything. */
export function queryOf(body: Body, nowMs: number): Record<string, unknown> {
	return body.query === undefined || body.query === '' ? {} : parseEjsonObject(body.query, nowMs);
}

export function sortOf(body: Body, nowMs: number): SortPath[] {
	if (body.order === undefined) return [];
	return Object.entries(parseEjsonObject(body.order, nowMs)).map(([path, direction]) => {
		if (direction !== 1 && direction !== -1) throw badParameter('order must be 1 or -1');
		return [path, direction];
	});
}

export function projectionOf(body: Body, nowMs: number): Record<string, unknown> | undefined {
	return body.projection === undefined ? undefined : parseEjsonObject(body.projection, nowMs);
}

export function limitOf(body: Body): number {
	const limit = body.limit ?? ROWS_DEFAULT;
	if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 0)
		throw badParameter('limit must be a whole number');
	return Math.min(limit, ROWS_MAX);
}

export function skipOf(body: Body): number {
	const offset = body.offset ?? 0;
	if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0)
		throw badParameter('offset must be a whole number');
	return offset;
}

/** The documents of an insert, each with an `_id`: 32 hexadecimal digits when it brought none. */
export function newDocumentsOf(body: Body, nowMs: number): StoredDocument[] {
	if (!Array.isArray(body.data) || body.data.length === 0) throw badParameter('data must be a non-empty array');
	return body.data.map((text: unknown) => {
		const { _id = newId(), ...fields } = parseEjsonObject(text, nowMs);
		return storable({ _id, ...fields });
	});
}

export function newId(): string {
	return randomBytes(16).toString('hex');
}

/** The stages of an aggregate as `{$match: …}`. */
export function stagesOf(body: Body, nowMs: number): Record<string, unknown>[] {
	if (!Array.isArray(body.stages)) throw badParameter('stages must be an array');
	return body.stages.map((stage: unknown) => {
		if (!isPlainObject(stage) || typeof stage.stageKey !== 'string') throw badParameter('malformed stage');
		return { [stage.stageKey]: parseEjson(stage.stageValue, nowMs) };
	});
}

/** Gives the document back when it may be stored: `_id`, field names and size are as the platform wants them. */
export function storable(document: StoredDocument): StoredDocument {
	const { _id } = document;
	if (typeof _id !== 'string' && typeof _id !== 'number') throw writeFailed('_id must be a string or a number');
	if (typeof _id === 'string' && (_id === '' || Buffer.byteLength(_id) > ID_LIMIT_BYTES)) {
		throw writeFailed(`_id must have 1 to ${ID_LIMIT_BYTES} bytes`);
	}
	refuseFieldNames(document);
	const size = sizeBytes(document);
	if (size > DOCUMENT_LIMIT_BYTES) throw documentTooLarge(size);
	return document;
}

function refuseFieldNames(value: unknown): void {
	if (Array.isArray(value)) for (const item of value) refuseFieldNames(item);
	if (!isPlainObject(value)) return;
	for (const [name, item] of Object.entries(value)) {
		if (name.startsWith('$') || name.includes('\0')) {
			throw writeFailed(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`);
		}
		refuseFieldNames(item);
	}
}
