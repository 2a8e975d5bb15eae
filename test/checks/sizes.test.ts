import { checkFiles } from './in-a-folder';

const APP = JSON.stringify({
	pages: ['pages/home/index'],
	subPackages: [{ root: 'packages/pay', pages: ['start/index'] }],
});
const built = (more: Record<string, string> = {}) =>
	checkFiles('sizes', { 'dist/weapp/app.json': APP, 'dist/weapp/app.js': 'x'.repeat(600_000), ...more });

test('a small mini-program passes, and its packages are listed', () => {
	const { code, output } = built({ 'dist/weapp/packages/pay/start/index.js': 'x'.repeat(1000) });
	expect(output).toContain('packages/pay');
	expect(code).toBe(0);
});

test('source maps and project settings do not count', () => {
	const maps = { 'dist/weapp/app.js.map': 'x'.repeat(900_000), 'dist/weapp/project.config.json': 'x'.repeat(900_000) };
	expect(built(maps)).toMatchObject({ code: 0 });
});

test.each([
	['a main package over 700 KB', 'dist/weapp/vendors.js', 200_000, 'main package'],
	['a sub-package over 2 MB', 'dist/weapp/packages/pay/start/index.js', 2_097_153, 'packages/pay'],
])('refuses %s', (_name, path, bytes, says) => {
	const { code, output } = built({ [path]: 'x'.repeat(bytes) });
	expect(output).toContain(`${says} has`);
	expect(code).toBe(1);
});

test('refuses more than 30 MB altogether', () => {
	const roots = Array.from({ length: 16 }, (_none, index) => `packages/p${index}`);
	const files = Object.fromEntries(roots.map((root) => [`dist/weapp/${root}/a.js`, 'x'.repeat(2_000_000)]));
	const app = JSON.stringify({ subPackages: roots.map((root) => ({ root, pages: [] })) });
	const { code, output } = checkFiles('sizes', { 'dist/weapp/app.json': app, ...files });
	expect(output).toContain('all packages has');
	expect(code).toBe(1);
});

test('refuses to judge what is not built', () => {
	expect(checkFiles('sizes', {})).toMatchObject({ code: 1 });
});
