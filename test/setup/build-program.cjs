const build = require('./build.cjs');
const demoWorld = require('./demo-world.cjs');

/** The simulator is tested as the program that `npm start` runs too, and with the story that it plays at first. */
module.exports = async () => {
	build(['functions', 'simulator']);
	Object.assign(process.env, await demoWorld());
};
