/** Pages and components of the built mini-program, as one telephone's WeChat knows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, render } from 'miniprogram-simulate/src/index';
import utils from 'miniprogram-simulate/src/utils';
import { BUILT, openBundle } from './bundle';
import { mendPackages, type PageInstance, type RenderedRoot } from './renderer';

type Config = Record<string, unknown>;

/** The simulation's own Component(), which knows for which file it is called. */
const register = (config: Config) =>
	(globalThis as unknown as { Component: (config: Config) => void }).Component(config);

/** Taro writes an object where there are no behaviors; WeChat takes it for none. */
const listOf = (behaviors: unknown) => (Array.isArray(behaviors) ? behaviors : []);

/** The simulation knows components only: a page is one whose methods are its lifetimes and handlers. */
const asComponent = ({ data, behaviors, ...methods }: Config): Config => ({ data, behaviors, methods });

export interface Parts {
	/** The paths of the tab pages, from app.json. */
	tabs: ReadonlySet<string>;
	/** Runs app.js and the lifetimes of a start. */
	launch(path: string): void;
	/** A new instance of the page or component at a path. */
	draw(path: string): RenderedRoot;
}

/** Loads the mini-program for one telephone. `openPages` is what getCurrentPages() answers. */
export function openParts(wx: object, openPages: () => PageInstance[]): Parts {
	mendPackages();
	const { tabBar } = JSON.parse(readFileSync(join(BUILT, 'app.json'), 'utf8')) as {
		tabBar: { list: { pagePath: string }[] };
	};
	const configs = new Map<string, Config>();
	const ids = new Map<string, string>();
	let app: Config = {};
	let running = '';
	const keepPage = (config: object) => configs.set(running, asComponent({ ...config }));
	const keepComponent = (config: object) => configs.set(running, { ...config });
	const keepApp = (config: object) => {
		app = { ...config };
	};
	const run = openBundle({
		wx,
		App: keepApp,
		Page: keepPage,
		Component: keepComponent,
		getApp: () => app,
		getCurrentPages: openPages,
	});
	// Each load asks every file for its Component() again, but the code of a chunk runs only once: replay it.
	const replay = (file: string) => {
		running = file.slice(BUILT.length + 1);
		if (!configs.has(running)) run(running);
		const config = configs.get(running);
		register({ ...config, behaviors: listOf(config?.behaviors) });
	};
	const idOf = (path: string): string => {
		utils.runJs = replay;
		const id = ids.get(path) ?? load(join(BUILT, path), { rootPath: BUILT, compiler: 'official' });
		ids.set(path, id);
		return id;
	};
	return {
		tabs: new Set(tabBar.list.map((tab) => tab.pagePath)),
		launch(path) {
			run('app.js');
			for (const lifetime of ['onLaunch', 'onShow']) {
				(app[lifetime] as ((options: object) => void) | undefined)?.call(app, { path, query: {}, scene: 1001 });
			}
		},
		draw: (path) => render(idOf(path)),
	};
}
