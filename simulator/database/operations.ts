/** The actions on documents outside a transaction. */
import type { Action } from '../kernel';
import { aggregate } from './aggregate';
import { parseEjsonObject, type StoredDocument, stringifyEjson } from './ejson';
import type { Engine } from './engine';
import { notInTransaction } from './errors';
import { findRows } from './find';
import { projected } from './judge';
import type { Row } from './tables';
import { updated } from './updates';
import * as validate from './validate';

type Body = Record<string, unknown>;

/** A request that names a transaction goes to `inTransaction`, any other to `outside`. */
export function documentActions(engine: Engine, inTransaction: Record<string, Action>): Record<string, Action> {
	const outside: Record<string, Action> = {
		'database.insertDocument': (body) => insert(engine, body),
		'database.getDocument': (body) => get(engine, body),
		'database.calculateDocument': (body) => count(engine, body),
		'database.modifyDocument': (body) => modify(engine, body),
		'database.removeDocument': (body) => remove(engine, body),
		'database.aggregateDocuments': async (body) => ({ list: aggregate(engine, body).map(stringifyEjson) }),
		'database.addCollection': async (body) => engine.catalog.add(validate.collectionNameOf(body)),
	};
	const chosen = Object.entries(outside).map(([name, action]): [string, Action] => [
		name,
		async (body, call) => {
			if (body.transactionId === undefined) return action(body, call);
			const inside = inTransaction[name];
			if (inside === undefined) throw notInTransaction(name);
			return inside(body, call);
		},
	]);
	return Object.fromEntries(chosen);
}

async function insert(engine: Engine, body: Body): Promise<unknown> {
	const collection = engine.collection(validate.collectionNameOf(body));
	const documents = validate.newDocumentsOf(body, engine.nowMs());
	return engine.write(() => ({
		changes: documents.map((after) => ({ collection, id: after._id, after })),
		result: { insertedIds: documents.map((document) => document._id) },
	}));
}

async function get(engine: Engine, body: Body): Promise<unknown> {
	const nowMs = engine.nowMs();
	const rows = findRows(engine.tables, engine.collection(validate.collectionNameOf(body)), {
		query: validate.queryOf(body, nowMs),
		sort: validate.sortOf(body, nowMs),
		skip: validate.skipOf(body),
		limit: validate.limitOf(body),
	});
	const documents = projected(
		rows.map((row) => row.document),
		validate.projectionOf(body, nowMs),
	);
	return { list: documents.map(stringifyEjson) };
}

async function count(engine: Engine, body: Body): Promise<unknown> {
	const collection = engine.collection(validate.collectionNameOf(body));
	const query = validate.queryOf(body, engine.nowMs());
	if (Object.keys(query).length === 0) return { total: engine.tables.count(collection.id) };
	return { total: findRows(engine.tables, collection, { query }).length };
}

async function modify(engine: Engine, body: Body): Promise<unknown> {
	const nowMs = engine.nowMs();
	const collection = engine.collection(validate.collectionNameOf(body));
	const query = validate.queryOf(body, nowMs);
	const data = parseEjsonObject(body.data, nowMs);
	return engine.write(() => {
		const rows = findRows(engine.tables, collection, body.multi === true ? { query } : { query, limit: 1 });
		if (rows.length === 0 && body.upsert === true) {
			const after = upsertedDocument(query, data);
			return { changes: [{ collection, id: after._id, after }], result: { updated: 0, upsert_id: after._id } };
		}
		const changes = rows.flatMap((before) => {
			const after = changedDocument(before.document, data, query, body.merge === true);
			return after === undefined ? [] : [{ collection, id: after._id, before, after }];
		});
		return { changes, result: { updated: changes.length, upsert_id: null } };
	});
}

async function remove(engine: Engine, body: Body): Promise<unknown> {
	const collection = engine.collection(validate.collectionNameOf(body));
	const query = validate.queryOf(body, engine.nowMs());
	return engine.write(() => {
		const rows = findRows(engine.tables, collection, body.multi === true ? { query } : { query, limit: 1 });
		const changes = rows.map((before: Row) => ({ collection, id: before.document._id, before }));
		return { changes, result: { deleted: changes.length } };
	});
}

/** The new version of a document; nothing when the update leaves it as it is. */
export function changedDocument(
	document: StoredDocument,
	data: Record<string, unknown>,
	query: Record<string, unknown>,
	merge: boolean,
): StoredDocument | undefined {
	const after = merge ? updated(document, data, query) : { ...data, _id: document._id };
	if (stringifyEjson(after) === stringifyEjson(document)) return undefined;
	return validate.storable(after);
}

/** The document that `set` creates when there was none. */
export function upsertedDocument(query: Record<string, unknown>, data: Record<string, unknown>): StoredDocument {
	return validate.storable({ ...data, _id: query._id ?? validate.newId() });
}
