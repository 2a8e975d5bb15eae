// npm run check: format, lint, types, arrows, unused code, tidiness, the feature table, package sizes.
import { ensureDependencies } from './lib/dependencies.mjs';

async function main() {
	await ensureDependencies();
	const { CHECKS, checkSteps } = await import('./lib/checks.mjs');
	const { buildSteps, reportFailures, runSteps } = await import('./lib/tasks.mjs');
	const built = await runSteps(buildSteps(CHECKS.flatMap(({ builds = [] }) => builds)));
	const checked = await runSteps(checkSteps());
	if (!reportFailures([...built, ...checked])) process.exitCode = 1;
}

main().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
