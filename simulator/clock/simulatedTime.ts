/**
 * The simulated time as one signed 64-bit number in shared memory, so that every worker's `Date` follows at once and
 * never sees half a change. The lowest bit says whether the clock stands still; the rest is the time itself (standing)
 * or the difference to the real clock (running), in milliseconds. `functions/worker.cjs` reads the same layout.
 */
const FROZEN_BIT = 1n;

export class SimulatedTime {
	readonly shared = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
	private readonly cell = new BigInt64Array(this.shared);

	/** Simulated epoch milliseconds. */
	nowMs(): number {
		const word = Atomics.load(this.cell, 0);
		const value = Number(word >> FROZEN_BIT);
		return (word & FROZEN_BIT) === FROZEN_BIT ? value : Date.now() + value;
	}

	isFrozen(): boolean {
		return (Atomics.load(this.cell, 0) & FROZEN_BIT) === FROZEN_BIT;
	}

	/** The clock stands at `atMs`. */
	standAt(atMs: number): void {
		Atomics.store(this.cell, 0, (BigInt(Math.trunc(atMs)) << FROZEN_BIT) | FROZEN_BIT);
	}

	/** The clock shows `atMs` now and goes on with the real clock. */
	runFrom(atMs: number): void {
		this.runWithOffset(Math.trunc(atMs) - Date.now());
	}

	/** The clock runs `offsetMs` ahead of the real one. */
	runWithOffset(offsetMs: number): void {
		Atomics.store(this.cell, 0, BigInt(offsetMs) << FROZEN_BIT);
	}
}
