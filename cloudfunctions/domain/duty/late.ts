import type { EpochMs } from '../../../types/units';
import { dayNumberAt, startOfDayNumber } from '../calendar/chinaDate';

/**
 * Whether what was done at a moment came after its due time. The very moment is still in time, but 24:00 ends a day:
 * what bears the date of the next day (a transfer counts from its value date, 00:00) is late, though it is that moment.
 */
export const isLate = (doneAtMs: EpochMs, dueAtMs: EpochMs): boolean =>
	doneAtMs > dueAtMs || (doneAtMs === dueAtMs && startOfDayNumber(dayNumberAt(dueAtMs)) === dueAtMs);
