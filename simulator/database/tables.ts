/** The rows in the libsql file: documents, and the keys under which the indexes find them. */
import Database from 'libsql';
import { parseStored, type StoredDocument, stringifyEjson } from './ejson';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS indexes (
	id INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, name TEXT NOT NULL, declaration TEXT NOT NULL,
	many_valued INTEGER NOT NULL DEFAULT 0, UNIQUE (collection, name)
);
CREATE TABLE IF NOT EXISTS documents (
	number INTEGER PRIMARY KEY AUTOINCREMENT, collection INTEGER NOT NULL, id_key BLOB NOT NULL, document TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS documents_by_id ON documents (collection, id_key);
CREATE INDEX IF NOT EXISTS documents_by_collection ON documents (collection);
CREATE TABLE IF NOT EXISTS entries (
	index_id INTEGER NOT NULL, key BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (index_id, key, number)
) WITHOUT ROWID;
`;

const TABLES = ['collections', 'indexes', 'documents', 'entries'] as const;

/** So many keys go into one statement of the file. */
const ENTRIES_AT_ONCE = 64;

/** A stored document and the number that says in which order documents came. */
export interface Row {
	number: number;
	document: StoredDocument;
}

export interface IndexEntry {
	index: number;
	key: Uint8Array;
}

export interface RawRow {
	number: number;
	/** libsql binds buffers, but gives blobs back as bare memory. */
	key: ArrayBuffer;
	document: string;
}

/** Opens the file (or `:memory:`). A commit is on disk before it is acknowledged. */
export class Tables {
	readonly sql: Database.Database;
	/** How many stored documents were read since the start: shows whether an index did its work. */
	rowsRead = 0;

	constructor(file: string) {
		this.sql = new Database(file);
		this.sql.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
		this.sql.exec(SCHEMA);
	}

	/** Runs `work` in one transaction of the file: all of it or nothing survives a crash. */
	atomically<T>(work: () => T): T {
		return this.sql.inTransaction ? work() : this.sql.transaction(work)();
	}

	rowById(collection: number, idKey: Uint8Array): Row | undefined {
		const raw = this.statement('SELECT number, document FROM documents WHERE collection = ? AND id_key = ?').get(
			collection,
			blob(idKey),
		) as RawRow | undefined;
		return raw && this.toRow(raw);
	}

	insert(collection: number, idKey: Uint8Array, document: StoredDocument): number {
		const result = this.statement('INSERT INTO documents (collection, id_key, document) VALUES (?, ?, ?)').run(
			collection,
			blob(idKey),
			stringifyEjson(document),
		);
		return Number(result.lastInsertRowid);
	}

	replace(number: number, document: StoredDocument): void {
		this.statement('UPDATE documents SET document = ? WHERE number = ?').run(stringifyEjson(document), number);
	}

	remove(number: number): void {
		this.statement('DELETE FROM documents WHERE number = ?').run(number);
	}

	/** Notes under which keys of which indexes the document is found. */
	addEntries(entries: readonly IndexEntry[], number: number): void {
		for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
			const some = entries.slice(from, from + ENTRIES_AT_ONCE);
			const places = some.map(() => '(?, ?, ?)').join(', ');
			const values = some.flatMap(({ index, key }) => [index, blob(key), number]);
			this.statement(`INSERT OR IGNORE INTO entries (index_id, key, number) VALUES ${places}`).run(...values);
		}
	}

	removeEntry(index: number, key: Uint8Array, number: number): void {
		this.statement('DELETE FROM entries WHERE index_id = ? AND key = ? AND number = ?').run(index, blob(key), number);
	}

	/** The documents under exactly this key, without the one of the number `except`. */
	rowsWithKey(index: number, key: Uint8Array, except = 0): Row[] {
		const raw = this.statement(
			'SELECT d.number, d.document FROM entries e CROSS JOIN documents d ON d.number = e.number WHERE e.index_id = ? AND e.key = ? AND e.number <> ?',
		).all(index, blob(key), except) as RawRow[];
		return raw.map((row) => this.toRow(row));
	}

	count(collection: number): number {
		const row = this.statement('SELECT count(*) AS total FROM documents WHERE collection = ?').get(collection);
		return (row as { total: number }).total;
	}

	/** Writes the whole state to a new file. */
	saveTo(path: string): void {
		this.sql.prepare('VACUUM INTO ?').run(path);
	}

	/** Replaces the whole state by that of a file that `saveTo` wrote. */
	loadFrom(path: string): void {
		this.sql.prepare('ATTACH ? AS saved').run(path);
		try {
			this.atomically(() => {
				for (const table of TABLES) {
					this.sql.exec(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM saved.${table}`);
				}
			});
		} finally {
			this.sql.exec('DETACH saved');
		}
	}

	close(): void {
		this.sql.close();
	}

	toRow(raw: RawRow): Row {
		this.rowsRead += 1;
		return { number: raw.number, document: parseStored(raw.document) };
	}

	private readonly prepared = new Map<string, Database.Statement>();

	/** The prepared statement of this text. */
	statement(text: string): Database.Statement {
		const known = this.prepared.get(text) ?? this.sql.prepare(text);
		this.prepared.set(text, known);
		return known;
	}
}

/** libsql binds buffers only. */
export function blob(key: Uint8Array): Buffer {
	return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
}
