// npm run deploy -- --dry-run : lists what a deployment would create.
// npm run deploy              : sends functions and mini-program through WeChat's developer tools.
import { readFileSync } from 'node:fs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const BUILDS = ['functions', 'weapp'];

async function planned(words) {
	const { buildSteps, reportFailures, runSteps } = await import('./lib/tasks.mjs');
	const { deployPlan, planLines } = await import('./lib/deploy-plan.mjs');
	if (!words.includes('--no-build') && !reportFailures(await runSteps(buildSteps(BUILDS)))) {
		throw new Error('\nNothing to deploy, because a build failed (see above).');
	}
	const plan = await deployPlan(at());
	console.log(`\n${planLines(plan).join('\n')}`);
	const tooLarge = plan.packages.filter(({ bytes, limitBytes }) => bytes > limitBytes);
	if (tooLarge.length > 0) throw new Error(`\nToo large to deploy: ${tooLarge.map(({ name }) => name).join(', ')}.`);
	return plan;
}

/** Runs the commands one after another; stops at the first that fails. */
async function send(plan) {
	const { deploySteps, drawAdministratorCode, missingForDeployment, stepsByHand } = await import(
		'./lib/deploy-steps.mjs'
	);
	const missing = missingForDeployment(plan, process.env);
	if (missing.length > 0) {
		throw new Error(
			`\nNothing was sent. Missing:\n${missing.map((one) => `  ${one}`).join('\n')}\nTry --dry-run first.`,
		);
	}
	const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
	const cli = process.env.WECHAT_DEVTOOLS_CLI;
	for (const { title, args } of deploySteps(plan, process.env, version)) {
		console.log(`\n${title}\n  ${[cli, ...args].join(' ')}`);
		const { code } = await run(cli, args, { onLine: (line) => console.log(`  ${line}`) });
		if (code !== 0) throw new Error(`${title}: the developer tools ended with ${code}. Nothing after it was sent.`);
	}
	console.log(`\n${stepsByHand(drawAdministratorCode()).join('\n')}`);
}

async function main(words) {
	await ensureDependencies();
	const plan = await planned(words);
	if (words.includes('--dry-run')) console.log('\nDry run: nothing was sent.');
	else await send(plan);
}

main(process.argv.slice(2)).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
