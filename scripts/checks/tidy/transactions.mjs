import ts from 'typescript';
import { finding, isTypeScript, treeOf, walk } from '../../lib/sources.mjs';

const FUNCTIONS = 'cloudfunctions/';
const STORE = 'cloudfunctions/store/';
const OPENERS = new Set(['runTransaction', 'startTransaction']);

/** What the platform runs outside the transaction, or refuses within one. */
const REFUSED = new Map([
	['where', 'where() in a transaction carries no transaction id: it runs outside and survives the rollback; use doc()'],
	['Promise.all', 'parallel operations within one transaction give TransactionBusy; await them one after another'],
]);

const takesTransaction = (node) =>
	ts.isFunctionLike(node) &&
	node.parameters.some(
		(parameter) =>
			/^(tx|transaction)$/i.test(parameter.name.getText()) || /\bTransaction\b/.test(parameter.type?.getText() ?? ''),
	);

const isCallback = (node) =>
	ts.isFunctionLike(node) &&
	ts.isCallExpression(node.parent) &&
	node.parent.arguments.includes(node) &&
	OPENERS.has(lastName(node.parent.expression));

/** `const tx = await db.startTransaction()`: the rest of that function belongs to the transaction. */
function opensOne(node) {
	if (!ts.isFunctionLike(node) || !node.body) return false;
	let opens = false;
	walk(node.body, (inner) => {
		if (ts.isCallExpression(inner) && lastName(inner.expression) === 'startTransaction') opens = true;
	});
	return opens;
}

function lastName(expression) {
	return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

function refusedIn(file, scope) {
	const found = [];
	walk(scope, (node) => {
		if (!ts.isCallExpression(node)) return;
		const why = REFUSED.get(node.expression.getText()) ?? REFUSED.get(lastName(node.expression));
		if (why && ts.isPropertyAccessExpression(node.expression)) found.push(finding(file, node.expression.name, why));
		if (lastName(node.expression) === 'add' && node.arguments[0] && ts.isArrayLiteralExpression(node.arguments[0])) {
			found.push(
				finding(file, node.expression.name, 'a transaction adds single documents; the platform refuses an array'),
			);
		}
	});
	return found;
}

/** Transactions are opened by the store alone, and within one only single documents are named. */
export function transactions(files) {
	return files
		.filter(({ path }) => path.startsWith(FUNCTIONS) && isTypeScript(path))
		.flatMap((file) => {
			const found = new Map();
			const keep = (one) => found.set(`${one.line}:${one.message}`, one);
			walk(treeOf(file), (node) => {
				if (takesTransaction(node) || isCallback(node) || opensOne(node)) refusedIn(file, node).forEach(keep);
				if (ts.isPropertyAccessExpression(node) && OPENERS.has(node.name.text) && !file.path.startsWith(STORE)) {
					keep(finding(file, node.name, `${node.name.text} is called by cloudfunctions/store/ alone`));
				}
			});
			return [...found.values()];
		});
}
