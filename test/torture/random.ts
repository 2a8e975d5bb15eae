/** Numbers that a seed decides: the same seed, the same numbers, on every machine (mulberry32). */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
		// Seeds that follow each other would begin alike.
		for (let warm = 0; warm < 3; warm++) this.next();
	}

	/** From 0 inclusive to 1 exclusive. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from 0 to below `limit`. */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<T>(values: readonly T[]): T {
		return values[this.below(values.length)] as T;
	}

	/** One of the names, each as likely as its weight says. */
	weighted<Name extends string>(weights: Record<Name, number>): Name {
		const names = Object.keys(weights) as Name[];
		let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0);
		for (const name of names) {
			left -= weights[name];
			if (left < 0) return name;
		}
		return names.at(-1) as Name;
	}
}
