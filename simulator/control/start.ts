import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MovableClock } from '../clock';
import type { DatabaseInspection } from '../database/inspection';
import type { FunctionRuntime } from '../functions';
import type { Faults } from '../kernel';
import type { OpenShelf } from '../shelf/shelf';

const SHELF = 'shelf.db';
const DATABASE = 'database.db';
const TIME = 'time.json';

/** Where a world keeps its files and its start, in its folder. */
export const FILES_FOLDER = 'files';
export const START_FOLDER = 'start';

/** Takes over what another world had stored when it marked its start; its files have to be there before the storage. */
export const copyFiles = (from: string, to: string): void => {
	const files = join(from, FILES_FOLDER);
	if (existsSync(files)) cpSync(files, join(to, FILES_FOLDER), { recursive: true });
};
export const copyShelf = (from: string, shelf: OpenShelf): void => shelf.restore(join(from, START_FOLDER, SHELF));
export const copyDatabase = (from: string, database: DatabaseInspection): void =>
	database.restore(join(from, START_FOLDER, DATABASE));

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
		return existsSync(this.path(TIME));
	}

	/** Keeps the present state as the start. */
	mark(): void {
		const { folder, shelf, database, clock } = this.parts;
		mkdirSync(folder, { recursive: true });
		shelf.snapshot(this.path(SHELF));
		database.snapshot(this.path(DATABASE));
		writeFileSync(this.path(TIME), JSON.stringify({ atMs: clock.nowMs() }));
	}

	/**
	 * Puts everything back. Calls that are running are lost, as when the platform takes instances away; with
	 * `keepInstances` those that wait stay, with what functions keep in memory.
	 */
	async reset({ keepInstances = false } = {}): Promise<void> {
		if (!this.isMarked()) throw new Error('no start was marked');
		const { shelf, database, clock, functions, faults } = this.parts;
		const { atMs } = JSON.parse(readFileSync(this.path(TIME), 'utf8')) as { atMs: number };
		faults.clear();
		await clock.reload(atMs, async () => {
			await (keepInstances ? functions.interrupt() : functions.recycle({ kill: true }));
			shelf.restore(this.path(SHELF));
			database.restore(this.path(DATABASE));
		});
	}

	private path(name: string): string {
		return join(this.parts.folder, name);
	}
}
