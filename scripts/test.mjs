// npm test [-- <area> …] : installs what is missing, builds what changed, checks, tests, and sums up.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { AREAS, BROWSER_AREA, CHECKS_AREA, chosenAreas } from './lib/areas.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { at } from './lib/paths.mjs';
import { summaryOf, testsOf } from './lib/report.mjs';

const REPORT = at('test-results/jest.json');

/** Steps before the tests: a browser where one is needed, and the builds. Their results count like tests. */
async function prepare(areas, environment) {
	const { buildSteps, runSteps, step } = await import('./lib/tasks.mjs');
	const { ensureBrowser } = await import('./lib/browser.mjs');
	const { CHECKS } = await import('./lib/checks.mjs');
	const wanted = new Set(areas.flatMap((area) => AREAS[area]));
	if (areas.includes(CHECKS_AREA)) {
		for (const name of CHECKS.flatMap(({ builds = [] }) => builds)) wanted.add(name);
	}
	const browser = step('Browser with a Chinese font', async (show) => {
		Object.assign(environment, await ensureBrowser(show));
		return environment.CHROMIUM_PATH;
	});
	return runSteps([...(areas.includes(BROWSER_AREA) ? [browser] : []), ...buildSteps([...wanted])]);
}

async function check(areas) {
	if (!areas.includes(CHECKS_AREA)) return [];
	console.log('\nChecking');
	const { checkSteps } = await import('./lib/checks.mjs');
	const { runSteps } = await import('./lib/tasks.mjs');
	return runSteps(checkSteps());
}

/** Runs jest over the areas, showing its own lines as they come. @returns its report, or undefined if it made none */
async function jest(areas, environment) {
	mkdirSync(at('test-results'), { recursive: true });
	rmSync(REPORT, { force: true });
	const args = ['--config', 'jest.config.cjs', '--passWithNoTests', '--json', '--outputFile', REPORT];
	const child = spawn(process.execPath, [at('node_modules/jest/bin/jest.js'), ...args, '--selectProjects', ...areas], {
		cwd: at(),
		env: { ...process.env, ...environment, SKIP_BUILD: '1' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await new Promise((settle) => child.once('close', settle));
	return existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : undefined;
}

const asTest =
	(area) =>
	({ title, ms, error }) => ({
		area,
		title,
		ms,
		state: error ? 'failed' : 'passed',
		why: error?.message ?? '',
	});

async function main(words) {
	const startedAtMs = Date.now();
	const areas = chosenAreas(words);
	const environment = {};
	await ensureDependencies();
	console.log(`\nPreparing ${areas.join(', ')}`);
	const prepared = await prepare(areas, environment);
	const checked = await check(areas);
	console.log('\nTesting');
	const tested = testsOf(await jest(areas, environment));
	const broken = prepared.filter(({ error }) => error).map(asTest('preparation'));
	const tests = [...broken, ...checked.map(asTest('checks')), ...tested];
	if (tests.length === 0) throw new Error(`There are no tests yet for ${areas.join(', ')}.`);
	console.log(summaryOf(tests, Date.now() - startedAtMs));
	if (tests.some(({ state }) => state === 'failed')) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
	console.error(error.message);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
});
