import fc from 'fast-check';
import { Catalog, type Collection } from '../../../simulator/database/catalog';
import { Changes } from '../../../simulator/database/changes';
import type { StoredDocument } from '../../../simulator/database/ejson';
import { LockedError } from '../../../simulator/database/locks';
import { Tables } from '../../../simulator/database/tables';
import type { Transaction } from '../../../simulator/database/transaction';
import { Transactions } from '../../../simulator/database/transactions';
import { Versions } from '../../../simulator/database/versions';
import { IDS, type Id, IsolationModel, type Outcome, type World } from './isolationModel';

const SLOTS = 3;

const slot = fc.nat({ max: SLOTS - 1 });
const id = fc.constantFrom(...IDS);
const value = fc.option(fc.nat({ max: 99 }));
const step: fc.Arbitrary<(world: World) => Outcome | undefined> = fc.oneof(
	slot.map((at) => (world: World) => world.begin(at) ?? null),
	slot.map((at) => (world: World) => world.commit(at)),
	slot.map((at) => (world: World) => world.abort(at)),
	fc.tuple(slot, id).map(
		([at, key]) =>
			(world: World) =>
				world.read(at, key),
	),
	fc.tuple(slot, id, value).map(
		([at, key, written]) =>
			(world: World) =>
				world.write(at, key, written),
	),
	fc.tuple(id, value).map(
		([key, written]) =>
			(world: World) =>
				world.outside(key, written),
	),
);

/** The real parts, without the gateway. */
class RealWorld implements World {
	readonly transactions: Transactions;
	private readonly changes: Changes;
	private readonly collection: Collection;
	private readonly names = new Map<number, string>();

	constructor() {
		const tables = new Tables(':memory:');
		const catalog = new Catalog(tables);
		catalog.add('things');
		const versions = new Versions();
		this.collection = catalog.get('things');
		this.changes = new Changes(tables, catalog, versions);
		this.transactions = new Transactions(this.changes, versions, () => 0, 0);
	}

	begin(at: number): void {
		this.abort(at);
		this.names.set(at, this.transactions.start());
	}

	abort(at: number): Outcome {
		return this.within(at, (transaction) => {
			transaction.end();
			return 'over';
		});
	}

	commit(at: number): Outcome {
		return this.within(at, (transaction) => {
			this.changes.apply(transaction.changes());
			transaction.end();
			return 'over';
		});
	}

	read(at: number, key: Id): Outcome {
		return this.within(at, (transaction) => storedValue(transaction.get(this.collection, key)));
	}

	write(at: number, key: Id, written: number | null): Outcome {
		return this.within(at, (transaction) => {
			transaction.put(this.collection, key, documentOf(key, written));
			return 'written';
		});
	}

	outside(key: Id, written: number | null): Outcome {
		const before = this.changes.rowById(this.collection, key);
		const after = documentOf(key, written);
		const change = [{ collection: this.collection, id: key, before, after }];
		try {
			this.transactions.refuseLocked(change);
		} catch (error) {
			if (error instanceof LockedError) return 'locked';
			throw error;
		}
		if (before !== undefined || after !== undefined) this.changes.applyEach(change);
		return 'written';
	}

	contents(): Outcome[] {
		return IDS.map((key) => storedValue(this.changes.rowById(this.collection, key)?.document));
	}

	/** As an operation runs: a refusal ends the transaction. */
	private within(at: number, work: (transaction: Transaction) => Outcome): Outcome {
		let transaction: Transaction | undefined;
		try {
			transaction = this.transactions.get(this.names.get(at));
			return work(transaction);
		} catch (error) {
			transaction?.end();
			return /Transaction(Busy|Conflict|NotExist)/.exec(String(error))?.[0] ?? String(error);
		}
	}
}

function documentOf(key: Id, written: number | null): StoredDocument | undefined {
	return written === null ? undefined : { _id: key, value: written };
}

function storedValue(document: StoredDocument | undefined): Outcome {
	return typeof document?.value === 'number' ? document.value : null;
}

describe('transactions among each other', () => {
	it('keep snapshot isolation, whatever the order of their steps', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const [expected, actual] = [new IsolationModel(), new RealWorld()];
				for (const take of steps) {
					expect(take(actual)).toBe(take(expected));
					expect(actual.contents()).toEqual(expected.contents());
				}
				actual.transactions.endAll();
				expect(actual.transactions.openCount()).toBe(0);
			}),
			{ numRuns: 500 },
		);
	});
});
