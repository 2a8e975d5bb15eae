import { checkFiles } from './in-a-folder';

const GOOD = {
	permissions: { openapi: [] },
	timeout: 20,
	memorySize: 256,
	triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }],
	environment: [],
};

const door = (config: object, code = 'export const main = 1;\n') =>
	checkFiles('doors', {
		'cloudfunctions/clock/config.json': JSON.stringify({ ...GOOD, ...config }),
		'cloudfunctions/clock/index.ts': code,
	});

test('a door that declares everything passes', () => {
	expect(door({})).toMatchObject({ code: 0 });
});

test.each([
	['no timeout', { timeout: undefined }, 'timeout'],
	['a timeout of two minutes', { timeout: 120 }, 'timeout'],
	['a memory size that is not sold', { memorySize: 300 }, 'memorySize'],
	['a cron of five fields', { triggers: [{ name: 'a', type: 'timer', config: '* * * * *' }] }, '5 fields'],
	['two timers', { triggers: [...GOOD.triggers, ...GOOD.triggers] }, '2 triggers'],
	['no list of server APIs', { permissions: {} }, 'permissions.openapi'],
	['assets that are no list of files', { assets: 'font.ttf' }, 'assets'],
	['a variable that config/ does not know', { environment: ['NEVER_HEARD_OF'] }, 'NEVER_HEARD_OF'],
])('refuses %s', (_name, config, says) => {
	const { code, output } = door(config);
	expect(output).toContain(says);
	expect(code).toBe(1);
});

test('refuses a variable that is read and not declared', () => {
	const { code, output } = door({}, 'export const main = process.env.NEVER_HEARD_OF;\n');
	expect(output).toContain('NEVER_HEARD_OF is missing in config/environments.ts');
	expect(code).toBe(1);
});

test('refuses a house without doors', () => {
	expect(checkFiles('doors', { 'cloudfunctions/domain/a.ts': '' })).toMatchObject({ code: 1 });
});
