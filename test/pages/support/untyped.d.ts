/** The parts of WeChat's own test packages that this harness uses; they bring no types of their own for them. */

declare module 'miniprogram-simulate/src/index' {
	export function load(path: string, options: { rootPath: string; compiler: 'official' }): string;
	export function render(componentId: string): import('./renderer').RenderedRoot;
}

declare module 'miniprogram-simulate/src/utils' {
	const utils: { runJs: (path: string) => void };
	export = utils;
}

declare module 'miniprogram-simulate/src/wxss' {
	const wxss: { getContent: (path: string) => string; compile: (content: string) => string };
	export = wxss;
}

declare module 'miniprogram-simulate/src/api/index' {
	const api: Record<string, unknown>;
	export = api;
}

declare module 'j-component/src/render/diff' {
	import type { VirtualNode } from './renderer';

	const diff: { diffVt: (before: VirtualNode, after: VirtualNode) => void };
	export = diff;
}

declare module 'j-component/src/render/render' {
	import type { Attribute, Bindings, ExparserNode, VirtualNode } from './renderer';

	const render: {
		renderExparserNode: (tree: VirtualNode, host: null, shadowRoot: ExparserNode) => ExparserNode;
		updateAttrs: (node: ExparserNode, attributes: Attribute[]) => void;
		updateEvent: (node: ExparserNode, bindings: Bindings) => void;
	};
	export = render;
}

declare module 'miniprogram-exparser' {
	import type { ExparserNode } from './renderer';
	export const Event: {
		create(name: string, detail: object, options: object): object;
		dispatchEvent(target: ExparserNode, event: object): void;
	};
	export function removeListenerFromElement(
		node: ExparserNode,
		name: string,
		id: unknown,
		options: { capture: boolean },
	): void;
}
