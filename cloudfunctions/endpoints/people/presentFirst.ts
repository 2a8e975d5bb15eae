/** As many people as one screen shows. */
export const LISTED_MAX = 100;

/** Who is there stands before who was removed; both in the order in which they came. */
export function presentFirst<T extends { removed: boolean }>(all: readonly T[]): T[] {
	return [...all.filter((one) => !one.removed), ...all.filter((one) => one.removed)];
}
