import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { at } from './paths.mjs';

/** The areas behind the staff's door: everybody else is a stranger there. */
const STAFF_AREAS = /^(desk|draft|record|people)$/;

/** What a generated test needs: who may read there comes from another place than who may not. */
const IMPORTS = {
	staff: "import { FOREIGNER, givenOffice } from '../contract/office';\nimport { ADMIN } from '../support/people';",
	customer: "import { FOREIGNER, givenOffice, PAYER } from '../contract/office';",
};

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The words that the templates are filled with. */
export function wordsFor(area, verb) {
	const staff = STAFF_AREAS.test(area);
	return {
		area,
		verb,
		handler: `${verb}${verb.toLowerCase().includes(area) ? '' : capital(area)}`,
		caller: staff ? 'staff' : 'bound',
		imports: staff ? IMPORTS.staff : IMPORTS.customer,
		reader: staff ? 'ADMIN' : 'PAYER',
		foreign: staff ? 'STAFF_ONLY' : 'NOT_FOUND',
		stranger: staff ? 'STAFF_ONLY' : 'NOT_BOUND',
	};
}

function filled(template, words) {
	const text = readFileSync(at('scripts/templates', `${template}.txt`), 'utf8');
	return text.replace(/\{\{(\w+)\}\}/g, (_all, name) => words[name]);
}

/** The first node of a source file for which `isIt` holds. */
function findNode(tree, isIt) {
	let found;
	const look = (node) => {
		if (!found && isIt(node)) found = node;
		if (!found) ts.forEachChild(node, look);
	};
	look(tree);
	return found;
}

/** Adds names to the import from `module`, or the whole import when there is none. */
function withImport(text, module, names) {
	const tree = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
	const found = findNode(tree, (node) => ts.isImportDeclaration(node) && node.moduleSpecifier.text === module);
	if (!found) return `import { ${names.join(', ')} } from '${module}';\n${text}`;
	const elements = found.importClause.namedBindings.elements;
	const present = elements.map((element) => element.getText());
	const all = [...present, ...names.filter((name) => !present.includes(name))];
	return `${text.slice(0, found.getStart())}import { ${all.join(', ')} } from '${module}';${text.slice(found.end)}`;
}

/** Adds `entry` as the last property of the exported object `name`. */
function withProperty(text, name, entry) {
	const tree = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
	const declared = (node) => ts.isVariableDeclaration(node) && node.name.getText() === name;
	const object = findNode(tree, declared)?.initializer;
	if (!object || !ts.isObjectLiteralExpression(object)) throw new Error(`No object ${name} to add the endpoint to.`);
	const end = object.end - 1;
	return `${text.slice(0, end).trimEnd()}\n${entry}${text.slice(end)}`;
}

/** Where every declared refusal of an area is provoked: one that is forgotten there does not compile. */
function provocations(read, root, words) {
	const own = `test/functions/${words.area}/provocations.ts`;
	const shared = 'test/functions/contract/provocations.ts';
	const name = `${words.area}Provocations`;
	const path = [own, shared].find((one) => existsSync(join(root, one)) && read(one).includes(`const ${name}`));
	if (!path) return {};
	const added = withProperty(read(path), name, filled('provocation', words));
	const imported = withImport(added, path === shared ? './provocation' : '../contract/provocation', ['NOWHERE']);
	return { [path]: withImport(imported, '../support/people', ['ADMIN']) };
}

/** The changes that make a new endpoint, as path → text. Throws a sentence when it cannot be made. */
export function endpointFiles(root, area, verb) {
	const words = wordsFor(area, verb);
	const declarations = `types/endpoints/${area}.ts`;
	const index = `cloudfunctions/endpoints/${area}/index.ts`;
	const read = (path) => readFileSync(join(root, path), 'utf8');
	for (const path of [declarations, index]) {
		if (!existsSync(join(root, path)))
			throw new Error(`There is no area “${area}”: ${path} is missing. See types/areas.ts.`);
	}
	if (read(declarations).includes(`'${area}.${verb}'`)) throw new Error(`${area}.${verb} exists already.`);
	const declared = withProperty(read(declarations), `${area}Endpoints`, filled('declaration', words));
	const imported = withImport(declared, '../views', ['contractCard']);
	const wired = withProperty(read(index), `${area}Handlers`, `\t'${area}.${verb}': ${words.handler},\n`);
	return {
		...provocations(read, root, words),
		[declarations]: withImport(imported, '../schema', ['id', 'object']),
		[index]: withImport(wired, `./${verb}`, [words.handler]),
		[`cloudfunctions/endpoints/${area}/${verb}.ts`]: filled('handler', words),
		[`test/functions/${area}/${verb}.test.ts`]: filled('test', words),
	};
}

export function writeFiles(root, files) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
}
