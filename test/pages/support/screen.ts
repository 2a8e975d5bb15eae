/** What can be found and read on a page of the built mini-program, and how something happens there. */
import { Event } from 'miniprogram-exparser';
import type { ExparserNode } from './renderer';

/** All nodes under one, in reading order, down through every component. */
function* nodesOf(node: ExparserNode): Generator<ExparserNode> {
	if (node.shadowRoot) yield* nodesOf(node.shadowRoot);
	for (const child of node.childNodes ?? []) {
		yield child;
		yield* nodesOf(child);
	}
}

/** An attribute as the template set it last, for example the `value` that an input shows. */
export function attributeOf(node: ExparserNode, name: string): unknown {
	return node._vt?.attrs.find((attribute) => attribute.name === name)?.value;
}

/** `#id`, `#beginning-*` of an id, or `.class`; with `:has(words)` only where these words are read. */
function matches(node: ExparserNode, word: string): boolean {
	const [, sign, name = '', words] = /^([#.])([^:]+)(?::has\((.+)\))?$/.exec(word) ?? [];
	if (words !== undefined && !textOf(node).includes(words)) return false;
	if (sign === '.') {
		return String(attributeOf(node, 'class') ?? '')
			.split(/\s+/)
			.includes(name);
	}
	const id = String(attributeOf(node, 'id') ?? '');
	return name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name;
}

/** All nodes under `root` that the selector means (its words stand for nodes inside each other), in reading order. */
export function findAll(root: ExparserNode, selector: string): ExparserNode[] {
	let found = [root];
	for (const word of selector.split(' ')) {
		found = [...new Set(found.flatMap((one) => [...nodesOf(one)].filter((node) => matches(node, word))))];
	}
	return found;
}

/** The text of everything under a node, as it is read. */
export function textOf(node: ExparserNode): string {
	return [node, ...nodesOf(node)].map((one) => one._vt?.content ?? '').join('');
}

/** Lets an event happen at a node: `tap`, `input` with its detail … It rises as on the platform. */
export function fire(node: ExparserNode, name: string, detail: object): void {
	const event = Event.create(name, detail, {
		bubbles: true,
		capturePhase: true,
		composed: true,
		extraFields: { touches: [], changedTouches: [] },
	});
	Event.dispatchEvent(node, event);
}
