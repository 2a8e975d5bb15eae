/** So many turns of the event loop without anything happening, so long each at least: then a screen is finished. */
const QUIET_TURNS = 6;
const TURN_MS = 10;
/** A screen that never comes to rest is an error of its own. */
const GIVE_UP_MS = 20_000;

/**
 * Knows when a telephone has come to rest: no question under way, and nothing drawn for a moment. The moment is counted
 * in turns, so that a machine that stood still is not taken for a telephone that did.
 */
export class Activity {
	private quietTurns = 0;
	private open = 0;

	/** Something was drawn or begun. */
	note(): void {
		this.quietTurns = 0;
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
		while (this.open > 0 || this.quietTurns < QUIET_TURNS) {
			if (Date.now() > giveUpAtMs) throw new Error(`The telephone does not come to rest: ${this.open} calls are open.`);
			await new Promise((resolve) => setTimeout(resolve, TURN_MS));
			this.quietTurns += 1;
		}
	}
}
