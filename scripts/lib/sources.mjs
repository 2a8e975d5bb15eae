import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';
import { shown } from './paths.mjs';

/** Folders that hold nothing that people write. */
const SKIPPED = new Set(['node_modules', 'dist', 'test-results', 'coverage']);
const TEXT = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.md', '.css', '.scss', '.html']);

/** Everything that people write below a folder, as `{path, text}` with paths from the root; hidden folders left out. */
export function readSources(root, folder = root) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (SKIPPED.has(entry.name) || entry.name.startsWith('.')) return [];
		const full = join(folder, entry.name);
		if (entry.isDirectory()) return readSources(root, full);
		if (!TEXT.has(extname(entry.name))) return [];
		return [{ path: shown(full, root), text: readFileSync(full, 'utf8') }];
	});
}

/** Names of the folders that stand directly in the root. */
export function topFolders(root) {
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name))
		.map((entry) => entry.name);
}

export const isCode = (path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path);
export const isTypeScript = (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
export const exists = (root, path) => existsSync(join(root, path));

const parsed = new WeakMap();

/** The syntax tree of a file, made once. */
export function treeOf(file) {
	if (!parsed.has(file)) {
		const kind = file.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
		parsed.set(file, ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind));
	}
	return parsed.get(file);
}

/** Calls `visit` for a node and everything below it. */
export function walk(node, visit) {
	visit(node);
	ts.forEachChild(node, (child) => walk(child, visit));
}

/** The line number of a node, from 1. */
export function lineOf(tree, node) {
	return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** A finding at a node. */
export function finding(file, node, message) {
	return { path: file.path, line: lineOf(treeOf(file), node), message };
}
