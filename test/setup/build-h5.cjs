const build = require('./build.cjs');

/** Journeys go through the built H5 client, the built functions and a real browser. */
module.exports = async () => {
	build(['functions', 'simulator', 'h5']);
	if (process.env.CHROMIUM_PATH && process.env.FONTCONFIG_FILE) return;
	const { ensureBrowser } = await import('../../scripts/lib/browser.mjs');
	Object.assign(process.env, await ensureBrowser());
};
