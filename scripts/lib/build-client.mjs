import { at } from './paths.mjs';
import { mustRun } from './run.mjs';

/** What the bundler shows while it works, reduced to something worth a line. */
const INTERESTING = /error|warning|compiled|failed|失败|成功/i;

/** Builds the mini-program for one environment (`weapp` or `h5`) into dist/<environment>. */
export async function buildClient(environment, onProgress = () => {}) {
	const taro = at('node_modules/@tarojs/cli/bin/taro');
	const output = await mustRun(
		`taro build --type ${environment}`,
		process.execPath,
		[taro, 'build', '--type', environment],
		{
			env: { NODE_ENV: 'production', CI: 'true', FORCE_COLOR: '0', BROWSERSLIST_IGNORE_OLD_DATA: '1' },
			onLine: (line) => INTERESTING.test(line) && onProgress(line.slice(0, 100)),
		},
	);
	return output.trimEnd().split('\n').at(-1) ?? '';
}
