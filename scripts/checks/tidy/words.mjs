/** Words that promise work instead of doing it, or switch a check off. */
const FORBIDDEN = [
	/\bTODO\b/,
	/\bFIXME\b/,
	/敬请期待/,
	/coming soon/i,
	/\bas any\b(?! [A-Za-z])/,
	/ts-ignore/,
	/ts-nocheck/,
	/eslint-disable/,
];

/** Where these words stand for themselves: the rule and its test. */
const OWN = ['scripts/checks/tidy/words.mjs', 'test/checks/'];

function inLine(path, line, number) {
	return FORBIDDEN.map((pattern) => pattern.exec(line))
		.filter(Boolean)
		.map(([word]) => ({ path, line: number, message: `“${word}” promises or hides something; do it or leave it out` }));
}

/** Lines that carry a forbidden word. */
export function words(files) {
	return files
		.filter(({ path }) => !OWN.some((own) => path.startsWith(own)))
		.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => inLine(path, line, index + 1)));
}
