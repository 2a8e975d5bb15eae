/** How Taro translates the mini-program; the cloud functions and the simulator go through esbuild instead. */
module.exports = {
	presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
