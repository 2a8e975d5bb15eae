import type { Shelf } from '../kernel';
import { type Job, JobList } from './jobs';
import type { MovableClock } from './movableClock';
import { SimulatedTime } from './simulatedTime';

interface Setting {
	frozen: boolean;
	/** The time it stands at, or the offset to the real clock. */
	valueMs: number;
}

const SETTING_KIND = 'clock';
const SETTING_ID = 'setting';
/** A real timer cannot wait longer than 2^31 ms; waking up once an hour costs nothing. */
const LONGEST_SLEEP_MS = 3_600_000;

/** A job that is later than this is caught up with the clock standing at its time; below, real time just goes on. */
const SMALL_DELAY_MS = 2_000;

export class ShelvedClock implements MovableClock {
	private readonly time = new SimulatedTime();
	private readonly list: JobList;
	private readonly handlers = new Map<string, (payload: never, atMs: number) => Promise<void>>();
	private readonly setBackListeners: (() => void)[] = [];
	/** Moves and due jobs go through here one after another. */
	private queue: Promise<void> = Promise.resolve();
	private queued = 0;
	private target: number | undefined;
	private frozenAfterMove = false;
	private timer: NodeJS.Timeout | undefined;
	private started = false;
	private stopped = false;

	constructor(
		private readonly shelf: Shelf,
		begin: { startMs: number; frozen?: boolean },
	) {
		this.list = new JobList(shelf);
		const setting = shelf.get<Setting>(SETTING_KIND, SETTING_ID);
		if (setting?.frozen) this.time.standAt(setting.valueMs);
		else if (setting) this.time.runWithOffset(setting.valueMs);
		else if (begin.frozen) this.time.standAt(begin.startMs);
		else this.time.runFrom(begin.startMs);
		if (!setting) this.save();
	}

	get shared(): SharedArrayBuffer {
		return this.time.shared;
	}

	nowMs(): number {
		return this.time.nowMs();
	}

	isFrozen(): boolean {
		return this.target === undefined ? this.time.isFrozen() : this.frozenAfterMove;
	}

	isMoving(): boolean {
		return this.target !== undefined;
	}

	targetMs(): number | undefined {
		return this.target;
	}

	freeze(): void {
		if (this.target !== undefined) this.frozenAfterMove = true;
		else this.time.standAt(this.nowMs());
		this.save();
	}

	resume(): void {
		if (this.target !== undefined) this.frozenAfterMove = false;
		else this.time.runFrom(this.nowMs());
		this.save();
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
			this.show(atMs);
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

	reload(atMs: number): Promise<void> {
		return this.enqueue(async () => {
			this.list.reload();
			this.show(atMs);
		});
	}

	private isSomethingDue(): boolean {
		const next = this.list.earliest();
		return this.started && next !== undefined && next.atMs <= this.nowMs();
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

	/** Runs everything due until `targetMs`, each at its own time; then the clock shows `targetMs`. */
	private async move(targetMs: number): Promise<void> {
		const fromMs = this.nowMs();
		this.frozenAfterMove = this.time.isFrozen();
		this.target = targetMs;
		let standsAtMs = Math.min(fromMs, this.list.earliest()?.atMs ?? fromMs);
		this.time.standAt(standsAtMs);
		try {
			for (let next = this.nextUntil(targetMs); next; next = this.nextUntil(targetMs)) {
				standsAtMs = Math.max(standsAtMs, next.atMs);
				this.time.standAt(standsAtMs);
				this.saveAs(this.frozenAfterMove, standsAtMs);
				await this.run(next);
			}
		} finally {
			this.target = undefined;
			const endMs = this.stopped ? standsAtMs : targetMs;
			if (this.frozenAfterMove) this.time.standAt(endMs);
			else this.time.runFrom(endMs);
			this.save();
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

	private show(atMs: number): void {
		if (this.time.isFrozen()) this.time.standAt(atMs);
		else this.time.runFrom(atMs);
		this.save();
	}

	/** Kept through `kill -9`: a clock that runs keeps its offset, one that stands keeps its time. */
	private save(): void {
		const frozen = this.isFrozen();
		this.saveAs(frozen, this.nowMs());
	}

	private saveAs(frozen: boolean, atMs: number): void {
		const setting: Setting = { frozen, valueMs: frozen ? atMs : atMs - Date.now() };
		this.shelf.put(SETTING_KIND, SETTING_ID, setting);
	}
}
