/** The rows in the libsql file: documents, and the keys under which the indexes find them. */
import Database from 'libsql';
import { parseStored, type StoredDocument, stringifyEjson } from './ejson';
import { joined } from './sort-key';

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

/** Rows are read in pages, small first: most queries want few. */
const FIRST_PAGE_ROWS = 32;
const LARGEST_PAGE_ROWS = 1024;

/** A key with this byte added is the next one possible. */
const JUST_AFTER = Uint8Array.of(0);

/** A stored document and the number that says in which order documents came. */
export interface Row {
	number: number;
	document: StoredDocument;
}

/** A stretch of keys: from `lower`, up to but without `upper`. */
export interface KeyRange {
	lower: Uint8Array;
	upper: Uint8Array;
}

interface RawRow {
	number: number;
	/** libsql binds buffers, but gives blobs back as bare memory. */
	key: ArrayBuffer;
	document: string;
}

/** Where the page before ended. */
interface Position {
	number: number;
	key: Uint8Array;
}

type PageReader = (last: Position | undefined, limit: number) => RawRow[];

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

	addEntry(index: number, key: Uint8Array, number: number): void {
		this.statement('INSERT OR IGNORE INTO entries (index_id, key, number) VALUES (?, ?, ?)').run(
			index,
			blob(key),
			number,
		);
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

	/** All documents in the order in which they came. */
	scan(collection: number): Generator<Row> {
		const page = this.statement(
			"SELECT number, x'' AS key, document FROM documents WHERE collection = ? AND number > ? ORDER BY number LIMIT ?",
		);
		return this.paged((last, limit) => page.all(collection, last?.number ?? 0, limit) as RawRow[]);
	}

	/** Documents by their `_id`. */
	scanIds(collection: number, range: KeyRange, backwards: boolean): Generator<Row> {
		const page = this.statement(
			`SELECT number, id_key AS key, document FROM documents WHERE collection = ? AND id_key >= ? AND id_key < ?
			ORDER BY id_key ${backwards ? 'DESC' : 'ASC'} LIMIT ?`,
		);
		return this.paged((last, limit) => {
			const lower = last === undefined || backwards ? range.lower : joined(last.key, JUST_AFTER);
			const upper = last === undefined || !backwards ? range.upper : last.key;
			return page.all(collection, blob(lower), blob(upper), limit) as RawRow[];
		});
	}

	/** Documents by the keys of an index; a document with several keys in the range comes several times. */
	scanIndex(index: number, range: KeyRange, backwards: boolean): Generator<Row> {
		const [after, order] = backwards ? ['<', 'DESC'] : ['>', 'ASC'];
		const select = `SELECT e.number, e.key, d.document FROM entries e CROSS JOIN documents d ON d.number = e.number
			WHERE e.index_id = ? AND e.key >= ? AND e.key < ?`;
		const tail = `ORDER BY e.key ${order}, e.number ${order} LIMIT ?`;
		const first = this.statement(`${select} ${tail}`);
		const next = this.statement(`${select} AND (e.key, e.number) ${after} (?, ?) ${tail}`);
		const bounds = [index, blob(range.lower), blob(range.upper)];
		return this.paged((last, limit) => {
			const raw =
				last === undefined ? first.all(...bounds, limit) : next.all(...bounds, blob(last.key), last.number, limit);
			return raw as RawRow[];
		});
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

	private *paged(read: PageReader): Generator<Row> {
		let last: Position | undefined;
		for (let limit = FIRST_PAGE_ROWS; ; limit = Math.min(limit * 2, LARGEST_PAGE_ROWS)) {
			const page = read(last, limit);
			for (const raw of page) yield this.toRow(raw);
			const end = page.at(-1);
			if (end === undefined || page.length < limit) return;
			last = { number: end.number, key: new Uint8Array(end.key) };
		}
	}

	private toRow(raw: RawRow): Row {
		this.rowsRead += 1;
		return { number: raw.number, document: parseStored(raw.document) };
	}

	private readonly prepared = new Map<string, Database.Statement>();

	private statement(text: string): Database.Statement {
		const known = this.prepared.get(text) ?? this.sql.prepare(text);
		this.prepared.set(text, known);
		return known;
	}
}

/** libsql binds buffers only. */
function blob(key: Uint8Array): Buffer {
	return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
}
