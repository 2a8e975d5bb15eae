import ts from 'typescript';
import { finding, isCode, treeOf, walk } from '../../lib/sources.mjs';

/** A file answers one question: beyond the first it probably answers two, beyond the second it certainly does. */
export const FILE_ADVISED_LINES = 150;
export const FILE_LIMIT_LINES = 250;
export const FUNCTION_LIMIT_LINES = 50;

const isFunction = (node) =>
	ts.isFunctionDeclaration(node) ||
	ts.isFunctionExpression(node) ||
	ts.isArrowFunction(node) ||
	ts.isMethodDeclaration(node) ||
	ts.isConstructorDeclaration(node) ||
	ts.isAccessor(node);

/** describe(…) groups tests: it is a chapter, not a function. */
const isChapter = (node) =>
	ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText(node.getSourceFile()));

const linesOf = (text) => text.replace(/\n$/, '').split('\n').length;

function nameOf(node) {
	const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
	return named ? named.getText() : 'a function';
}

/** Files that are long, and functions that are too long. Files over the advice but under the limit come as advice. */
export function lengths(files) {
	return files
		.filter(({ path }) => isCode(path))
		.flatMap((file) => {
			const found = fileLength(file);
			walk(treeOf(file), (node) => {
				if (!isFunction(node) || !node.body || isChapter(node)) return;
				const lines = linesOf(node.getText());
				if (lines <= FUNCTION_LIMIT_LINES) return;
				found.push(finding(file, node, `${nameOf(node)} has ${lines} lines; the limit is ${FUNCTION_LIMIT_LINES}.`));
			});
			return found;
		});
}

function fileLength({ path, text }) {
	const lines = linesOf(text);
	if (lines > FILE_LIMIT_LINES)
		return [{ path, line: 1, message: `${lines} lines; the limit is ${FILE_LIMIT_LINES}.` }];
	if (lines <= FILE_ADVISED_LINES) return [];
	return [{ path, line: 1, message: `${lines} lines; ${FILE_ADVISED_LINES} are advised.`, advice: true }];
}
