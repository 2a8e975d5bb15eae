import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inFolder, runNode } from './in-a-folder';

const read = (path: string) => readFileSync(resolve(__dirname, '../..', path), 'utf8');

/** Runs a tool with the repository's own settings on prepared files. */
function tool(args: string[], settings: string[], files: Record<string, string>) {
	const own = Object.fromEntries(settings.map((path) => [path, read(path)]));
	return inFolder({ ...own, ...files }, (folder) => runNode(args, folder));
}

const biome = (text: string) =>
	tool(['node_modules/@biomejs/biome/bin/biome', 'check', 'client'], ['biome.json'], { 'client/a.ts': text });

describe('format and lint', () => {
	test('accept tidy code', () => {
		expect(biome("export const name = 'a';\n")).toMatchObject({ code: 0 });
	});

	test.each([
		['double quotes', 'export const name = "a";\n', 'format'],
		['spaces', "export function f() {\n  return 'a';\n}\n", 'format'],
		['any', 'export const f = (a: any) => a;\n', 'noExplicitAny'],
		['an unused import', "import { a } from './b';\n\nexport const b = 1;\n", 'noUnusedImports'],
		['a focused test', "test.only('a', () => {});\n", 'noFocusedTests'],
		['a skipped test', "test.skip('a', () => {});\n", 'noSkippedTests'],
	])('refuse %s', (_name, text, says) => {
		const { code, output } = biome(text);
		expect(output).toContain(says);
		expect(code).toBe(1);
	});
});

const COMPILER_OPTIONS = JSON.stringify({ extends: './base.json', compilerOptions: { types: [] }, include: ['*.ts'] });

const types = (text: string) =>
	tool(['node_modules/typescript/bin/tsc', '-p', '.'], [], {
		'base.json': read('tsconfig.json'),
		'tsconfig.json': COMPILER_OPTIONS,
		'a.ts': text,
	});

describe('types', () => {
	test.each([
		['an index that may be missing', 'export const f = (list: string[]): string => list[0];', 'TS2322'],
		['a null that may be there', 'export const f = (a: string | null): string => a;', 'TS2322'],
		['a parameter without a type', 'export const f = (a) => a;', 'TS7006'],
		['a variable for nothing', 'export function f() {\n\tconst a = 1;\n}', 'TS6133'],
	])('refuse %s', (_name, text, says) => {
		const { code, output } = types(text);
		expect(output).toContain(says);
		expect(code).not.toBe(0);
	});
});

const knip = (text: string) =>
	tool(['node_modules/knip/bin/knip.js', '--no-progress'], ['knip.json', 'package.json', 'tsconfig.json'], {
		'cloudfunctions/portal/index.ts': text,
		'cloudfunctions/domain/rule.ts': 'export const used = 1;\nexport const unused = 2;\n',
		'cloudfunctions/domain/forgotten.ts': 'export const a = 1;\n',
	});

test('unused files and exports are refused', () => {
	const { code, output } = knip("import { used } from '../domain/rule';\n\nexport const main = () => used;\n");
	expect(output).toMatch(/Unused files.*\n.*cloudfunctions\/domain\/forgotten\.ts/);
	expect(output).toMatch(/unused .*cloudfunctions\/domain\/rule\.ts/);
	expect(output).not.toMatch(/^used .*rule\.ts/m);
	expect(code).not.toBe(0);
});
