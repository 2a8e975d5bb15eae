/** One open transaction: the state it sees, what it has written so far, and the locks it holds. */
import type { Collection } from './catalog';
import { type Change, type Changes, duplicateId, uniqueKeys } from './changes';
import type { StoredDocument } from './ejson';
import { duplicateKey, transactionBusy, transactionConflict } from './errors';
import { printedKey } from './indexKeys';
import type { Holder, Locks } from './locks';
import { documentName } from './names';
import type { Row } from './tables';
import type { Versions } from './versions';

export interface TransactionParts {
	changes: Changes;
	versions: Versions;
	locks: Locks<Transaction>;
	/** Whether its time is up. */
	isLate: () => boolean;
	/** Called once when it is over. */
	onOver: (transaction: Transaction) => void;
}

export class Transaction implements Holder {
	/** The number of the state it sees. */
	readonly state: number;
	readonly over: Promise<void>;
	/** True while an operation is running: a second one at the same time is refused. */
	busy = false;
	private readonly pending = new Map<string, Change>();
	private isOver = false;
	private tellOver: () => void = () => undefined;

	constructor(
		readonly id: string,
		private readonly parts: TransactionParts,
	) {
		this.state = parts.versions.begin();
		this.over = new Promise((resolve) => {
			this.tellOver = resolve;
		});
	}

	expired(): boolean {
		if (!this.isOver && this.parts.isLate()) this.end();
		return this.isOver;
	}

	/** Gives up the locks. What was written and not committed is gone. */
	end(): void {
		if (this.isOver) return;
		this.isOver = true;
		this.parts.locks.release(this);
		this.parts.onOver(this);
		this.tellOver();
	}

	/** Everything it has written, for the commit. */
	changes(): Change[] {
		return [...this.pending.values()].filter(({ before, after }) => before !== undefined || after !== undefined);
	}

	/** The document as this transaction sees it. */
	get(collection: Collection, id: unknown): StoredDocument | undefined {
		const name = documentName(collection, id);
		const pending = this.pending.get(name);
		if (pending) return pending.after;
		const now = this.parts.changes.rowById(collection, id);
		return this.parts.versions.asOf(name, this.state, now)?.document;
	}

	/** Refuses a document that exists (E11000), also when a unique index forbids it. */
	insert(collection: Collection, document: StoredDocument): void {
		this.lock(documentName(collection, document._id));
		if (this.get(collection, document._id)) throw duplicateId(collection, document);
		this.put(collection, document._id, document);
	}

	/** Replaces the document, or removes it when `after` is absent. */
	put(collection: Collection, id: unknown, after: StoredDocument | undefined): void {
		const name = documentName(collection, id);
		this.lock(name);
		const before = this.pending.get(name)?.before ?? this.parts.changes.rowById(collection, id);
		if (after) this.claimUniqueKeys(collection, after, before);
		this.pending.set(name, { collection, id, before, after });
	}

	private lock(name: string): void {
		const holder = this.parts.locks.holderOf(name);
		if (holder !== undefined && holder !== this) throw transactionBusy();
		if (this.parts.versions.changedAfter(name, this.state)) throw transactionConflict();
		this.parts.locks.take(name, this);
	}

	private claimUniqueKeys(collection: Collection, document: StoredDocument, before: Row | undefined): void {
		for (const { unique, row } of this.parts.changes.holdersOf(collection, document, before)) {
			const name = documentName(collection, row.document._id);
			if (this.pending.has(name)) continue;
			if (this.parts.versions.changedAfter(name, this.state)) throw transactionConflict();
			throw duplicateKey(collection.name, unique.index.name, printedKey(unique.index, document));
		}
		const ownKeys = this.pendingKeys(collection, document);
		for (const unique of uniqueKeys(collection, document)) {
			if (ownKeys.has(unique.name)) {
				throw duplicateKey(collection.name, unique.index.name, printedKey(unique.index, document));
			}
			const holder = this.parts.locks.holderOf(unique.name);
			if (holder !== undefined && holder !== this) throw transactionBusy();
			this.parts.locks.take(unique.name, this);
		}
	}

	/** Unique keys of the other documents that this transaction has written. */
	private pendingKeys(collection: Collection, except: StoredDocument): Set<string> {
		const exceptName = documentName(collection, except._id);
		const others = [...this.pending].filter(
			([name, change]) => name !== exceptName && change.collection.id === collection.id,
		);
		return new Set(
			others.flatMap(([, { after }]) => (after ? uniqueKeys(collection, after).map((key) => key.name) : [])),
		);
	}
}
