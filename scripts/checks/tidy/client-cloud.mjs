import ts from 'typescript';
import { finding, isTypeScript, treeOf, walk } from '../../lib/sources.mjs';

const CLIENT = 'client/';
const CLOUD = 'client/cloud/';
const PLATFORM = new Set(['Taro', 'wx']);
const CALLS_OUT = new Set(['cloud', 'request', 'uploadFile', 'downloadFile', 'connectSocket']);

function isCallOut(node) {
	if (ts.isPropertyAccessExpression(node) && PLATFORM.has(node.expression.getText()))
		return CALLS_OUT.has(node.name.text);
	if (ts.isNewExpression(node)) return node.expression.getText() === 'XMLHttpRequest';
	if (ts.isCallExpression(node)) return /^((window|globalThis)\.)?fetch$/.test(node.expression.getText());
	return false;
}

/** Only client/cloud/ reaches out: everywhere else a screen asks the query hooks. */
export function clientCloud(files) {
	const watched = files.filter(({ path }) => path.startsWith(CLIENT) && !path.startsWith(CLOUD) && isTypeScript(path));
	return watched.flatMap((file) => {
		const found = [];
		walk(treeOf(file), (node) => {
			if (isCallOut(node))
				found.push(finding(file, node, `${node.getText().slice(0, 40)}: only client/cloud/ calls the cloud`));
		});
		return found;
	});
}
