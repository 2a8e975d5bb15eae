import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from './in-a-folder';
import { lib, runModule as run } from './run-module';

const lock = (packages: object) => JSON.stringify({ packages: { '': { name: 'root' }, ...packages } });
const WANTED = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } };

/** Why packages would be installed when these are there. */
function whyInstall(installed: object | undefined): string {
	const there: Record<string, string> = installed ? { 'node_modules/.package-lock.json': lock(installed) } : {};
	return inFolder({ 'package-lock.json': lock(WANTED), ...there }, (folder) =>
		run(`import { whyInstall } from ${lib('dependencies')}; console.log(whyInstall(${JSON.stringify(folder)}));`),
	);
}

describe('packages are installed', () => {
	test.each([
		['when nothing is there', undefined, 'no packages are installed yet'],
		['when one is missing', {}, 'node_modules/a is not installed'],
		['when one is old', { 'node_modules/a': { version: '0.9.0' } }, 'node_modules/a is 0.9.0, not 1.0.0'],
	])('%s', (_name, installed, why) => {
		expect(whyInstall(installed)).toBe(why);
	});

	test('not when all are there, except those for other machines', () => {
		expect(whyInstall({ 'node_modules/a': { version: '1.0.0' } })).toBe('undefined');
	});
});

test('a taken port gives way to the next one', () => {
	const [taken, chosen] = run(`
		import { createServer } from 'node:net';
		import { freePort } from ${lib('port')};
		const server = createServer().listen(0, '127.0.0.1', async () => {
			const { port } = server.address();
			console.log(port, await freePort(port));
			server.close();
		});
	`)
		.split(' ')
		.map(Number);
	expect(chosen).toBeGreaterThan(Number(taken));
});

test('two processes never build the same thing at once', () => {
	const order = run(`
		import { alone } from ${lib('lock')};
		const order = [];
		const work = (name) => async () => {
			order.push(name + ' begins');
			await new Promise(setImmediate);
			order.push(name + ' ends');
		};
		await Promise.all([alone('lock-test', work('one')), alone('lock-test', work('two'))]);
		console.log(order.join(', '));
	`);
	expect(order).toBe('one begins, one ends, two begins, two ends');
});

test('areas are known by name', () => {
	const program = (words: string[]) =>
		run(`import { chosenAreas } from ${lib('areas')};
			try { console.log(chosenAreas(${JSON.stringify(words)}).join()); } catch (error) { console.log(error.message); }`);
	expect(program(['pages', 'domain'])).toBe('domain,pages');
	expect(program([])).toContain('journeys');
	expect(program(['bogus'])).toContain('Unknown area bogus');
});

test('a browser that does not start is answered with what to do', () => {
	const said = inFolder({ chromium: '#!/bin/sh\necho "no display" >&2\nexit 1\n' }, (folder) => {
		chmodSync(join(folder, 'chromium'), 0o755);
		return run(`
			import { ensureBrowser } from ${lib('browser')};
			process.env.CHROMIUM_PATH = ${JSON.stringify(join(folder, 'chromium'))};
			await ensureBrowser().then(console.log, (error) => console.log(error.message));
		`);
	});
	expect(said).toContain('name one with CHROMIUM_PATH');
	expect(said).toContain('no display');
});
