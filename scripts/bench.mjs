// npm run bench: figures as ratios measured in one run, so that they mean the same on every machine.
import { ensureDependencies } from './lib/dependencies.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

async function main() {
	await ensureDependencies();
	const { buildTestProgram } = await import('./lib/build-test-program.mjs');
	const { buildSteps, reportFailures, runSteps, step } = await import('./lib/tasks.mjs');
	const built = await runSteps([
		...buildSteps(['functions', 'simulator']),
		step('Benchmarks', () => buildTestProgram('bench')),
	]);
	if (!reportFailures(built)) throw new Error('\nNothing was measured, because a build failed (see above).');
	console.log('\nMeasuring');
	const { code } = await run(process.execPath, [at('dist/bench/main.cjs')], { onLine: (line) => console.log(line) });
	process.exitCode = code;
}

main().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
