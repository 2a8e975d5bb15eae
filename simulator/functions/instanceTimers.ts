/** `setTimeout` and `setInterval` of one instance: they end with it, as those of a thread do. */
export class InstanceTimers {
	private readonly running = new Set<NodeJS.Timeout>();

	readonly setTimeout = (act: (...values: unknown[]) => void, ms?: number, ...values: unknown[]): NodeJS.Timeout => {
		const timer = setTimeout(() => {
			this.running.delete(timer);
			act(...values);
		}, ms);
		this.running.add(timer);
		return timer;
	};

	readonly setInterval = (act: (...values: unknown[]) => void, ms?: number, ...values: unknown[]): NodeJS.Timeout => {
		const timer = setInterval(act, ms, ...values);
		this.running.add(timer);
		return timer;
	};

	readonly clear = (timer?: NodeJS.Timeout): void => {
		if (timer) this.running.delete(timer);
		clearTimeout(timer);
	};

	endAll(): void {
		for (const timer of this.running) clearTimeout(timer);
		this.running.clear();
	}
}
