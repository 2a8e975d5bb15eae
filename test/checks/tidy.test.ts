import { checkFiles } from './in-a-folder';

const README = Object.fromEntries(
	['', 'cloudfunctions/', 'client/', 'test/'].map((folder) => [`${folder}README.md`, 'x']),
);
const tidy = (files: Record<string, string>) => checkFiles('tidy', { ...README, ...files });

const RULE = 'cloudfunctions/domain/money/rule.ts';
const STORE = 'cloudfunctions/store/append.ts';
const SCREEN = 'client/pages/home/index.tsx';

/** What must be refused: a name, the file it stands in, its text, and a word of the refusal. */
const REFUSED: [name: string, path: string, text: string, says: string][] = [
	['a rule that reads the clock', RULE, 'export const now = () => Date.now();', 'Date.now'],
	['a rule that makes the time itself', RULE, 'export const now = () => new Date();', 'new Date()'],
	['a rule in local time', RULE, 'export const day = (at: number) => new Date(at).getDay();', 'getDay'],
	['a rule that builds a local date', RULE, 'export const day = new Date(2026, 1, 1);', 'Date.UTC'],
	['a rule that rolls dice', RULE, 'export const id = () => Math.random();', 'Math.random'],
	['a rule that reads the environment', RULE, 'export const env = process.env.TZ;', 'process.env'],
	['a rule that takes the environment apart', RULE, 'const { env } = process;\nexport default env;', 'process'],
	['a rule that reads files', RULE, "import { readFileSync } from 'node:fs';\nexport { readFileSync };", 'node:fs'],
	['a rule that requires', RULE, "export const fs = () => require('fs');", 'require'],
	['a rule with a package', RULE, "import dayjs from 'dayjs';\nexport { dayjs };", 'dayjs'],
	[
		'where() in a callback',
		STORE,
		"db.runTransaction(async (t) => t.collection('a').where({}).update({}));",
		'where()',
	],
	['where() by a tx', STORE, "async function f(tx: Tx) { await tx.collection('a').where({}).get(); }", 'where()'],
	[
		'where() after startTransaction',
		STORE,
		"async function f() { const t = await db.startTransaction(); await t.collection('a').where({}).get(); }",
		'where()',
	],
	['parallel writes', STORE, 'async function f(tx: Tx) { await Promise.all([tx.a(), tx.b()]); }', 'parallel'],
	['an array added', STORE, "async function f(tx: Tx) { await tx.collection('a').add([{}]); }", 'array'],
	['a transaction outside the store', 'cloudfunctions/endpoints/pay/start.ts', 'db.runTransaction(f);', 'store/ alone'],
	['a screen that calls the cloud', SCREEN, "Taro.cloud.callFunction({ name: 'portal' });", 'client/cloud/'],
	['a screen that fetches', SCREEN, "fetch('/x');", 'client/cloud/'],
	['a screen that uploads', SCREEN, 'Taro.uploadFile({});', 'client/cloud/'],
	['work put off', 'client/a.ts', '// TODO later', 'TODO'],
	['a promise to users', 'client/a.ts', "export const text = '敬请期待';", '敬请期待'],
	['a check switched off', 'client/a.ts', '// @ts-ignore\nexport {};', 'ts-ignore'],
	['a linter switched off', 'client/a.ts', '// eslint-disable-next-line\nexport {};', 'eslint-disable'],
	['a fixed sleep', 'test/pages/a.test.ts', 'await new Promise((done) => setTimeout(done, 200));', 'a fixed sleep'],
	['a fixed sleep in a browser', 'test/pages/b.test.ts', 'await page.waitForTimeout(10);', 'a fixed sleep'],
	['a type given up', 'client/a.ts', 'export const a = b as any;', 'as any'],
	['a long file', 'client/a.ts', 'export {};\n'.repeat(251), '251 lines'],
	['a long function', 'client/a.ts', `export function f() {\n${'\tg();\n'.repeat(49)}}\n`, '51 lines'],
	[
		'a lock file with addresses',
		'package-lock.json',
		JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://example.invalid/a.tgz' } } }),
		'download address',
	],
];

/** What stands close to a forbidden thing and is allowed. */
const ALLOWED: [name: string, path: string, text: string][] = [
	['a rule that is given the time', RULE, 'export const day = (atMs: number) => new Date(atMs).getUTCDay();'],
	['a rule with a parameter of that name', RULE, 'export const f = (process: () => void) => process();'],
	['where() outside a transaction', STORE, "export const f = () => db.collection('a').where({}).limit(1).get();"],
	['documents in a transaction', STORE, "db.runTransaction(async (t) => { await t.collection('a').doc('b').get(); });"],
	['the cloud in its own folder', 'client/cloud/call.ts', "Taro.cloud.callFunction({ name: 'portal' }); fetch('/x');"],
	['letting other work go first', 'test/pages/a.test.ts', 'await new Promise((done) => setTimeout(done, 0));'],
	['a function of 50 lines', 'client/a.ts', `export function f() {\n${'\tg();\n'.repeat(48)}}\n`],
	['a file of 250 lines', 'client/a.ts', 'export {};\n'.repeat(250)],
	['a chapter of tests', 'client/a.ts', `describe('a', () => {\n${'\tg();\n'.repeat(60)}});\n`],
];

/** One file per case, so that one run of the check judges them all: `…/<number>.<ending>`. */
function numbered(path: string, index: number): string {
	return /\.tsx?$/.test(path) ? path.replace(/(\w+)(\.tsx?)$/, `$1${index}$2`) : path;
}

describe('refuses', () => {
	let judged: ReturnType<typeof tidy>;
	beforeAll(() => {
		judged = tidy(Object.fromEntries(REFUSED.map(([, path, text], index) => [numbered(path, index), text])));
	});

	test.each(REFUSED.map((refused, index) => [...refused, index] as const))('%s', (_name, path, _text, says, index) => {
		const mine = judged.output.split('\n').filter((line) => line.startsWith(`${numbered(path, index)}:`));
		expect(mine.join('\n')).toContain(says);
		expect(judged.code).toBe(1);
	});
});

test('allows what stands close to a forbidden thing', () => {
	const files = ALLOWED.map(([, path, text], index) => [numbered(path, index), text]);
	const { code, output } = tidy(Object.fromEntries(files));
	expect(
		output
			.split('\n')
			.filter((line) => !line.startsWith('  (advice)'))
			.join('\n'),
	).toMatch(/^\d+ files are tidy\n$/);
	expect(code).toBe(0);
});

test('a file over 150 lines is advice, not an error', () => {
	const { code, output } = tidy({ 'client/a.ts': 'export {};\n'.repeat(151) });
	expect(output).toContain('(advice) client/a.ts 151 lines');
	expect(code).toBe(0);
});

test('a finding names file and line', () => {
	const { output } = tidy({ 'client/a.ts': 'export {};\n\n// TODO later\n' });
	expect(output).toContain('client/a.ts:3 ');
});

test('a top folder without README is refused', () => {
	const { code, output } = tidy({ 'types/a.ts': 'export {};\n' });
	expect(output).toContain('types/README.md:1 is missing');
	expect(code).toBe(1);
});

describe('a lock file that npm ci would refuse', () => {
	const packages = {
		'': { name: 'root' },
		'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-arm64': '1.0.0' } },
		'node_modules/a-linux-x64': { version: '1.0.0', optional: true },
	};
	const whole = { ...packages, 'node_modules/a-darwin-arm64': { version: '1.0.0', optional: true } };
	const old = { ...packages, 'node_modules/a-darwin-arm64': { version: '0.9.0', optional: true } };

	test.each([
		['leaves out a package for another system', packages, 1],
		['has another version of it', old, 1],
		['has every one of them', whole, 0],
	])('%s', (_name, content, expected) => {
		const { code, output } = tidy({ 'package-lock.json': JSON.stringify({ packages: content }) });
		expect(code).toBe(expected);
		if (expected === 1) expect(output).toContain('a-darwin-arm64, optional for node_modules/a, is left out');
	});
});
