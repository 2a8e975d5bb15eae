/**
 * What documents looked like before they were overwritten, kept as long as a transaction is open that began earlier:
 * a transaction sees the state of its beginning.
 */
import { documentName } from './names';
import type { Row } from './tables';

/** A document that a commit overwrites, creates or removes. */
export interface Overwritten {
	collection: { id: number };
	id: unknown;
	before?: Row;
}

interface Past {
	/** Number of the commit that ended this version. */
	endedBy: number;
	row: Row | undefined;
}

export class Versions {
	private commits = 0;
	private readonly pasts = new Map<string, Past[]>();
	private readonly open = new Set<number>();

	/** Gives the number of the state that a transaction sees which begins now. */
	begin(): number {
		this.open.add(this.commits);
		return this.commits;
	}

	/** Forgets what nobody can see any more. `open` are the states that transactions still see. */
	end(stillOpen: Iterable<number>): void {
		this.open.clear();
		for (const state of stillOpen) this.open.add(state);
		if (this.open.size === 0) {
			this.pasts.clear();
			return;
		}
		const oldest = Math.min(...this.open);
		for (const [name, pasts] of this.pasts) {
			const seen = pasts.filter((past) => past.endedBy > oldest);
			if (seen.length === 0) this.pasts.delete(name);
			else this.pasts.set(name, seen);
		}
	}

	/** Notes a commit. */
	record(changes: readonly Overwritten[]): void {
		this.commits += 1;
		if (this.open.size === 0) return;
		for (const { collection, id, before } of changes) {
			const name = documentName(collection, id);
			const pasts = this.pasts.get(name) ?? [];
			pasts.push({ endedBy: this.commits, row: before });
			this.pasts.set(name, pasts);
		}
	}

	changedAfter(name: string, state: number): boolean {
		return this.pasts.get(name)?.some((past) => past.endedBy > state) ?? false;
	}

	/** The document as it was in that state; `now` is how it stands today. */
	asOf(name: string, state: number, now: Row | undefined): Row | undefined {
		const past = this.pasts.get(name)?.find((version) => version.endedBy > state);
		return past === undefined ? now : past.row;
	}
}
