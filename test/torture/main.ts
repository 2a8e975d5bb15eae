/** What `npm run torture` runs. Arguments: the first seed, how many schedules, and the steps to play of one seed. */
import { resolve } from 'node:path';
import { linesOf, runCampaign } from './campaign';
import { Tally } from './run';

const PROGRESS_EVERY = 50;
const COUNT_WIDTH = 9;

async function main([first = '1', howMany = '1', kept = '']: string[]): Promise<void> {
	const from = Number(first);
	const seeds = Array.from({ length: Number(howMany) }, (_none, index) => from + index);
	const tally = new Tally();
	const startedAtMs = performance.now();
	const seconds = () => Math.round((performance.now() - startedAtMs) / 1000);
	let done = 0;
	const failures = await runCampaign({
		...{ seeds, tally, functionsFolder: resolve('dist/functions') },
		steps: kept === '' ? undefined : kept.split(',').map(Number),
		onDone: (failure) => {
			done += 1;
			if (failure) say(['', ...linesOf(failure), ''].join('\n'));
			if (done % PROGRESS_EVERY === 0) say(`  ${done} of ${seeds.length} schedules, ${seconds()} s`);
		},
	});
	for (const [what, times] of [...tally.counts].sort()) say(`${String(times).padStart(COUNT_WIDTH)}  ${what}`);
	say(`\n${done} schedules, seeds ${from} to ${from + seeds.length - 1}, ${seconds()} s: ${failures.length} failed`);
	for (const { schedule } of failures) say(`  npm run torture -- --seed ${schedule.seed}`);
	if (failures.length > 0) process.exitCode = 1;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

main(process.argv.slice(2)).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
	process.exitCode = 1;
});
