/** The parts of the database put together: what the actions and the inspection work with. */
import type { CollectionDeclaration } from '../../config/database';
import type { Clock, Faults } from '../kernel';
import { Catalog, type Collection } from './catalog';
import { type Change, Changes } from './changes';
import { transactionConflict, unavailable } from './errors';
import { LOCK_WAITS_MAX, TRANSACTION_OPERATION_MS } from './limits';
import { LockedError, whenUnlocked } from './locks';
import { Tables } from './tables';
import { Transactions } from './transactions';
import { Versions } from './versions';

export interface DatabaseParts {
	/** The libsql file, or `:memory:`. */
	file: string;
	/** Declared collections with their indexes. More can be added by the functions. */
	collections: readonly CollectionDeclaration[];
	/** For server dates. The lifetime of transactions is real time. */
	clock: Pick<Clock, 'nowMs'>;
	faults: Faults;
	/** Real milliseconds that never jump; a test brings its own. */
	monotonicMs?: () => number;
	/** How long an operation occupies its transaction; 0: some turns of this thread, for functions that live in it. */
	operationMs?: number;
}

export class Engine {
	readonly tables: Tables;
	readonly catalog: Catalog;
	readonly changes: Changes;
	readonly transactions: Transactions;
	private readonly faults: Faults;
	private readonly clock: Pick<Clock, 'nowMs'>;

	constructor({ file, collections, clock, faults, ...times }: DatabaseParts) {
		const { monotonicMs = () => performance.now(), operationMs = TRANSACTION_OPERATION_MS } = times;
		const versions = new Versions();
		this.tables = new Tables(file);
		this.catalog = new Catalog(this.tables);
		this.catalog.declare(collections);
		this.changes = new Changes(this.tables, this.catalog, versions);
		this.transactions = new Transactions(this.changes, versions, monotonicMs, operationMs);
		this.faults = faults;
		this.clock = clock;
	}

	/** Simulated epoch milliseconds. */
	nowMs(): number {
		return this.clock.nowMs();
	}

	/** Gives the collection, unless it does not exist or a fault keeps it from answering. */
	collection(name: string): Collection {
		if (this.faults.take('database-unavailable', name)) throw unavailable();
		return this.catalog.get(name);
	}

	/** Like `collection`, for an operation inside a transaction. */
	collectionInTransaction(name: string): Collection {
		const collection = this.collection(name);
		if (this.faults.take('database-conflict-at-operation', name)) throw transactionConflict();
		return collection;
	}

	/** Strikes when a conflict at commit is armed for one of the collections, or for any. */
	refuseCommit(collections: readonly string[]): void {
		const subjects: (string | undefined)[] = collections.length > 0 ? [...collections] : [undefined];
		if (subjects.some((name) => this.faults.take('database-conflict-at-commit', name))) throw transactionConflict();
	}

	/** Strikes when the reply of a commit that was carried out is to be lost. */
	loseCommitReply(): void {
		if (this.faults.take('database-commit-reply-lost')) throw unavailable();
	}

	/**
	 * Writes outside a transaction what `decide` asks for, one document after another. While a transaction holds one of
	 * them the write waits, and decides anew when it is over.
	 */
	async write<T>(decide: () => { changes: Change[]; result: T }): Promise<T> {
		try {
			return await whenUnlocked(LOCK_WAITS_MAX, () => {
				const { changes, result } = decide();
				this.transactions.refuseLocked(changes);
				this.changes.applyEach(changes);
				return result;
			});
		} catch (error) {
			throw error instanceof LockedError ? unavailable() : error;
		}
	}

	close(): void {
		this.transactions.endAll();
		this.tables.close();
	}
}
