import { checkFiles } from './in-a-folder';

const CHAPTERS: Record<string, number> = { C: 13, V: 7, M: 9, T: 10, R: 8, S: 6, A: 9 };
const ROWS = Object.entries(CHAPTERS).flatMap(([letter, count]) =>
	Array.from({ length: count }, (_none, index) => `${letter}${index + 1}`),
);

/** The document with every row "not yet", except those given as `state | where | test`. */
function documentWith(rows: Record<string, string>): string {
	const lines = ROWS.map((id) => `| ${id} | something | ${rows[id] ?? 'not yet | |'} |`);
	return ['# Features', '', '| row | what | state | where | test |', '|---|---|---|---|---|', ...lines, ''].join('\n');
}

const THERE = { 'client/pages/home/index.tsx': '', 'test/pages/home.test.ts': '' };
const features = (rows: Record<string, string>, more: Record<string, string> = THERE) =>
	checkFiles('features', { ...more, 'docs/features.md': documentWith(rows) });

test('rows that are not yet done need no file', () => {
	expect(features({})).toMatchObject({ code: 0 });
});

test('a row that is done names files and tests that exist, with or without backquotes', () => {
	expect(features({ C1: 'done | `client/pages/home/` | `test/pages/home.test.ts`' })).toMatchObject({ code: 0 });
	expect(features({ C1: 'Done | client/pages/home | test/pages/home.test.ts (both)' })).toMatchObject({ code: 0 });
});

test.each([
	['a missing file', 'done | client/pages/lost.tsx | test/pages/home.test.ts', 'client/pages/lost.tsx'],
	['a missing test', 'done | client/pages/home | test/pages/lost.test.ts', 'test/pages/lost.test.ts'],
	['no test', 'done | client/pages/home | by hand', 'names no test'],
	['no place', 'done | somewhere | test/pages/home.test.ts', 'where it lives'],
	['a missing file of a part', 'partly | client/pages/lost.tsx | ', 'client/pages/lost.tsx'],
	['an unknown state', 'almost | client/pages/home | test/pages/home.test.ts', 'almost'],
])('refuses %s', (_name, row, says) => {
	const { code, output } = features({ C1: row });
	expect(output).toContain(says);
	expect(output).toContain('C1');
	expect(code).toBe(1);
});

test('refuses a row left out, and a row written twice', () => {
	const text = documentWith({})
		.replace(/\| C2 .*\n/, '')
		.replace('| C4 |', '| C3 |');
	const { code, output } = checkFiles('features', { 'docs/features.md': text });
	expect(output).toContain('C2 has no row');
	expect(output).toContain('C3 has 2 rows');
	expect(code).toBe(1);
});

test('refuses a missing document', () => {
	expect(checkFiles('features', {})).toMatchObject({ code: 1 });
});
