import type { Simulator } from '../index';
import { PEOPLE } from './people';
import { momentOf, Scene, type SeededWorld } from './scene';
import { STORY } from './story';

/** The first thing happens in the morning of this day: a world to be seeded begins here, its clock standing still. */
export const STORY_BEGINS_MS = momentOf('2026-03-02 09:00');
/** Saturday 10 October 2026, 14:20 in China: a make-up working day after National Day. */
export const STORY_ENDS_MS = momentOf('2026-10-10 14:20');

export interface SeedOptions {
	/** The code that the deployment gave to the first administrator. */
	adminCode: string;
	/** Stops before the first thing that happens later, with the clock at this moment; the end of the story by default. */
	upToMs?: number;
	/** Hears how far it is: the month that begins. */
	onMonth?: (month: string) => void;
}

/**
 * Plays the past of the demo world through the deployed functions: every call comes from somebody's telephone, and the
 * clock moves on between them, so that what becomes due on the way happens. Then this state is marked as the start.
 * Expects an empty world whose clock stands at STORY_BEGINS_MS.
 */
export async function seedWorld(simulator: Simulator, options: SeedOptions): Promise<SeededWorld> {
	const { adminCode, upToMs = STORY_ENDS_MS, onMonth } = options;
	const { clock, personas, start } = simulator.control;
	if (clock.nowMs() > STORY_BEGINS_MS || !clock.isFrozen()) {
		throw new Error('The demo world begins with a clock that stands still at the beginning of its story');
	}
	personas.set(Object.values(PEOPLE));
	const scene = new Scene(simulator, adminCode);
	let month = '';
	for (const { at, act } of STORY) {
		if (momentOf(at) > upToMs) break;
		if (at.slice(0, 7) !== month) {
			month = at.slice(0, 7);
			onMonth?.(month);
		}
		await clock.advanceTo(momentOf(at));
		await act(scene).catch((error: unknown) => {
			throw new Error(`The story failed at ${at}: ${error instanceof Error ? error.message : String(error)}`);
		});
	}
	await clock.advanceTo(upToMs);
	await clock.settled();
	start.mark();
	return scene.made;
}
