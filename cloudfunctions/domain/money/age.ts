import type { EpochMs } from '../../../types/units';
import { dayNumberAt } from '../calendar/chinaDate';

/** The ages of what is owed, in days past its due day. */
export type Age = 'notDue' | 'undated' | 'upTo30' | 'upTo60' | 'upTo90' | 'over90';
const LIMITS: readonly (readonly [number, Age])[] = [
	[0, 'notDue'],
	[30, 'upTo30'],
	[60, 'upTo60'],
	[90, 'upTo90'],
];

/** How old a sum is that should have been paid by then: the first day late begins when the due day has ended. */
export function ageOf(dueAtMs: EpochMs | null, nowMs: EpochMs): { age: Age; daysLate: number } {
	if (dueAtMs === null) return { age: 'undated', daysLate: 0 };
	const daysLate = nowMs > dueAtMs ? dayNumberAt(nowMs) - dayNumberAt(dueAtMs - 1) : 0;
	return { age: LIMITS.find(([limit]) => daysLate <= limit)?.[1] ?? 'over90', daysLate };
}
