/** Nothing may have happened for this long before a screen counts as finished. */
const QUIET_MS = 60;
/** A screen that never comes to rest is an error of its own. */
const GIVE_UP_MS = 20_000;

/** Knows when a telephone has come to rest: no question under way, and nothing drawn for a moment. */
export class Activity {
	private lastAtMs = Date.now();
	private open = 0;

	/** Something was drawn or begun. */
	note(): void {
		this.lastAtMs = Date.now();
	}

	/** Work that has to end before there is quiet. */
	async during<T>(work: () => Promise<T>): Promise<T> {
		this.open += 1;
		this.note();
		try {
			return await work();
		} finally {
			this.open -= 1;
			this.note();
		}
	}

	/** Resolves when there is quiet. */
	async rest(): Promise<void> {
		const giveUpAtMs = Date.now() + GIVE_UP_MS;
		this.note();
		while (this.open > 0 || Date.now() - this.lastAtMs < QUIET_MS) {
			if (Date.now() > giveUpAtMs) throw new Error(`The telephone does not come to rest: ${this.open} calls are open.`);
			await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
		}
	}
}
