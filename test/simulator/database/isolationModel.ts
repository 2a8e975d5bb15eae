/** What snapshot isolation with "first writer wins" means, told with whole copies of the state. */
export const IDS = ['x', 'y', 'z'] as const;

export type Id = (typeof IDS)[number];
export type Outcome = string | number | null;

/** Up to a few transactions, each in a slot, and writes outside of them. A value of null is no document. */
export interface World {
	begin(slot: number): void;
	commit(slot: number): Outcome;
	abort(slot: number): Outcome;
	read(slot: number, id: Id): Outcome;
	write(slot: number, id: Id, value: number | null): Outcome;
	outside(id: Id, value: number | null): Outcome;
	contents(): Outcome[];
}

interface Open {
	began: number;
	seen: Map<Id, number>;
	written: Map<Id, number | null>;
}

export class IsolationModel implements World {
	private readonly state = new Map<Id, number>();
	private readonly changedAt = new Map<Id, number>();
	private readonly open = new Map<number, Open>();
	private time = 0;

	begin(slot: number): void {
		this.open.set(slot, { began: this.time, seen: new Map(this.state), written: new Map() });
	}

	abort(slot: number): Outcome {
		return this.open.delete(slot) ? 'over' : 'TransactionNotExist';
	}

	commit(slot: number): Outcome {
		this.time += 1;
		for (const [id, value] of this.open.get(slot)?.written ?? []) this.put(id, value);
		return this.abort(slot);
	}

	read(slot: number, id: Id): Outcome {
		const transaction = this.open.get(slot);
		if (transaction === undefined) return 'TransactionNotExist';
		return (transaction.written.has(id) ? transaction.written.get(id) : transaction.seen.get(id)) ?? null;
	}

	write(slot: number, id: Id, value: number | null): Outcome {
		const transaction = this.open.get(slot);
		if (transaction === undefined) return 'TransactionNotExist';
		const holder = this.holderOf(id);
		const held = holder !== undefined && holder !== slot;
		if (held || (this.changedAt.get(id) ?? 0) > transaction.began) {
			this.open.delete(slot);
			return held ? 'TransactionBusy' : 'TransactionConflict';
		}
		transaction.written.set(id, value);
		return 'written';
	}

	outside(id: Id, value: number | null): Outcome {
		if (this.holderOf(id) !== undefined) return 'locked';
		this.time += 1;
		this.put(id, value);
		return 'written';
	}

	contents(): Outcome[] {
		return IDS.map((id) => this.state.get(id) ?? null);
	}

	private put(id: Id, value: number | null): void {
		if (value === null && !this.state.has(id)) return;
		if (value === null) this.state.delete(id);
		else this.state.set(id, value);
		this.changedAt.set(id, this.time);
	}

	private holderOf(id: Id): number | undefined {
		return [...this.open].find(([, { written }]) => written.has(id))?.[0];
	}
}
