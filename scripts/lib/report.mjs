import { AREAS } from './areas.mjs';

/** How many of the slowest tests and how much of a failure a summary shows. */
const SLOWEST = 5;
const FAILURE_LINES = 25;

const STATES = { passed: 'passed', failed: 'failed' };

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The area of a test file: the folder under test/. */
export function areaOf(path) {
	return /(?:^|[\\/])test[\\/]([^\\/]+)[\\/]/.exec(path)?.[1] ?? 'other';
}

/**
 * One row per test from jest's JSON report. A file that fails without a failing test (it could not be loaded, or its
 * cleaning up failed) counts as one failed test; without a report, jest itself has failed, and that counts as one too.
 */
export function testsOf(report) {
	if (!report) return [{ area: 'jest', title: 'jest gave no report', state: 'failed', ms: 0, why: 'see above' }];
	return report.testResults.flatMap((file) => {
		const area = areaOf(file.name);
		const rows = file.assertionResults.map(({ fullName, status, duration, failureMessages = [] }) => ({
			area,
			title: fullName,
			state: STATES[status] ?? 'skipped',
			ms: duration ?? 0,
			why: failureMessages.join('\n'),
		}));
		const explained = file.status !== 'failed' || rows.some(({ state }) => state === 'failed');
		return explained ? rows : [...rows, { area, title: file.name, state: 'failed', ms: 0, why: file.message }];
	});
}

/** A line per area: how many passed, failed, were skipped, and how long they took. */
function areaLines(tests, areas) {
	return areas.flatMap((area) => {
		const mine = tests.filter((test) => test.area === area);
		if (mine.length === 0) return [`  ${area.padEnd(12)} no tests`];
		const count = (state) => mine.filter((test) => test.state === state).length;
		const ms = mine.reduce((sum, test) => sum + test.ms, 0);
		const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
		const failed = count('failed') > 0 ? `, ${count('failed')} FAILED` : '';
		return [`  ${area.padEnd(12)} ${String(count('passed')).padStart(5)} passed${failed}${skipped}   ${seconds(ms)}`];
	});
}

function failureLines(tests) {
	return tests
		.filter(({ state }) => state === 'failed')
		.flatMap(({ area, title, why }) => {
			const lines = why.replace(COLOURS, '').trim().split('\n').slice(0, FAILURE_LINES);
			return ['', `✖ ${area}: ${title}`, ...lines.map((line) => `    ${line}`)];
		});
}

/**
 * The closing summary. Its last line has exactly the form `N passed, N failed`.
 * @param {{area: string, title: string, state: string, ms: number, why: string}[]} tests @param {number} totalMs
 */
export function summaryOf(tests, totalMs) {
	const place = (area) => Object.keys(AREAS).indexOf(area);
	const areas = [...new Set(tests.map(({ area }) => area))].sort((one, other) => place(one) - place(other));
	const slowest = [...tests].sort((one, other) => other.ms - one.ms).slice(0, SLOWEST);
	const count = (state) => tests.filter((test) => test.state === state).length;
	return [
		...failureLines(tests),
		'',
		'Summary',
		...areaLines(tests, areas),
		'',
		'Slowest',
		...slowest.map(({ area, title, ms }) => `  ${seconds(ms).padStart(8)}  ${area}: ${title}`),
		'',
		`Everything took ${seconds(totalMs)}.`,
		`${count('passed')} passed, ${count('failed')} failed`,
	].join('\n');
}
