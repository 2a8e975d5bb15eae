import type { Schedule } from './steps';

/** The schedule with these of its steps alone. */
export const only = (schedule: Schedule, kept: readonly number[]): Schedule => ({
	...schedule,
	steps: schedule.steps.filter((_step, index) => kept.includes(index)),
});

/**
 * Leaves out one step after another for as long as it still fails. Gives the numbers of the steps that are needed; all
 * of them when it fails no more by itself.
 */
export async function shorten(schedule: Schedule, fails: (shorter: Schedule) => Promise<boolean>): Promise<number[]> {
	let kept = schedule.steps.map((_step, index) => index);
	for (const index of [...kept].reverse()) {
		const fewer = kept.filter((one) => one !== index);
		if (await fails(only(schedule, fewer))) kept = fewer;
	}
	return kept;
}
