import type { Shelf } from '../kernel';
import type { MovableClock } from './movableClock';
import { ShelvedClock } from './shelvedClock';

export type { MovableClock };

/** Opens the clock of a world: where the shelf knows no time yet it begins at `begin.startMs`. */
export function openClock(shelf: Shelf, begin: { startMs: number; frozen?: boolean }): MovableClock {
	return new ShelvedClock(shelf, begin);
}
