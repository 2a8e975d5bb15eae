// npm start: installs, builds what changed, and runs the product in the local WeChat cloud until Ctrl-C.
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

/** Runs the simulator in the foreground; it prints its address and, on the first start, the administrator's code. */
function serve(port) {
	const child = spawn(process.execPath, [at('dist/simulator/main.cjs'), '--data', DATA, '--port', String(port)], {
		cwd: at(),
		stdio: 'inherit',
	});
	// Ctrl-C reaches the simulator too; it writes what is open and ends, and only then do we.
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
	return new Promise((settle) => child.once('close', (code) => settle(code ?? 0)));
}

async function main() {
	await ensureDependencies();
	await build();
	const port = await freePort(PORT);
	if (port !== PORT) console.log(`Port ${PORT} is taken by another program; using ${port} instead.`);
	process.exitCode = await serve(port);
}

main().catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
