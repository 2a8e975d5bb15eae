const build = require('./build.cjs');
const demoWorld = require('./demo-world.cjs');

/** Pages go through the mini-program as it is built for WeChat, and the program in the demo world. */
module.exports = async () => {
	build(['functions', 'simulator', 'weapp']);
	Object.assign(process.env, await demoWorld());
};
