import { builtinModules } from 'node:module';
import ts from 'typescript';
import { finding, treeOf, walk } from '../../lib/sources.mjs';

const DOMAIN = 'cloudfunctions/domain/';

/** What a rule must be given instead of taking: the time, chance, the environment, the outside world. */
const FORBIDDEN_MEMBERS = new Map([
	['Date.now', 'the time comes in as an argument'],
	['Math.random', 'chance comes in as an argument'],
	['process.env', 'settings come in as arguments'],
	['performance.now', 'the time comes in as an argument'],
]);
const FORBIDDEN_NAMES = new Map([
	['process', 'settings come in as arguments'],
	['fetch', 'a rule does no I/O'],
	['require', 'a rule loads nothing while it runs'],
	['console', 'a rule does no I/O'],
	['setTimeout', 'a rule does not wait'],
	['setInterval', 'a rule does not wait'],
	['crypto', 'chance comes in as an argument'],
]);
/** These answer in the machine's time zone. */
const LOCAL_TIME =
	/^(get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)|set(FullYear|Month|Date|Hours|Minutes)|toLocale\w*String)$/;

function isUse(node) {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return true;
	return ts.isVariableDeclaration(parent) && parent.initializer === node;
}

function whyImpure(node) {
	if (ts.isNewExpression(node) && node.expression.getText() === 'Date') return whyImpureDate(node);
	if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date() reads the clock';
	if (ts.isPropertyAccessExpression(node)) {
		const why = FORBIDDEN_MEMBERS.get(node.getText());
		if (why) return `${node.getText()}: ${why}`;
		if (LOCAL_TIME.test(node.name.text))
			return `${node.name.text} depends on the machine's time zone; use the UTC form`;
	}
	if (ts.isIdentifier(node) && FORBIDDEN_NAMES.has(node.text) && isUse(node) && !isLocal(node)) {
		return `${node.text}: ${FORBIDDEN_NAMES.get(node.text)}`;
	}
	if (ts.isImportDeclaration(node)) return whyImpureImport(node.moduleSpecifier.text);
	return undefined;
}

function whyImpureDate(node) {
	const count = node.arguments?.length ?? 0;
	if (count === 0) return 'new Date() reads the clock; the time comes in as an argument';
	return count > 1 ? 'new Date(year, month, …) depends on the time zone of the machine; use Date.UTC' : undefined;
}

function whyImpureImport(name) {
	if (name.startsWith('.')) return undefined;
	if (name.startsWith('node:') || builtinModules.includes(name)) return `import of ${name}: a rule does no I/O`;
	return `import of ${name}: the domain stands on types/ and itself alone`;
}

/** Is the name a parameter or variable of this file, rather than the global one? */
function isLocal(node) {
	for (let scope = node.parent; scope; scope = scope.parent) {
		if (scope.parameters?.some((parameter) => parameter.name.getText() === node.text)) return true;
	}
	return false;
}

/** Whatever would make a rule of the domain give two answers to one question. */
export function purity(files) {
	return files
		.filter(({ path }) => path.startsWith(DOMAIN) && /\.tsx?$/.test(path))
		.flatMap((file) => {
			const found = [];
			walk(treeOf(file), (node) => {
				const why = whyImpure(node);
				if (why && found.at(-1)?.message !== why) found.push(finding(file, node, why));
			});
			return found;
		});
}
