import type { EpochMs } from '../../../types/units';
import { dayNumberAt, startOfDayNumber } from '../calendar/chinaDate';

/** Duties of a fault: their clocks run by the minute, and silence answers at the very moment it is due. */
const BY_THE_MINUTE: readonly string[] = ['response', 'onSite', 'solution', 'promisedSolution', 'acceptance'];

/**
 * Whether what was done at a moment came after its due time. The very moment is still in time, but 24:00 ends a day:
 * what bears the date of the next day (a transfer counts from its value date, 00:00) is late, though it is that moment.
 */
export const isLate = (doneAtMs: EpochMs, dueAtMs: EpochMs, kind?: string): boolean =>
	doneAtMs > dueAtMs ||
	(doneAtMs === dueAtMs &&
		startOfDayNumber(dayNumberAt(dueAtMs)) === dueAtMs &&
		!(kind !== undefined && BY_THE_MINUTE.includes(kind)));
