const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/**
 * Builds the named targets when their sources changed, before the first test of a project runs.
 * `SKIP_BUILD=1` trusts what lies in dist/ (`npm test` sets it: it has just built everything).
 * @param {string[]} targets as scripts/build.mjs knows them
 */
module.exports = function build(targets) {
	if (process.env.SKIP_BUILD === '1') return;
	const script = join(__dirname, '../../scripts/build.mjs');
	const { status } = spawnSync(process.execPath, [script, ...targets], { stdio: 'inherit' });
	if (status !== 0) throw new Error(`Building ${targets.join(', ')} failed, so these tests cannot run; see above.`);
};
