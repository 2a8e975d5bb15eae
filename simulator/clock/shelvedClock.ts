import type { Shelf } from '../kernel';
import { DurableTime } from './durableTime';
import { type Job, JobList } from './jobs';
import type { MovableClock } from './movableClock';

/** A real timer cannot wait longer than 2^31 ms; waking up once an hour costs nothing. */
const LONGEST_SLEEP_MS = 3_600_000;

/** A job that is later than this is caught up with the clock standing at its time; below, real time just goes on. */
const SMALL_DELAY_MS = 2_000;

export class ShelvedClock implements MovableClock {
	private readonly time: DurableTime;
	private readonly list: JobList;
	private readonly handlers = new Map<string, (payload: never, atMs: number) => Promise<void>>();
	private readonly setBackListeners: (() => void)[] = [];
	/** Moves and due jobs go through here one after another. */
	private queue: Promise<void> = Promise.resolve();
	private queued = 0;
	private target: number | undefined;
	private timer: NodeJS.Timeout | undefined;
	private started = false;
	private stopped = false;

	constructor(shelf: Shelf, begin: { startMs: number; frozen?: boolean }) {
		this.list = new JobList(shelf);
		this.time = new DurableTime(shelf, begin);
	}

	get shared(): SharedArrayBuffer {
		return this.time.shared;
	}

	nowMs(): number {
		return this.time.nowMs();
	}

	isFrozen(): boolean {
		return this.time.isFrozen();
	}

	isMoving(): boolean {
		return this.target !== undefined;
	}

	targetMs(): number | undefined {
		return this.target;
	}

	freeze(): void {
		this.time.setFrozen(true);
	}

	resume(): void {
		this.time.setFrozen(false);
		this.wakeAtNextJob();
	}

	schedule(job: string, id: string, atMs: number, payload: unknown): void {
		this.list.put(job, id, atMs, payload);
		this.wakeAtNextJob();
	}

	cancel(job: string, id: string): void {
		this.list.remove(job, id);
	}

	onJob(job: string, run: (payload: never, atMs: number) => Promise<void>): void {
		this.handlers.set(job, run);
	}

	advanceBy(durationMs: number): Promise<void> {
		return this.enqueue(() => this.move(this.nowMs() + durationMs));
	}

	advanceTo(targetMs: number): Promise<void> {
		return this.enqueue(() => this.move(targetMs));
	}

	setMs(atMs: number): Promise<void> {
		return this.enqueue(async () => {
			if (atMs >= this.nowMs()) return this.move(atMs);
			this.time.set(atMs);
			for (const tell of this.setBackListeners) tell();
		});
	}

	onSetBack(told: () => void): void {
		this.setBackListeners.push(told);
	}

	async settled(): Promise<void> {
		while (!this.stopped && (this.queued > 0 || this.isSomethingDue())) {
			this.wakeAtNextJob();
			await this.queue;
			await new Promise((resolve) => setImmediate(resolve));
		}
	}

	jobs(): Job[] {
		return this.list.all();
	}

	findJob(job: string, id: string): Job | undefined {
		return this.list.find(job, id);
	}

	/** What became due while nothing ran is caught up in order, with the clock standing at each job's time. */
	start(): Promise<void> {
		this.started = true;
		return this.enqueue(() => this.move(this.nowMs()));
	}

	async stop(): Promise<void> {
		this.stopped = true;
		clearTimeout(this.timer);
		await this.queue;
	}

	reload(atMs: number, restore: () => Promise<void>): Promise<void> {
		return this.enqueue(async () => {
			await restore();
			this.list.reload();
			this.time.set(atMs);
		});
	}

	private isSomethingDue(): boolean {
		return this.nextUntil(this.nowMs()) !== undefined;
	}

	private enqueue(run: () => Promise<void>): Promise<void> {
		this.queued += 1;
		const done = this.queue.then(run).finally(() => {
			this.queued -= 1;
			this.wakeAtNextJob();
		});
		this.queue = done.catch(() => undefined);
		return done;
	}

	/** Runs everything due until `targetMs`, each at its own time; then the clock shows `targetMs`. Never goes back. */
	private async move(targetMs: number): Promise<void> {
		const fromMs = this.nowMs();
		const endMs = Math.max(targetMs, fromMs);
		this.target = endMs;
		// What became due while nothing ran happens at its own time, even though the clock already showed a later one.
		let standsAtMs = Math.min(fromMs, this.nextUntil(endMs)?.atMs ?? fromMs);
		this.time.standWhileMoving(standsAtMs);
		try {
			for (let next = this.nextUntil(endMs); next; next = this.nextUntil(endMs)) {
				standsAtMs = Math.max(standsAtMs, next.atMs);
				this.time.standWhileMoving(standsAtMs);
				await this.run(next);
			}
		} finally {
			this.target = undefined;
			this.time.endMove(this.stopped ? standsAtMs : endMs);
		}
	}

	/** Runs what the running clock has just reached. The clock goes on meanwhile, so no real time is lost. */
	private async runDue(): Promise<void> {
		const first = this.nextUntil(this.nowMs());
		if (first && !this.time.isFrozen() && this.nowMs() - first.atMs > SMALL_DELAY_MS) return this.move(this.nowMs());
		for (let next = first; next; next = this.nextUntil(this.nowMs())) await this.run(next);
	}

	private nextUntil(targetMs: number): Job | undefined {
		if (!this.started || this.stopped) return undefined;
		const next = this.list.earliest((entry) => this.handlers.has(entry.job));
		return next && next.atMs <= targetMs ? next : undefined;
	}

	private async run(entry: Job): Promise<void> {
		try {
			await this.handlers.get(entry.job)?.(entry.payload as never, entry.atMs);
		} catch (error) {
			process.stderr.write(`job ${entry.job} ${entry.id} failed: ${String(error)}\n`);
		}
		this.list.removeIfSame(entry);
	}

	/** While the clock runs, a real timer wakes it when the next job is due. */
	private wakeAtNextJob(): void {
		if (!this.started || this.stopped || this.queued > 0) return;
		clearTimeout(this.timer);
		const next = this.list.earliest((entry) => this.handlers.has(entry.job));
		if (!next) return;
		const waitMs = next.atMs - this.nowMs();
		if (waitMs <= 0) void this.enqueue(() => this.runDue()).catch(() => undefined);
		else if (!this.time.isFrozen()) {
			this.timer = setTimeout(() => this.wakeAtNextJob(), Math.min(waitMs, LONGEST_SLEEP_MS));
			this.timer.unref();
		}
	}
}
