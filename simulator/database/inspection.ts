/** What tests and the control bar may look at. The product has no way in here. */
import { rmSync } from 'node:fs';
import type { StoredDocument } from './ejson';
import type { Engine } from './engine';
import { findRows, type Question } from './find';
import type { RequestCount, Requests } from './requests';

export interface DatabaseInspection {
	collections(): { name: string; documents: number; indexes: string[] }[];
	/** Documents that match a MongoDB query; all of the collection when nothing is said. */
	documents(collection: string, question?: Partial<Question>): StoredDocument[];
	document(collection: string, id: string | number): StoredDocument | undefined;
	/** How many documents stand in a collection; none of them is read. */
	count(collection: string): number;
	/** The database requests of the function call that holds this token. */
	requestsOf(token: string): RequestCount;
	resetRequests(token?: string): void;
	/** Stored documents read since the start: shows whether a query used its index. */
	documentsRead(): number;
	openTransactions(): number;
	/** The function behind a transaction is gone: it ends a moment later, as the real one does after its 30 seconds. */
	abandon(transactionId: string): void;
	/** Writes the whole state to a new file. */
	snapshot(path: string): void;
	/** Ends every transaction and puts the state back to that of the file. */
	restore(path: string): void;
}

export function inspectionOf(engine: Engine, requests: Requests): DatabaseInspection {
	const { tables, catalog, transactions } = engine;
	return {
		collections: () =>
			catalog.all().map(({ id, name, indexes }) => ({
				name,
				documents: tables.count(id),
				indexes: indexes.map((index) => index.name),
			})),
		documents: (collection, question = {}) =>
			findRows(tables, catalog.get(collection), { query: {}, ...question }).map((row) => row.document),
		document: (collection, id) => engine.changes.rowById(catalog.get(collection), id)?.document,
		count: (collection) => tables.count(catalog.get(collection).id),
		requestsOf: (token) => requests.of(token),
		resetRequests: (token) => requests.reset(token),
		documentsRead: () => tables.rowsRead,
		openTransactions: () => transactions.openCount(),
		abandon: (id) => transactions.abandon(id),
		snapshot: (path) => {
			rmSync(path, { force: true });
			tables.saveTo(path);
		},
		restore: (path) => {
			transactions.endAll();
			tables.loadFrom(path);
			catalog.reload();
		},
	};
}
