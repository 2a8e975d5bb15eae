import { resolve } from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import development from './dev';
import production from './prod';

/** A pixel in our styles is a logical pixel of the telephone, as in the mock-ups at 375 wide; nothing is scaled. */
const DESIGN_WIDTH = 375;

/** These stand outside of sourceRoot, so Taro has to be told that they are ours. */
const compile = { include: [resolve(__dirname, '..', 'types'), resolve(__dirname, 'accessibility')] };
/** Styles are written so that the order of the parts does not matter. */
const miniCssExtractPluginOption = { ignoreOrder: true };
const pxtransform = { enable: false, config: {} };

/** In the browser every page is a chunk of its own: what two of them use is written, minified and loaded once. */
function shareBetweenPages(chain: { merge: (settings: object) => void }): void {
	const shared = { name: 'shared', chunks: 'async', minChunks: 2, enforce: true, priority: 20 };
	chain.merge({ optimization: { splitChunks: { cacheGroups: { shared } } } });
}

/** How Taro builds `client/` for WeChat (dist/weapp) and for the browser (dist/h5). */
export default defineConfig(async (merge) => {
	const base: UserConfigExport = {
		projectName: 'contract-in-pocket',
		date: '2026-10-10',
		designWidth: DESIGN_WIDTH,
		deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
		sourceRoot: 'client',
		outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
		plugins: ['@tarojs/plugin-html', resolve(__dirname, 'accessibility.ts')],
		defineConstants: { CLOUD_ENVIRONMENT_ID: JSON.stringify(process.env.CLOUD_ENVIRONMENT_ID ?? '') },
		framework: 'react',
		compiler: { type: 'webpack5', prebundle: { enable: false } },
		cache: { enable: false },
		mini: {
			// Otherwise the code of sub-packages lands in the main package.
			optimizeMainPackage: { enable: true },
			compile,
			miniCssExtractPluginOption,
			postcss: { pxtransform },
		},
		h5: {
			// Relative addresses: the page works under any path.
			publicPath: './',
			staticDirectory: 'static',
			router: { mode: 'hash' },
			webpackChain: shareBetweenPages,
			compile,
			miniCssExtractPluginOption,
			postcss: { autoprefixer: { enable: true, config: {} }, pxtransform },
		},
	};
	return merge({}, base, process.env.NODE_ENV === 'development' ? development : production);
});
