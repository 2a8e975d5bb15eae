import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Outcome, runNode } from './in-a-folder';

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

const NEW = [
	['contract', 'summarise'],
	['people', 'review'],
] as const;

/** A copy of the house, so that the generator can be let loose in it. */
function copyOfTheHouse(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-endpoint-'));
	for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

describe('a generated endpoint', () => {
	let folder = '';
	let made: Outcome[] = [];
	let compiled: Outcome;
	// Compiling takes most of the time, so it is done once for all that were made.
	beforeAll(() => {
		folder = copyOfTheHouse();
		made = NEW.map((words) => generate(...words));
		const files = NEW.flatMap(([area, verb]) => [`test/functions/${area}/${verb}.test.ts`]);
		compiled = compile(['cloudfunctions/portal/index.ts', 'cloudfunctions/staff/index.ts', ...files, REFUSALS]);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const generate = (...words: string[]) => runNode(['scripts/new-endpoint.mjs', ...words, '--root', folder]);
	const compile = (files: string[]) => {
		writeFileSync(join(folder, 'only.json'), JSON.stringify({ extends: './tsconfig.json', include: [], files }));
		return runNode(['node_modules/typescript/bin/tsc', '-p', 'only.json'], folder);
	};

	test.each(NEW)('%s.%s compiles, wired into its table and its door', (area, verb) => {
		const own = made[NEW.findIndex(([name]) => name === area)];
		expect(own?.output).toContain(`useQuery('${area}.${verb}'`);
		expect(own?.code).toBe(0);
		const index = readFileSync(join(folder, `cloudfunctions/endpoints/${area}/index.ts`), 'utf8');
		expect(index).toContain(`'${area}.${verb}': ${verb}`);
		expect(compiled).toEqual({ code: 0, output: '' });
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
