const { keepOffice } = require('../functions/contract/office.ts');
const build = require('./build.cjs');
const keptWorld = require('./kept-world.cjs');

const OFFICE = ['dist/functions', 'simulator', 'config', 'types', 'test/functions', 'test/domain/contract'];

/** Functions are tested as they are deployed; most tests begin in a copy of one furnished office. */
module.exports = async () => {
	build(['functions']);
	// An office that cannot be furnished is the finding of the tests: each then tries for itself.
	process.env.OFFICE_WORLD = await keptWorld('office', OFFICE, keepOffice).catch((error) => {
		process.stderr.write(`${error.stack}\n`);
		return '';
	});
};
