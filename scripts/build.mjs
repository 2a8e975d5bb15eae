// npm run build [-- functions|weapp|h5|simulator|all] [--force]
import { ensureDependencies } from './lib/dependencies.mjs';

/** The targets named on the command line; all of them when none is named. Throws on an unknown name. */
function chosen(words, known) {
	const names = words.filter((word) => !word.startsWith('--'));
	const unknown = names.filter((name) => name !== 'all' && !known.includes(name));
	if (unknown.length > 0) throw new Error(`Unknown target ${unknown.join(', ')}. There are: ${known.join(', ')}, all.`);
	return names.length === 0 || names.includes('all') ? known : known.filter((name) => names.includes(name));
}

async function main(words) {
	await ensureDependencies();
	const { TARGETS } = await import('./lib/targets.mjs');
	const { buildSteps, reportFailures, runSteps } = await import('./lib/tasks.mjs');
	const names = chosen(words, Object.keys(TARGETS));
	const results = await runSteps(buildSteps(names, words.includes('--force')));
	if (!reportFailures(results)) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
