/** Writes documents together with the keys of their indexes, and refuses what a unique index forbids. */
import type { Catalog, Collection, Index } from './catalog';
import type { StoredDocument } from './ejson';
import { duplicateKey } from './errors';
import { indexKeys, keyText, printedKey } from './indexKeys';
import { sortKey } from './sortKey';
import type { Row, Tables } from './tables';
import type { Versions } from './versions';

/** One document that is created (no `before`), replaced, or removed (no `after`). */
export interface Change {
	collection: Collection;
	id: unknown;
	before?: Row;
	after?: StoredDocument;
}

/** A key that a unique index must hold once only. */
export interface UniqueKey {
	index: Index;
	key: Uint8Array;
	/** Names the key across all collections. */
	name: string;
}

export class Changes {
	constructor(
		private readonly tables: Tables,
		private readonly catalog: Catalog,
		private readonly versions: Versions,
	) {}

	/** Writes all of them at once or none. The caller has made sure that no unique index is violated. */
	apply(changes: readonly Change[]): void {
		this.tables.atomically(() => {
			for (const { collection, before } of changes) if (before) this.removeEntries(collection, before);
			for (const change of changes) this.write(change);
		});
		this.versions.record(changes);
	}

	/** Writes one after another; the first that a unique index forbids is refused, and those before it stay. */
	applyEach(changes: readonly Change[]): void {
		const written: Change[] = [];
		let refusal: unknown;
		this.tables.atomically(() => {
			for (const change of changes) {
				try {
					this.refuseDuplicates(change);
				} catch (error) {
					refusal = error;
					return;
				}
				if (change.before) this.removeEntries(change.collection, change.before);
				this.write(change);
				written.push(change);
			}
		});
		this.versions.record(written);
		if (refusal !== undefined) throw refusal;
	}

	rowById(collection: Collection, id: unknown): Row | undefined {
		return this.tables.rowById(collection.id, sortKey(id));
	}

	/** Other committed documents that hold a key which the new version needs for itself. */
	holdersOf(collection: Collection, after: StoredDocument, before: Row | undefined): { unique: UniqueKey; row: Row }[] {
		return uniqueKeys(collection, after).flatMap((unique) => {
			const rows = this.tables.rowsWithKey(unique.index.id, unique.key, before?.number);
			return rows.map((row) => ({ unique, row }));
		});
	}

	private refuseDuplicates({ collection, before, after }: Change): void {
		if (after === undefined) return;
		if (before === undefined && this.rowById(collection, after._id)) throw duplicateId(collection, after);
		const [holder] = this.holdersOf(collection, after, before);
		if (holder) throw duplicateKey(collection.name, holder.unique.index.name, printedKey(holder.unique.index, after));
	}

	private write({ collection, before, after }: Change): void {
		if (after === undefined) {
			if (before) this.tables.remove(before.number);
			return;
		}
		const number = before?.number ?? this.tables.insert(collection.id, sortKey(after._id), after);
		if (before) this.tables.replace(number, after);
		const entries = collection.indexes.flatMap((index) => {
			const { keys, manyValued } = indexKeys(index, after);
			if (manyValued && !index.manyValued) this.catalog.markManyValued(index);
			return keys.map((key) => ({ index: index.id, key }));
		});
		this.tables.addEntries(entries, number);
	}

	private removeEntries(collection: Collection, { number, document }: Row): void {
		for (const index of collection.indexes) {
			for (const key of indexKeys(index, document).keys) this.tables.removeEntry(index.id, key, number);
		}
	}
}

/** The keys that no other document may hold. */
export function uniqueKeys(collection: Collection, document: StoredDocument): UniqueKey[] {
	return collection.indexes
		.filter((index) => index.unique)
		.flatMap((index) => {
			return indexKeys(index, document).keys.map((key) => ({ index, key, name: `key ${index.id} ${keyText(key)}` }));
		});
}

export function duplicateId(collection: Collection, document: StoredDocument) {
	return duplicateKey(collection.name, '_id_', `{ _id: ${JSON.stringify(document._id)} }`);
}
