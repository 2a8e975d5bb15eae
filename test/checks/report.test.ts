import { lib, runModule } from './run-module';

/** The summary that `npm test` prints for a report of jest. */
function summaryOf(report: unknown): string[] {
	return runModule(`
		import { summaryOf, testsOf } from ${lib('report')};
		console.log(summaryOf(testsOf(${JSON.stringify(report) ?? 'undefined'}), 1000));
	`).split('\n');
}

const assertion = (title: string, status: string, more = {}) => ({ fullName: title, status, duration: 5, ...more });
const file = (name: string, status: string, assertionResults: unknown[], message = '') => ({
	name: `/anywhere/test/${name}`,
	status,
	assertionResults,
	message,
});

test('counts what passed and failed, per area and in the last line', () => {
	const lines = summaryOf({
		testResults: [
			file('domain/a.test.ts', 'passed', [assertion('one', 'passed'), assertion('two', 'passed')]),
			file('pages/b.test.ts', 'failed', [assertion('three', 'failed', { failureMessages: ['expected 1'] })]),
		],
	});
	expect(lines.at(-1)).toBe('2 passed, 1 failed');
	expect(lines.join('\n')).toMatch(/domain +2 passed {3}/);
	expect(lines.join('\n')).toMatch(/pages +0 passed, 1 FAILED/);
	expect(lines.join('\n')).toContain('✖ pages: three\n    expected 1');
});

test('a file that could not be loaded is a failure', () => {
	const lines = summaryOf({ testResults: [file('domain/a.test.ts', 'failed', [], 'Cannot find module')] });
	expect(lines.at(-1)).toBe('0 passed, 1 failed');
	expect(lines.join('\n')).toContain('Cannot find module');
});

test('a file whose tests passed and whose cleaning up failed is a failure', () => {
	const tests = [assertion('one', 'passed')];
	const lines = summaryOf({ testResults: [file('domain/a.test.ts', 'failed', tests, 'afterAll threw')] });
	expect(lines.at(-1)).toBe('1 passed, 1 failed');
});

test('no report at all is a failure', () => {
	expect(summaryOf(undefined).at(-1)).toBe('0 passed, 1 failed');
});
