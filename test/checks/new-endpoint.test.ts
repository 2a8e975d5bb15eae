import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runNode } from './in-a-folder';

/** Does not compile while a declared refusal is provoked nowhere. */
const REFUSALS = 'test/functions/contract/refusals.test.ts';
const ROOT = resolve(__dirname, '../..');
const COPIED = [
	'types',
	'cloudfunctions',
	'config',
	'simulator',
	'test/functions',
	'test/domain',
	'tsconfig.json',
	'package.json',
];

/** A copy of the house, so that the generator can be let loose in it. */
function copyOfTheHouse(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-endpoint-'));
	for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

describe('a generated endpoint', () => {
	let folder = '';
	beforeAll(() => {
		folder = copyOfTheHouse();
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const generate = (...words: string[]) => runNode(['scripts/new-endpoint.mjs', ...words, '--root', folder]);
	const compile = (files: string[]) => {
		writeFileSync(join(folder, 'only.json'), JSON.stringify({ extends: './tsconfig.json', include: [], files }));
		return runNode(['node_modules/typescript/bin/tsc', '-p', 'only.json'], folder);
	};

	test.each([
		['contract', 'summarise'],
		['people', 'review'],
	])('%s.%s compiles, wired into its table and its door', (area, verb) => {
		const made = generate(area, verb);
		expect(made.output).toContain(`useQuery('${area}.${verb}'`);
		expect(made.code).toBe(0);
		const index = readFileSync(join(folder, `cloudfunctions/endpoints/${area}/index.ts`), 'utf8');
		expect(index).toContain(`'${area}.${verb}': ${verb}`);
		const door = area === 'people' ? 'staff' : 'portal';
		const files = [`cloudfunctions/${door}/index.ts`, `test/functions/${area}/${verb}.test.ts`, REFUSALS];
		expect(compile(files)).toEqual({ code: 0, output: '' });
	});

	test.each([
		['an area that is not there', ['nowhere', 'get'], 'There is no area'],
		['an endpoint that is there', ['contract', 'get'], 'exists already'],
		['a name with spaces', ['contract', 'get it'], 'camelCase'],
	])('is refused for %s', (_name, words, says) => {
		const { code, output } = generate(...words);
		expect(output).toContain(says);
		expect(code).toBe(1);
	});
});
