/** The open transactions: they begin, run one operation at a time, and end by commit, by rollback or by their time. */
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type Change, type Changes, uniqueKeys } from './changes';
import { transactionBusy, transactionNotExist } from './errors';
import { ABANDONED_TRANSACTION_MS, TRANSACTION_LIFETIME_MS } from './limits';
import { LockedError, Locks } from './locks';
import { documentName } from './names';
import { Transaction } from './transaction';
import type { Versions } from './versions';

export class Transactions {
	private readonly open = new Map<string, Transaction>();
	private readonly timers = new Map<string, NodeJS.Timeout>();
	private readonly locks = new Locks<Transaction>();

	constructor(
		private readonly changes: Changes,
		private readonly versions: Versions,
		/** Real milliseconds that never jump: the lifetime does not follow the simulated clock. */
		private readonly monotonicMs: () => number,
		/** Real milliseconds for which an operation occupies its transaction at least. */
		private readonly operationMs: number,
	) {}

	/** Gives the id of a new transaction. */
	start(): string {
		const id = randomUUID();
		const endsAtMs = this.monotonicMs() + TRANSACTION_LIFETIME_MS;
		const transaction = new Transaction(id, {
			changes: this.changes,
			versions: this.versions,
			locks: this.locks,
			isLate: () => this.monotonicMs() >= endsAtMs,
			onOver: () => this.forget(id),
		});
		this.open.set(id, transaction);
		// Wakes those who wait for a lock of a transaction that was left alone.
		const timer = setTimeout(() => transaction.end(), TRANSACTION_LIFETIME_MS);
		timer.unref();
		this.timers.set(id, timer);
		return id;
	}

	/** Refuses an id that is unknown, over, or too late with TransactionNotExist. */
	get(id: unknown): Transaction {
		const transaction = typeof id === 'string' ? this.open.get(id) : undefined;
		if (transaction === undefined || transaction.expired()) throw transactionNotExist();
		return transaction;
	}

	/**
	 * Runs one operation. A second one at the same time is refused with TransactionBusy and changes nothing; any other
	 * refusal ends the transaction, as it does in the real database.
	 */
	async operate<T>(id: unknown, operation: (transaction: Transaction) => T): Promise<T> {
		const transaction = this.get(id);
		if (transaction.busy) throw transactionBusy();
		transaction.busy = true;
		try {
			await this.occupy();
			if (transaction.expired()) throw transactionNotExist();
			return operation(transaction);
		} catch (error) {
			transaction.end();
			throw error;
		} finally {
			transaction.busy = false;
		}
	}

	/** Writes everything in one transaction of the file. `refuse` is told which collections are written, and may throw. */
	commit(id: unknown, refuse: (collections: string[]) => void): Promise<void> {
		return this.operate(id, (transaction) => {
			const changes = transaction.changes();
			refuse([...new Set(changes.map((change) => change.collection.name))]);
			this.changes.apply(changes);
			transaction.end();
		});
	}

	/** Throws `LockedError` when a transaction has written one of the documents or claimed one of the unique keys. */
	refuseLocked(changes: readonly Change[]): void {
		if (this.open.size === 0) return;
		for (const { collection, id, after } of changes) {
			const names = after ? uniqueKeys(collection, after).map((key) => key.name) : [];
			for (const name of [documentName(collection, id), ...names]) {
				const holder = this.locks.holderOf(name);
				if (holder) throw new LockedError(holder);
			}
		}
	}

	/** Lets others meet its locks for a moment; then nothing of it has happened. */
	abandon(id: string): void {
		const transaction = this.open.get(id);
		if (transaction) setTimeout(() => transaction.end(), ABANDONED_TRANSACTION_MS).unref();
	}

	openCount(): number {
		return this.open.size;
	}

	endAll(): void {
		for (const transaction of [...this.open.values()]) transaction.end();
	}

	/** Holds the transaction long enough that a request which was sent at the same time is read and meets it busy. */
	private async occupy(): Promise<void> {
		if (this.operationMs > 0) await pause(this.operationMs);
		for (let turn = 0; turn < 3; turn += 1) await nextTurn();
	}

	private forget(id: string): void {
		clearTimeout(this.timers.get(id));
		this.timers.delete(id);
		this.open.delete(id);
		this.versions.end([...this.open.values()].map((transaction) => transaction.state));
	}
}
