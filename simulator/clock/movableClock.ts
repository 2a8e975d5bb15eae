import type { Clock } from '../kernel';
import type { Job } from './jobs';

/** The clock as the control bar and the services of the simulator hold it. */
export interface MovableClock extends Clock {
	isFrozen(): boolean;
	/** True while the clock is being moved and jobs on the way are run. */
	isMoving(): boolean;
	/** The time the clock is being moved to, while it is being moved. */
	targetMs(): number | undefined;
	freeze(): void;
	resume(): void;
	/** Moves forward to `targetMs`, running each job on the way with the clock standing at the job's time. */
	advanceTo(targetMs: number): Promise<void>;
	advanceBy(durationMs: number): Promise<void>;
	/** Sets the clock: forward like `advanceTo`; backward it only shows the earlier time, jobs that ran stay done. */
	setMs(atMs: number): Promise<void>;
	/** Told after the clock was set back, so that what repeats can be planned anew. */
	onSetBack(told: () => void): void;
	/** Resolves when no job is due or running. */
	settled(): Promise<void>;
	/** Jobs not yet run, earliest first. */
	jobs(): Job[];
	findJob(job: string, id: string): Job | undefined;
	/** From here on jobs run; before it the parts register what their jobs do. */
	start(): Promise<void>;
	stop(): Promise<void>;
	/** Puts the shelf back by `restore`, while no job runs, and takes over what it then says; the clock shows `atMs`. */
	reload(atMs: number, restore: () => Promise<void>): Promise<void>;
}
