const { existsSync, mkdirSync, readdirSync, renameSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');

const DIST = resolve(__dirname, '../../dist');

/**
 * Makes a world once for all tests that want a copy of it; it is made anew when what it depends on has changed.
 * @param {string} name a folder under dist/
 * @param {string[]} inputs paths from the repository's root: the programs and sources on which the world depends
 * @param {(folder: string) => Promise<void>} make fills the folder
 * @returns {Promise<string>} the folder of the world
 */
module.exports = async function keptWorld(name, inputs, make) {
	const { hashOf } = await import('../../scripts/lib/stamp.mjs');
	const worlds = join(DIST, name);
	const final = join(worlds, hashOf(inputs).slice(0, 16));
	if (existsSync(final)) return final;
	const half = join(worlds, `half-${process.pid}`);
	mkdirSync(half, { recursive: true });
	try {
		await make(half);
	} catch (error) {
		rmSync(half, { recursive: true, force: true });
		throw error;
	}
	for (const old of readdirSync(worlds)) {
		if (!old.startsWith('half-')) rmSync(join(worlds, old), { recursive: true, force: true });
	}
	if (existsSync(final)) rmSync(half, { recursive: true, force: true });
	else renameSync(half, final);
	return final;
};
