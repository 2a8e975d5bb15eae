import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** What a module finds under these names instead of what the whole process has. */
export interface OwnGlobals {
	process: unknown;
	Date: unknown;
	console: unknown;
	setTimeout: unknown;
	setInterval: unknown;
	clearTimeout: unknown;
	clearInterval: unknown;
}

type Wrapped = (...values: unknown[]) => void;

/** The names of `OwnGlobals`, in the order in which they are given. */
const OWN = ['process', 'Date', 'console', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] as const;
const PARAMETERS = `exports, require, module, __filename, __dirname, ${OWN.join(', ')}`;

/** Compiled once for all instances: what an instance gets of its own is the state that a module keeps. */
const compiled = new Map<string, Script>();

function scriptOf(file: string): Script {
	const known = compiled.get(file);
	if (known) return known;
	const source = readFileSync(file, 'utf8').replace(/^#!.*/, '');
	const script = new Script(`(function (${PARAMETERS}) {${source}\n})`, { filename: file });
	compiled.set(file, script);
	return script;
}

/** Where a module finds another: the same for all instances. */
const places = new Map<string, string>();

function placeOf(from: string, name: string): string {
	const key = `${from}\n${name}`;
	const place = places.get(key) ?? createRequire(from).resolve(name);
	places.set(key, place);
	return place;
}

/**
 * Loads CommonJS modules from `file` on, each anew, so that nothing a module keeps is shared with another instance.
 * Modules of Node itself are given as they are, except those in `instead`.
 */
export function loadModules(file: string, own: OwnGlobals, instead: Record<string, unknown>): unknown {
	const loaded = new Map<string, { exports: unknown }>();

	function load(path: string): unknown {
		const before = loaded.get(path);
		if (before) return before.exports;
		const module = { exports: {} as unknown, id: path, filename: path, loaded: true };
		loaded.set(path, module);
		if (path.endsWith('.json')) module.exports = JSON.parse(readFileSync(path, 'utf8'));
		else run(path, module);
		return module.exports;
	}

	function run(path: string, module: { exports: unknown }): void {
		const real = createRequire(path);
		const require = (name: string) => {
			const builtin = name.replace(/^node:/, '');
			if (builtin in instead) return instead[builtin];
			const place = placeOf(path, name);
			// What is written as an ES module (none of the SDK's own) is Node's to load.
			return isBuiltin(name) || place.endsWith('.mjs') ? real(name) : load(place);
		};
		const wrapped = scriptOf(path).runInThisContext() as Wrapped;
		const given = [module.exports, Object.assign(require, { resolve: real.resolve }), module, path, dirname(path)];
		wrapped.call(module.exports, ...given, ...OWN.map((name) => own[name]));
	}

	return load(file);
}
