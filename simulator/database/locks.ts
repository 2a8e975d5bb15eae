/** Which open transaction has written a document or claimed a unique key: the first writer wins. */
export interface Holder {
	/** Resolves when the transaction is over, by commit, by rollback or by its time. */
	readonly over: Promise<void>;
	/** Ends the transaction when its time is up; answers whether it is over. */
	expired(): boolean;
}

/** Thrown inside the simulator when a write outside a transaction has to wait. Never leaves the database service. */
export class LockedError extends Error {
	constructor(readonly holder: Holder) {
		super('locked by a transaction');
	}
}

export class Locks<H extends Holder> {
	private readonly holders = new Map<string, H>();

	/** Who holds it, when that transaction is still alive. */
	holderOf(name: string): H | undefined {
		const holder = this.holders.get(name);
		return holder === undefined || holder.expired() ? undefined : holder;
	}

	take(name: string, holder: H): void {
		this.holders.set(name, holder);
	}

	release(holder: H): void {
		for (const [name, holding] of this.holders) if (holding === holder) this.holders.delete(name);
	}
}

/** Runs `work` again each time the transaction that stood in its way is over; at most `attempts` times. */
export async function whenUnlocked<T>(attempts: number, work: () => T): Promise<T> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return work();
		} catch (error) {
			if (!(error instanceof LockedError) || attempt >= attempts) throw error;
			await error.holder.over;
		}
	}
}
