import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The mini-program as it is built for WeChat. */
export const BUILT = resolve(__dirname, '../../../dist/weapp');

/** What WeChat puts before a mini-program's code; one set per telephone. */
export interface Globals {
	wx: object;
	App: (config: object) => void;
	Page: (config: object) => void;
	Component: (config: object) => void;
	getApp: () => unknown;
	getCurrentPages: () => unknown[];
}

/** Browser objects that jest's environment has and WeChat has not: code that asks for them must find nothing. */
const ABSENT = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'XMLHttpRequest', 'history'];

/**
 * The code of one telephone: each file runs once, as in WeChat, with the telephone's own globals.
 * Gives a function that runs the file at a path of the built mini-program.
 */
export function openBundle(globals: Globals): (path: string) => unknown {
	const modules = new Map<string, { exports: unknown }>();
	const names = [...Object.keys(globals), 'require', 'module', 'exports', ...ABSENT];
	const run = (path: string): unknown => {
		const file = path.endsWith('.js') ? path : `${path}.js`;
		const known = modules.get(file);
		if (known) return known.exports;
		const module = { exports: {} };
		modules.set(file, module);
		const require = (name: string) => run(join(dirname(file), name));
		const code = new Function(...names, `${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
		code(...Object.values(globals), require, module, module.exports);
		return module.exports;
	};
	return (path) => run(join(BUILT, path));
}
