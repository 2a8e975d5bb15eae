// npm run torture [-- --schedules N --seed N --steps 1,4] : random schedules of money; see test/torture/README.md.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const DAY_MS = 86_400_000;
const SEEDS_OF_A_DAY = 1_000_000;
/** How many are played when no seed is named; one that is named is played alone. */
const SCHEDULES = 1000;

const OPTIONS = { schedules: { type: 'string' }, seed: { type: 'string' }, steps: { type: 'string' } };

/** The arguments of test/torture/main.ts. Throws for what is no whole number. */
function argumentsOf(words) {
	const { seed, schedules, steps = '' } = parseArgs({ args: words, options: OPTIONS }).values;
	const first = seed ?? String((Math.floor(Date.now() / DAY_MS) * SEEDS_OF_A_DAY) % 2 ** 31);
	const howMany = schedules ?? String(seed === undefined ? SCHEDULES : 1);
	for (const number of [first, howMany, ...steps.split(',').filter(Boolean)])
		if (!/^\d+$/.test(number)) throw new Error(`Not a whole number: ${number}`);
	return [first, howMany, steps];
}

async function main(words) {
	const chosen = argumentsOf(words);
	await ensureDependencies();
	const { buildTestProgram } = await import('./lib/build-test-program.mjs');
	const { buildSteps, reportFailures, runSteps, step } = await import('./lib/tasks.mjs');
	const built = await runSteps([...buildSteps(['functions']), step('Schedules', () => buildTestProgram('torture'))]);
	if (!reportFailures(built)) throw new Error('\nNothing was played, because a build failed (see above).');
	console.log(`\nPlaying ${chosen[1]} schedules from seed ${chosen[0]}`);
	const { code } = await run(process.execPath, [at('dist/torture/main.cjs'), ...chosen], {
		onLine: (line) => console.log(line),
	});
	process.exitCode = code;
}

main(process.argv.slice(2)).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
