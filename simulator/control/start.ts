import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MovableClock } from '../clock';
import type { DatabaseInspection } from '../database/inspection';
import type { FunctionRuntime } from '../functions';
import type { Faults } from '../kernel';
import type { OpenShelf } from '../shelf/shelf';

export interface StartPointParts {
	/** Where the snapshot is kept. */
	folder: string;
	shelf: OpenShelf;
	database: DatabaseInspection;
	clock: MovableClock;
	functions: FunctionRuntime;
	faults: Faults;
}

/** The state to which 回到起点 goes back: all that is stored, and the time. */
export class StartPoint {
	constructor(private readonly parts: StartPointParts) {}

	isMarked(): boolean {
		return existsSync(this.path('time.json'));
	}

	/** Keeps the present state as the start. */
	mark(): void {
		const { folder, shelf, database, clock } = this.parts;
		mkdirSync(folder, { recursive: true });
		shelf.snapshot(this.path('shelf.db'));
		database.snapshot(this.path('database.db'));
		writeFileSync(this.path('time.json'), JSON.stringify({ atMs: clock.nowMs() }));
	}

	/** Puts everything back. Calls that are running are lost, as when the platform takes instances away. */
	async reset(): Promise<void> {
		if (!this.isMarked()) throw new Error('no start was marked');
		const { shelf, database, clock, functions, faults } = this.parts;
		const { atMs } = JSON.parse(readFileSync(this.path('time.json'), 'utf8')) as { atMs: number };
		faults.clear();
		await clock.reload(atMs, async () => {
			await functions.recycle({ kill: true });
			shelf.restore(this.path('shelf.db'));
			database.restore(this.path('database.db'));
		});
	}

	private path(name: string): string {
		return join(this.parts.folder, name);
	}
}
