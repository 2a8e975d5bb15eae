import type { UserConfigExport } from '@tarojs/cli';

/** What differs when one looks at the program while writing it. */
export default { logger: { quiet: false, stats: true }, mini: {}, h5: {} } satisfies UserConfigExport;
