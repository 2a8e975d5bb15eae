/** Which collections exist and which indexes they have; brings the file in line with what is declared. */
import type { CollectionDeclaration, IndexDeclaration } from '../../config/database';
import { collectionExists, collectionNotExist } from './errors';
import { indexKeys } from './indexKeys';
import { Scans } from './scans';
import type { Tables } from './tables';

export interface Index extends IndexDeclaration {
	id: number;
	/** Whether some document ever had an array under it: then its order is not the order of documents. */
	manyValued: boolean;
}

export interface Collection {
	id: number;
	name: string;
	indexes: Index[];
}

export class Catalog {
	private collections = new Map<string, Collection>();

	constructor(private readonly tables: Tables) {
		this.reload();
	}

	/** Refuses with DATABASE_COLLECTION_NOT_EXIST. */
	get(name: string): Collection {
		const collection = this.collections.get(name);
		if (collection === undefined) throw collectionNotExist(name);
		return collection;
	}

	find(name: string): Collection | undefined {
		return this.collections.get(name);
	}

	all(): Collection[] {
		return [...this.collections.values()];
	}

	/** Creates a collection without indexes; refuses one that exists. */
	add(name: string): void {
		if (this.collections.has(name)) throw collectionExists(name);
		const { lastInsertRowid } = this.tables.sql.prepare('INSERT INTO collections (name) VALUES (?)').run(name);
		this.collections.set(name, { id: Number(lastInsertRowid), name, indexes: [] });
	}

	/**
	 * Creates what is declared and missing, and drops indexes that are no longer declared. Collections that are not
	 * declared stay. Throws when existing documents violate a unique index.
	 */
	declare(declarations: readonly CollectionDeclaration[]): void {
		this.tables.atomically(() => {
			for (const { name, indexes } of declarations) {
				if (!this.collections.has(name)) this.add(name);
				const collection = this.get(name);
				for (const index of collection.indexes) {
					if (!indexes.some((declared) => sameIndex(declared, index))) this.dropIndex(index.id);
				}
				for (const declared of indexes) {
					if (!collection.indexes.some((index) => sameIndex(declared, index))) this.buildIndex(collection, declared);
				}
			}
		});
		this.reload();
	}

	markManyValued(index: Index): void {
		index.manyValued = true;
		this.tables.sql.prepare('UPDATE indexes SET many_valued = 1 WHERE id = ?').run(index.id);
	}

	/** Reads the catalogue from the file again. */
	reload(): void {
		this.collections = new Map();
		const rows = this.tables.sql.prepare('SELECT id, name FROM collections ORDER BY id').all();
		const indexes = this.tables.sql.prepare(
			'SELECT id, declaration, many_valued FROM indexes WHERE collection = ? ORDER BY id',
		);
		for (const { id, name } of rows as { id: number; name: string }[]) {
			const found = indexes.all(id) as { id: number; declaration: string; many_valued: number }[];
			this.collections.set(name, {
				id,
				name,
				indexes: found.map((row) => ({
					...(JSON.parse(row.declaration) as IndexDeclaration),
					id: row.id,
					manyValued: row.many_valued === 1,
				})),
			});
		}
	}

	private dropIndex(id: number): void {
		this.tables.sql.prepare('DELETE FROM entries WHERE index_id = ?').run(id);
		this.tables.sql.prepare('DELETE FROM indexes WHERE id = ?').run(id);
	}

	private buildIndex(collection: Collection, declared: IndexDeclaration): void {
		const result = this.tables.sql
			.prepare('INSERT INTO indexes (collection, name, declaration) VALUES (?, ?, ?)')
			.run(collection.id, declared.name, JSON.stringify(declared));
		const index: Index = { ...declared, id: Number(result.lastInsertRowid), manyValued: false };
		for (const { number, document } of new Scans(this.tables).all(collection.id)) {
			const { keys, manyValued } = indexKeys(index, document);
			for (const key of keys) {
				if (index.unique && this.tables.rowsWithKey(index.id, key, number).length > 0) {
					throw new Error(`documents in ${collection.name} violate the unique index ${index.name}`);
				}
				this.tables.addEntries([{ index: index.id, key }], number);
			}
			if (manyValued && !index.manyValued) this.markManyValued(index);
		}
	}
}

function sameIndex(declared: IndexDeclaration, index: Index): boolean {
	const shape = ({ name, keys, unique }: IndexDeclaration) => JSON.stringify([name, keys, unique === true]);
	return shape(declared) === shape(index);
}
