const build = require('./build.cjs');
const demoWorld = require('./demo-world.cjs');

/** Journeys go through the built H5 client, the program in the demo world, and a real browser. */
module.exports = async () => {
	build(['functions', 'simulator', 'h5']);
	Object.assign(process.env, await demoWorld());
	if (process.env.CHROMIUM_PATH && process.env.FONTCONFIG_FILE) return;
	const { ensureBrowser } = await import('../../scripts/lib/browser.mjs');
	Object.assign(process.env, await ensureBrowser());
};
