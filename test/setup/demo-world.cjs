const { spawn } = require('node:child_process');
const { resolve } = require('node:path');
const keptWorld = require('./kept-world.cjs');

const ROOT = resolve(__dirname, '../..');
const PROGRAM = 'dist/simulator/main.cjs';
const READY = /http:\/\/127\.0\.0\.1:\d+/;

/** Plays the story of the demo world into a folder, as the first `npm start` does. */
function play(folder) {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [PROGRAM, '--data', folder, '--port', '0'], { cwd: ROOT });
		let output = '';
		const hear = (part) => {
			output += part;
			if (READY.test(output)) child.kill('SIGTERM');
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('close', () => (READY.test(output) ? done() : fail(new Error(`No demo world:\n${output}`))));
	});
}

/**
 * The folder of the demo world, of which tests take copies. One that is named by DEMO_WORLD already is trusted.
 * @returns {Promise<{DEMO_WORLD: string}>} for the environment
 */
module.exports = async function demoWorld() {
	const known = process.env.DEMO_WORLD;
	return { DEMO_WORLD: known ?? (await keptWorld('demo-world', [PROGRAM, 'dist/functions'], play)) };
};
