/** The kinds of tests, those with the longest files first: none of these runs alone at the end. */
const AREAS = ['journeys', 'security', 'pages', 'functions', 'simulator', 'checks', 'parity', 'domain', 'client'];

const areaOf = ({ context }) => {
	const place = AREAS.indexOf(context.config.displayName?.name ?? '');
	return place < 0 ? AREAS.length : place;
};

/**
 * The order in which test files are begun, the same on every machine. Among their kind they go backwards, because the
 * names of the longest journeys come last.
 */
module.exports = class LongFirst {
	sort(tests) {
		return [...tests].sort((one, other) => areaOf(one) - areaOf(other) || (one.path < other.path ? 1 : -1));
	}

	shard(tests) {
		return tests;
	}

	allFailedTests(tests) {
		return tests;
	}

	cacheResults() {}
};
