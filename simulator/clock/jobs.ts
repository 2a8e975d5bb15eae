import type { Shelf } from '../kernel';

export interface Job {
	job: string;
	id: string;
	atMs: number;
	payload: unknown;
	/** Order of arrival, so that jobs of the same millisecond run as they were scheduled. */
	sequence: number;
}

const KIND = 'clock-jobs';

/** What is due at which simulated time; every change is on the shelf before the call returns. */
export class JobList {
	private readonly byKey = new Map<string, Job>();
	private sequence = 0;

	constructor(private readonly shelf: Shelf) {
		this.reload();
	}

	/** Reads the list from the shelf again. */
	reload(): void {
		this.byKey.clear();
		for (const { id, value } of this.shelf.list<Job>(KIND)) {
			this.byKey.set(id, value);
			this.sequence = Math.max(this.sequence, value.sequence);
		}
	}

	put(job: string, id: string, atMs: number, payload: unknown): void {
		this.sequence += 1;
		const entry: Job = { job, id, atMs, payload, sequence: this.sequence };
		this.byKey.set(keyOf(job, id), entry);
		this.shelf.put(KIND, keyOf(job, id), entry);
	}

	find(job: string, id: string): Job | undefined {
		return this.byKey.get(keyOf(job, id));
	}

	remove(job: string, id: string): void {
		if (this.byKey.delete(keyOf(job, id))) this.shelf.remove(KIND, keyOf(job, id));
	}

	/** Takes a job away after it ran, unless it was scheduled anew in the meantime. */
	removeIfSame(entry: Job): void {
		if (this.find(entry.job, entry.id)?.sequence === entry.sequence) this.remove(entry.job, entry.id);
	}

	/** The earliest job that `accept` takes, by time and then by arrival. */
	earliest(accept: (job: Job) => boolean = () => true): Job | undefined {
		let first: Job | undefined;
		for (const entry of this.byKey.values()) {
			if (!accept(entry)) continue;
			if (!first || entry.atMs < first.atMs || (entry.atMs === first.atMs && entry.sequence < first.sequence)) {
				first = entry;
			}
		}
		return first;
	}

	all(): Job[] {
		return [...this.byKey.values()].sort((a, b) => a.atMs - b.atMs || a.sequence - b.sequence);
	}
}

function keyOf(job: string, id: string): string {
	return `${job}\n${id}`;
}
