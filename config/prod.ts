import type { UserConfigExport } from '@tarojs/cli';

/** What differs in what is shipped. */
export default { logger: { quiet: true, stats: false }, mini: {}, h5: {} } satisfies UserConfigExport;
