import ts from 'typescript';
import { finding, isTypeScript, treeOf, walk } from '../../lib/sources.mjs';

/** Shorter ones let other work go first; from here on somebody guesses how fast a machine is. */
const LEAST_MS = 50;

function isSleep(node) {
	if (!ts.isCallExpression(node)) return false;
	const name = node.expression.getText();
	if (name.endsWith('.waitForTimeout')) return true;
	const delay = node.arguments[1];
	return /(^|\.)setTimeout$/.test(name) && delay && ts.isNumericLiteral(delay) && Number(delay.text) >= LEAST_MS;
}

/** Fixed sleeps in tests: they are too short on one machine and too long on all others. Wait for a condition. */
export function sleeps(files) {
	return files
		.filter(({ path }) => path.startsWith('test/') && isTypeScript(path))
		.flatMap((file) => {
			const found = [];
			walk(treeOf(file), (node) => {
				if (isSleep(node)) found.push(finding(file, node, 'a fixed sleep; wait for a condition instead'));
			});
			return found;
		});
}
