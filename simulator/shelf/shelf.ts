/** Durable rows for the services that are not the database: one libsql file, one table. */
import { rmSync } from 'node:fs';
import Database from 'libsql';
import type { Shelf } from '../kernel';

const SCHEMA = `CREATE TABLE IF NOT EXISTS shelf (
	kind TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID`;

export interface OpenShelf extends Shelf {
	/** Runs `work` as one: all its changes or none survive a crash. Not for work that awaits. */
	atomically<T>(work: () => T): T;
	/** Writes the whole state to a new file at `path`, replacing it. */
	snapshot(path: string): void;
	/** Puts the state back to what `snapshot` wrote to `path`. */
	restore(path: string): void;
	close(): void;
}

/** Opens the file, or a shelf in memory for `:memory:`. What `put` has acknowledged survives the death of the process. */
export function openShelf(file: string): OpenShelf {
	const database = new Database(file);
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
	database.exec(SCHEMA);
	const get = database.prepare('SELECT value FROM shelf WHERE kind = ? AND id = ?');
	const put = database.prepare('INSERT OR REPLACE INTO shelf (kind, id, value) VALUES (?, ?, ?)');
	const remove = database.prepare('DELETE FROM shelf WHERE kind = ? AND id = ?');
	const list = database.prepare('SELECT id, value FROM shelf WHERE kind = ? ORDER BY id');
	return {
		get<T>(kind: string, id: string): T | undefined {
			const row = get.get(kind, id) as { value: string } | undefined;
			return row === undefined ? undefined : (JSON.parse(row.value) as T);
		},
		put(kind, id, value) {
			const text = JSON.stringify(value);
			if (text === undefined) throw new TypeError(`a shelf keeps JSON values only: ${kind} ${id}`);
			put.run(kind, id, text);
		},
		remove(kind, id) {
			remove.run(kind, id);
		},
		list<T>(kind: string): { id: string; value: T }[] {
			const rows = list.all(kind) as { id: string; value: string }[];
			return rows.map(({ id, value }) => ({ id, value: JSON.parse(value) as T }));
		},
		atomically(work) {
			return database.inTransaction ? work() : database.transaction(work)();
		},
		snapshot(path) {
			rmSync(path, { force: true });
			database.prepare('VACUUM INTO ?').run(path);
		},
		restore(path) {
			database.prepare('ATTACH ? AS saved').run(path);
			try {
				database.transaction(() => {
					database.exec('DELETE FROM shelf; INSERT INTO shelf SELECT kind, id, value FROM saved.shelf');
				})();
			} finally {
				database.exec('DETACH saved');
			}
		},
		close() {
			database.close();
		},
	};
}
