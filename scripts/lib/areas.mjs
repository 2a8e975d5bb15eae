/** The kinds of tests, in the order they are reported, and what has to be built before each. */
export const AREAS = {
	domain: [],
	client: [],
	checks: [],
	simulator: ['functions', 'simulator'],
	parity: [],
	functions: ['functions', 'simulator'],
	security: ['functions', 'simulator'],
	torture: ['functions', 'simulator'],
	pages: ['functions', 'simulator', 'weapp'],
	journeys: ['functions', 'simulator', 'h5'],
};

/** The area that runs checks.mjs beside its tests. */
export const CHECKS_AREA = 'checks';
export const BROWSER_AREA = 'journeys';

/** The areas named on the command line; all of them when none is named. Throws on an unknown name. */
export function chosenAreas(words) {
	const known = Object.keys(AREAS);
	const unknown = words.filter((word) => !known.includes(word));
	if (unknown.length > 0) throw new Error(`Unknown area ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
	return words.length === 0 ? known : known.filter((area) => words.includes(area));
}
