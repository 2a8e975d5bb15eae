import { at } from './paths.mjs';
import { mustRun } from './run.mjs';

/** What the bundler says while it works, reduced to what is worth a line. */
const INTERESTING = /compiling|compiled|error|失败/i;
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const LINE_LENGTH = 100;

/** Builds the mini-program for one environment (`weapp` or `h5`) into dist/<environment>. */
export async function buildClient(environment, onProgress = () => {}) {
	const title = `taro build --type ${environment}`;
	const taro = at('node_modules/@tarojs/cli/bin/taro');
	await mustRun(title, process.execPath, [taro, 'build', '--type', environment], {
		env: { NODE_ENV: 'production', CI: 'true', FORCE_COLOR: '0', BROWSERSLIST_IGNORE_OLD_DATA: '1' },
		onLine: (line) => INTERESTING.test(line) && onProgress(line.replace(COLOURS, '').slice(0, LINE_LENGTH)),
	});
	return `dist/${environment}`;
}
