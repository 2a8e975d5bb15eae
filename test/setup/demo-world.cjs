const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../..');
const WORLDS = join(ROOT, 'dist/demo-world');
const PROGRAM = join(ROOT, 'dist/simulator/main.cjs');
const READY = /http:\/\/127\.0\.0\.1:\d+/;

/** A world depends on the program that plays it and on the functions that it is played through. */
function versionOf() {
	const hash = createHash('sha256').update(readFileSync(PROGRAM));
	for (const name of readdirSync(join(ROOT, 'dist/functions')).sort()) {
		hash.update(readFileSync(join(ROOT, 'dist/functions', name, 'index.js')));
	}
	return hash.digest('hex').slice(0, 16);
}

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
 * Makes the demo world once for all tests that want one; they take copies of it. Gives its folder. One that is named
 * by DEMO_WORLD already is trusted.
 * @returns {Promise<{DEMO_WORLD: string}>} for the environment
 */
module.exports = async function demoWorld() {
	if (process.env.DEMO_WORLD) return { DEMO_WORLD: process.env.DEMO_WORLD };
	const version = versionOf();
	const final = join(WORLDS, version);
	if (!existsSync(final)) {
		mkdirSync(WORLDS, { recursive: true });
		const half = join(WORLDS, `half-${process.pid}`);
		await play(half).catch((error) => {
			rmSync(half, { recursive: true, force: true });
			throw error;
		});
		for (const old of readdirSync(WORLDS)) {
			if (!old.startsWith('half-')) rmSync(join(WORLDS, old), { recursive: true, force: true });
		}
		if (existsSync(final)) rmSync(half, { recursive: true, force: true });
		else renameSync(half, final);
	}
	return { DEMO_WORLD: final };
};
