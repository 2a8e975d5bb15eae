// npm start [-- --empty]: installs, builds what changed, and runs the product in the local WeChat cloud until Ctrl-C.
import { spawn } from 'node:child_process';
import { ensureDependencies } from './lib/dependencies.mjs';
import { at } from './lib/paths.mjs';
import { freePort } from './lib/port.mjs';

const PORT = Number(process.env.PORT ?? 8080);
const DATA = process.env.DATA ?? '.local';
const BUILDS = ['functions', 'simulator', 'h5', 'weapp'];

async function build() {
	const { buildSteps, reportFailures, runSteps } = await import('./lib/tasks.mjs');
	const results = await runSteps(buildSteps(BUILDS));
	if (!reportFailures(results)) throw new Error('\nNothing was started, because a build failed (see above).');
}

/**
 * Runs the local WeChat cloud in the foreground. It prints its address and, for an empty world, the one-time code of
 * the first administrator. It has a process group of its own, so that Ctrl-C reaches it once, through us.
 */
function serve(port, words) {
	const args = [at('dist/simulator/main.cjs'), '--data', DATA, '--port', String(port), ...words];
	const child = spawn(process.execPath, args, { cwd: at(), stdio: 'inherit', detached: true });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => child.kill('SIGTERM'));
	return new Promise((settle) => child.once('close', (code) => settle(code ?? 0)));
}

async function main(words) {
	await ensureDependencies();
	await build();
	const port = await freePort(PORT);
	if (port !== PORT) console.log(`Port ${PORT} is taken by another program; using ${port} instead.`);
	console.log('\nStarting. The first start plays the past of the demo world; Ctrl-C stops.');
	process.exitCode = await serve(port, words);
}

main(process.argv.slice(2)).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
