/** WeChat's component system as its own test packages simulate it, with what they lack for a whole mini-program. */

import diff from 'j-component/src/render/diff';
import render from 'j-component/src/render/render';
import { removeListenerFromElement } from 'miniprogram-exparser';
import wxss from 'miniprogram-simulate/src/wxss';

export interface Attribute {
	name: string;
	value: unknown;
}

export type Bindings = Record<
	string,
	{ name: string; isCapture: boolean; isCatch: boolean; handler: string; id?: unknown }
>;

/** What a template gives: a tree that is compared with the one before. */
export interface VirtualNode {
	type: number;
	tagName: string;
	componentId: string;
	content: string;
	key?: string;
	children: VirtualNode[];
	attrs: Attribute[];
	event: Bindings;
	exparserNode: ExparserNode;
}

/** A node of the running component system. */
export interface ExparserNode {
	id?: string;
	class?: string;
	textContent?: string;
	shadowRoot?: ExparserNode;
	ownerShadowRoot: ExparserNode;
	parentNode: ExparserNode | null;
	childNodes: ExparserNode[];
	_vt?: VirtualNode;
	insertBefore(node: ExparserNode, before: ExparserNode | undefined): void;
	removeChild(node: ExparserNode): void;
	replaceChild(node: ExparserNode, old: ExparserNode): void;
}

/** What a page's code calls `this`. */
export interface PageInstance {
	route: string;
	options: Record<string, string>;
	setData(data: object, done?: () => void): void;
	[lifetime: string]: unknown;
}

export interface RenderedRoot {
	_exparserNode: ExparserNode;
	instance: PageInstance;
	attach(parent: unknown): void;
	detach(): void;
	triggerPageLifeTime(name: 'show' | 'hide'): void;
}

/** j-component's type of a text node. */
const TEXT = 18;

const isSame = (one: VirtualNode, other: VirtualNode): boolean =>
	one.type === other.type &&
	one.tagName === other.tagName &&
	one.componentId === other.componentId &&
	one.key === other.key;

/** Brings the nodes of `before` to what `after` says. j-component's own puts keyed lists that change order wrongly. */
function update(before: VirtualNode, after: VirtualNode): void {
	const node = before.exparserNode;
	after.exparserNode = node;
	if (after.type === TEXT && before.type === TEXT && before.content === after.content) return;
	if (after.type === TEXT || !isSame(before, after)) {
		const parent = node.parentNode;
		if (parent) parent.replaceChild(render.renderExparserNode(after, null, parent.ownerShadowRoot ?? parent), node);
		return;
	}
	updateAttributes(node, before, after);
	for (const { name, id, isCapture } of Object.values(before.event)) {
		removeListenerFromElement(node, name, id, { capture: isCapture });
	}
	render.updateEvent(node, after.event);
	updateChildren(node, before.children, after.children);
	node._vt = after;
}

function updateAttributes(node: ExparserNode, before: VirtualNode, after: VirtualNode): void {
	const old = new Map(before.attrs.map(({ name, value }) => [name, value]));
	const changed = after.attrs.filter(({ name, value }) => !old.has(name) || old.get(name) !== value);
	const kept = new Set(after.attrs.map(({ name }) => name));
	const gone = [...old.keys()].filter((name) => !kept.has(name)).map((name) => ({ name, value: undefined }));
	if (changed.length + gone.length > 0) render.updateAttrs(node, [...changed, ...gone]);
}

function updateChildren(node: ExparserNode, before: VirtualNode[], after: VirtualNode[]): void {
	const free = [...before];
	const nodes = after.map((child) => {
		const found = free.findIndex((old) => isSame(old, child));
		const old = found < 0 ? undefined : free.splice(found, 1)[0];
		if (!old) return render.renderExparserNode(child, null, node.ownerShadowRoot ?? node);
		update(old, child);
		return child.exparserNode;
	});
	for (const { exparserNode } of free) node.removeChild(exparserNode);
	for (const [index, child] of nodes.entries()) {
		if (node.childNodes[index] !== child) node.insertBefore(child, node.childNodes[index]);
	}
}

let isReady = false;

/** Puts the mended parts into the packages, once. Style sheets are left out: nothing here looks at them. */
export function mendPackages(): void {
	if (isReady) return;
	isReady = true;
	diff.diffVt = update;
	wxss.getContent = () => '';
	wxss.compile = () => '';
}
